import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { noServices } from './editor-services';
import {
  type AddImages,
  type ImageIntakeOptions,
  imagePlaces,
  placeAt,
  placeImages,
} from './image-places';
import { imagesInHtml } from './images-in-html';

const adders = new WeakMap<EditorView, AddImages>();
const types = 'image/png,image/jpeg,image/webp,image/gif';

/** Images by paste, by drop and from a file; each is kept before the document knows of it. */
export const ImageIntake = Extension.create<ImageIntakeOptions>({
  name: 'imageIntake',
  addOptions: () => ({ images: noServices.images, notice: () => {}, expect: () => {} }),
  addProseMirrorPlugins() {
    const { notice } = this.options;
    return [
      imagePlaces,
      new Plugin({
        view: (view) => {
          adders.set(view, placeImages(view, this.options));
          return {};
        },
        props: {
          handlePaste: (view, event) =>
            take(view, event.clipboardData, () => view.state.selection.to, notice),
          handleDrop: (view, event, _slice, moved) => {
            if (moved) return false;
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            return take(
              view,
              event.dataTransfer,
              () => place?.pos ?? view.state.selection.to,
              notice,
            );
          },
        },
      }),
    ];
  },
});

/** Asks for image files, to be put at the caret. */
export function pickImages(view: EditorView): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = types;
  field.multiple = true;
  field.addEventListener('change', () => {
    view.focus();
    adders.get(view)?.([...(field.files ?? [])], placeAt(view.state, view.state.selection.to));
  });
  field.addEventListener('cancel', () => view.focus());
  field.click();
}

/** True when images were all there was. Beside words, those that are in the HTML come after the words. */
function take(
  view: EditorView,
  data: DataTransfer | null,
  where: () => number,
  notice: (sentence: string) => void,
): boolean {
  if (!data) return false;
  const add = adders.get(view);
  const files = [...data.files];
  // Word and Excel give a picture of the words beside the words.
  if (files.length > 0 && data.getData('text/plain').trim() === '') {
    add?.(files, placeAt(view.state, where()));
    return true;
  }
  const { embedded, left } = imagesInHtml(data.getData('text/html'));
  if (left > 0) {
    notice(
      left === 1
        ? 'An image from elsewhere was left out. Save it as a file, then add that.'
        : `${left} images from elsewhere were left out. Save them as files, then add those.`,
    );
  }
  if (embedded.length > 0) {
    queueMicrotask(() => add?.(embedded, placeAt(view.state, view.state.selection.to)));
  }
  return false;
}
