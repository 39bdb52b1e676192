import type { ImageType } from '#shared/contract/journal-images';

export type NameKind = 'person' | 'tag';
export type KnownName = Readonly<{ id: string; label: string }>;

/** People and tags, as the editor needs them. */
export type NameSource = Readonly<{
  /** The current name behind an id; null when it is not known here. */
  current: (kind: NameKind, id: string) => string | null;
  /** Whether it was taken off the lists; false too for one that is not known here. */
  isRemoved: (kind: NameKind, id: string) => boolean;
  /** The one that has exactly this name, but for case; null when there is none, or it was removed. */
  named: (kind: NameKind, label: string) => KnownName | null;
  /** Puts one that was removed back on the lists. @throws AppError */
  giveBack: (kind: NameKind, id: string) => Promise<void>;
  /** What to offer for what was typed after the sign, best first. */
  suggest: (kind: NameKind, typed: string) => readonly KnownName[];
  /**
   * Adds one, or finds the tag that has this name. @throws AppError when the name will not do.
   * @param id the id to have if it is added, for one that a text names already
   */
  create: (kind: NameKind, label: string, id?: string) => Promise<KnownName>;
  /** Goes to the page of a person or a tag. */
  open: (kind: NameKind, id: string) => void;
  /** Calls back when names have changed; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
}>;

export type KeptImage = Readonly<{ id: string; width: number; height: number }>;

/** Images, as the editor needs them. */
export type ImageSource = Readonly<{
  /** The bytes of a kept image. @throws AppError 'not-found' */
  load: (id: string) => Promise<Readonly<{ bytes: Uint8Array<ArrayBuffer>; type: ImageType }>>;
  /** Keeps a file. @throws AppError with what to do when it cannot be kept. */
  keep: (file: Blob) => Promise<KeptImage>;
}>;

/** What the editor asks of the app around it; it knows no feature and calls no bridge. */
export type EditorServices = Readonly<{
  names: NameSource;
  images: ImageSource;
}>;

const unavailable = () => Promise.reject(new Error('No service.'));

/** For a schema without a page, and for tests. */
export const noServices: EditorServices = {
  names: {
    current: () => null,
    isRemoved: () => false,
    named: () => null,
    giveBack: unavailable,
    suggest: () => [],
    create: unavailable,
    open: () => {},
    subscribe: () => () => {},
  },
  images: { load: unavailable, keep: unavailable },
};
