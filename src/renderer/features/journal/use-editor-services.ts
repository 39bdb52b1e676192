import { type EditorServices, noServices } from '../../editor/editor-services';

/** What the editor of an entry asks of the app; made once for each page. */
export function useEditorServices(): EditorServices {
  return noServices;
}
