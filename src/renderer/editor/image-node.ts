import { mergeAttributes, Node } from '@tiptap/core';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { type ImageSource, noServices } from './editor-services';
import { validId } from './ids';
import { ImageView } from './image-view';

type ImageAttributes = { id: string; alt: string; width: number; height: number };

const mostPixels = 100_000;
const longestAlt = 1_000;

/** The attributes an image may have, or null for one that the contract would refuse. */
export function imageAttributes(wild: Record<string, unknown>): ImageAttributes | null {
  const id = validId(wild.id);
  const pixels = (value: unknown) => {
    const whole = Math.round(Number(value));
    return whole >= 1 && whole <= mostPixels ? whole : null;
  };
  const width = pixels(wild.width);
  const height = pixels(wild.height);
  if (id === null || width === null || height === null) return null;
  return { id, width, height, alt: String(wild.alt ?? '').slice(0, longestAlt) };
}

/** An image of the vault, by its id: no address, so that nothing can be fetched. */
export const ImageNode = Node.create<{ images: ImageSource }>({
  name: 'image',
  addOptions: () => ({ images: noServices.images }),
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    id: { default: null, rendered: false },
    alt: { default: '', rendered: false },
    width: { default: 1, rendered: false },
    height: { default: 1, rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-image]',
      getAttrs: (element) =>
        imageAttributes({
          id: element.getAttribute('data-image'),
          alt: element.getAttribute('data-alt'),
          width: element.getAttribute('data-width'),
          height: element.getAttribute('data-height'),
        }) ?? false,
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    'figure',
    mergeAttributes(HTMLAttributes, {
      'data-image': node.attrs.id,
      'data-alt': node.attrs.alt,
      'data-width': node.attrs.width,
      'data-height': node.attrs.height,
    }),
  ],
  addNodeView: () =>
    ReactNodeViewRenderer(ImageView, {
      // Keys and presses in the description and on the buttons are theirs.
      stopEvent: ({ event }) =>
        event.target instanceof Element && event.target.closest('[data-image-tools]') !== null,
    }),
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection, schema } = this.editor.state;
        if (!(selection instanceof NodeSelection) || selection.node.type !== this.type)
          return false;
        return this.editor.commands.command(({ tr, dispatch }) => {
          if (dispatch) {
            tr.insert(selection.to, schema.nodes.paragraph?.create() ?? []);
            tr.setSelection(TextSelection.create(tr.doc, selection.to + 1)).scrollIntoView();
          }
          return true;
        });
      },
    };
  },
});
