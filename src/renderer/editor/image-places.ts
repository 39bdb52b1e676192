import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { errorMessage } from '../ui/error-note';
import type { ImageSource, KeptImage } from './editor-services';
import { placeElement } from './image-place-element';
import { scaledImage } from './scale-image';

export type AddImages = (files: readonly Blob[], at: number) => void;

/** A place in the text that waits for its image. */
type Place = Readonly<{ at: number; file: Blob; problem: string | null }>;
type Places = ReadonlyMap<object, Place>;
type Change = Readonly<{ key: object; place: Omit<Place, 'at'> & { at?: number } }>;
type Meta = Readonly<{ set?: Change; remove?: object }>;

const key = new PluginKey<Places>('imagePlaces');
const actions = new WeakMap<EditorView, (place: object, isTriedAgain: boolean) => void>();

/** Leaving waits for images, but a page can also be taken away. */
const left = 'The entry was left before its image was added. Open it and add the image again.';

/** Shows where images are on their way, or could not be kept; they are no part of the document. */
export const imagePlaces = new Plugin<Places>({
  key,
  state: {
    init: () => new Map(),
    apply: (tr, before) => {
      const { set, remove } = (tr.getMeta(key) ?? {}) as Meta;
      if (!tr.docChanged && !set && !remove) return before;
      const places = new Map(
        [...before].map(([id, place]) => [id, { ...place, at: tr.mapping.map(place.at, 1) }]),
      );
      if (set) {
        const at = set.place.at ?? places.get(set.key)?.at ?? 0;
        places.set(set.key, { ...set.place, at });
      }
      if (remove) places.delete(remove);
      return places;
    },
  },
  props: {
    decorations: (state) =>
      DecorationSet.create(
        state.doc,
        [...(key.getState(state) ?? [])].map(([id, { at, problem }], index) =>
          Decoration.widget(
            at,
            (view) =>
              placeElement(problem, (isTriedAgain) => actions.get(view)?.(id, isTriedAgain)),
            { side: index + 1, key: `${numberOf(id)} ${problem ?? ''}`, stopEvent: () => true },
          ),
        ),
      ),
  },
});

const numbers = new WeakMap<object, number>();
let count = 0;
/** Tells one place from another, so that ProseMirror draws only what changed. */
function numberOf(place: object): number {
  const number = numbers.get(place) ?? ++count;
  numbers.set(place, number);
  return number;
}

/** Where an image may stand, at or after a position; before the line it is in when that is empty. */
export function placeAt({ doc, schema }: EditorState, position: number): number {
  const image = schema.nodes.image;
  const $at = doc.resolve(position);
  if (!image) return position;
  for (let depth = $at.depth; depth >= 0; depth--) {
    const index = $at.index(depth);
    if (depth === $at.depth && !$at.parent.inlineContent) {
      if ($at.parent.canReplaceWith(index, index, image)) return position;
      continue;
    }
    if (depth === $at.depth) continue;
    const isBefore = depth === $at.depth - 1 && $at.parent.content.size === 0;
    const next = isBefore ? index : index + 1;
    if ($at.node(depth).canReplaceWith(next, next, image)) {
      return isBefore ? $at.before(depth + 1) : $at.after(depth + 1);
    }
  }
  return doc.content.size;
}

/** What adding images needs of the page around the text. */
export type ImageIntakeOptions = Readonly<{
  images: ImageSource;
  /** Says what of an image could not come along. */
  notice: (sentence: string) => void;
  /** Told of each image while it is on its way; it rejects when the image will not come. */
  expect: (coming: Promise<unknown>) => void;
}>;

/** How to add images to the text: each waits in its place until it is kept, in order. */
export function placeImages(
  view: EditorView,
  { images, notice, expect }: ImageIntakeOptions,
): AddImages {
  let queue: Promise<unknown> = Promise.resolve();
  const tell = (meta: Meta) => {
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, meta));
  };

  async function keep(id: object, file: Blob): Promise<void> {
    if (view.isDestroyed) return notice(left);
    if (!key.getState(view.state)?.has(id)) return;
    try {
      const scaled = await scaledImage(file);
      const kept = await images.keep(scaled.file);
      if (view.isDestroyed) return notice(left);
      putImage(view, id, kept);
      if (scaled.isFirstFrame) {
        notice('This animation was too large to keep, so its first picture was added.');
      }
    } catch (error) {
      tell({ set: { key: id, place: { file, problem: errorMessage(error) } } });
      throw error;
    }
  }
  const start = (id: object, file: Blob, at?: number) => {
    tell({ set: { key: id, place: { file, problem: null, ...(at !== undefined && { at }) } } });
    const coming = queue.then(() => keep(id, file));
    queue = coming.catch(() => {});
    expect(coming);
  };
  actions.set(view, (id, isTriedAgain) => {
    const place = key.getState(view.state)?.get(id);
    if (isTriedAgain && place) start(id, place.file);
    else tell({ remove: id });
    view.focus();
  });
  return (files, at) => {
    for (const file of files) start({}, file, at);
  };
}

/** Puts a kept image where its place is; at the end of the text with a line below to go on in. */
function putImage(view: EditorView, id: object, { id: image, width, height }: KeptImage): void {
  const { state } = view;
  const place = key.getState(state)?.get(id);
  const { image: imageType, paragraph } = state.schema.nodes;
  if (!place || !imageType || !paragraph) return;
  // What was written meanwhile may have made it a place where no image can stand.
  const at = placeAt(state, place.at);
  const { tr } = state;
  tr.insert(at, imageType.create({ id: image, alt: '', width, height }));
  if (at === state.doc.content.size) {
    tr.insert(at + 1, paragraph.create());
    if (state.selection.to === at - 1) tr.setSelection(TextSelection.create(tr.doc, at + 2));
  }
  view.dispatch(tr.setMeta(key, { remove: id } satisfies Meta));
}
