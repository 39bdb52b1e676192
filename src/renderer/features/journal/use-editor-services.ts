import { useMemo } from 'react';
import type { EditorServices } from '../../editor/editor-services';
import { useImageSource } from './use-image-source';
import { useNameSource } from './use-name-source';

/** What the editor of an entry asks of the app; made once for each page. */
export function useEditorServices(): EditorServices {
  const names = useNameSource();
  const images = useImageSource();
  return useMemo(() => ({ names, images }), [names, images]);
}
