import { useMemo } from 'react';
import { type EditorServices, noServices } from '../../editor/editor-services';
import { useNameSource } from './use-name-source';

/** What the editor of an entry asks of the app; made once for each page. */
export function useEditorServices(): EditorServices {
  const names = useNameSource();
  return useMemo(() => ({ names, images: noServices.images }), [names]);
}
