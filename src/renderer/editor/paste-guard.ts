import type { EditorProps, EditorView } from '@tiptap/pm/view';
import { documentLimits } from '#shared/domain/document-text';
import { isTooDeep, mendSlice } from './mend-slice';

/** Characters of pasted HTML; parsing more would stall the page. */
const largestHtml = 2_000_000;

type Notice = (sentence: string) => void;

/**
 * What may come in by paste and drop. ProseMirror parses HTML inertly and keeps only what the schema
 * knows, so images and styles fall away; this adds bounds on size and depth.
 */
export function pasteGuard(notice: Notice): EditorProps {
  return {
    transformPasted: mendSlice,
    handlePaste(view, event, slice) {
      if (!isTooDeep(slice, view.state.selection.$from.depth)) return false;
      insertWords(view, event.clipboardData, notice, 'too deeply nested');
      return true;
    },
    handleDrop(view, event, slice, moved) {
      if (moved || !isTooDeep(slice, depthAt(view, event))) return false;
      insertWords(view, event.dataTransfer, notice, 'too deeply nested');
      return true;
    },
    handleDOMEvents: {
      paste: (view, event) => stopTooLarge(view, event, event.clipboardData, notice),
      drop: (view, event) => stopTooLarge(view, event, event.dataTransfer, notice),
    },
  };
}

/** True when the event was dealt with here, before anything is parsed. */
function stopTooLarge(
  view: EditorView,
  event: Event,
  data: DataTransfer | null,
  notice: Notice,
): boolean {
  if (!data) return false;
  if (data.getData('text/plain').length > documentLimits.characters) {
    event.preventDefault();
    notice('That is more text than one entry can hold, so nothing was pasted. Paste it in parts.');
    return true;
  }
  if (data.getData('text/html').length <= largestHtml) return false;
  event.preventDefault();
  insertWords(view, data, notice, 'too large');
  return true;
}

function depthAt(view: EditorView, { clientX: left, clientY: top }: DragEvent): number {
  const place = view.posAtCoords({ left, top });
  return place === null ? 0 : view.state.doc.resolve(place.pos).depth;
}

function insertWords(
  view: EditorView,
  data: DataTransfer | null,
  notice: Notice,
  reason: string,
): void {
  const words = data?.getData('text/plain') ?? '';
  if (words) view.pasteText(words);
  notice(
    words
      ? `The formatting was ${reason} to keep, so the text alone was pasted.`
      : `What you pasted was ${reason} to keep, and it held no plain text.`,
  );
}
