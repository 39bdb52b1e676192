import type { ImportSource } from '#shared/contract/transfer-import';
import type { DocumentNode } from '#shared/domain/document-text';

export type KeptImage = Readonly<{ id: string; width: number; height: number }>;

/** What making a text needs: images and tags by what the source calls them. */
export type Surroundings = Readonly<{
  /** Null for what is no image, or could not be kept. */
  image: (name: string) => KeptImage | null;
  tag: (name: string) => Readonly<{ id: string; label: string }> | null;
}>;

/** One entry as another program kept it. */
export type SourceEntry = Readonly<{
  /** The other program's own name for it. */
  sourceId: string;
  /** What it is called where another entry of the same import bears its name too. */
  otherId?: string;
  /** Of all that was read of it, so that the same is known again: sha256, hexadecimal. */
  hash: string;
  occurredAt: number;
  offsetMinutes: number;
  title: string;
  tags: readonly string[];
  isPinned: boolean;
  /** Images its text shows, by the names that `Surroundings.image` is asked with. */
  images: readonly string[];
  /** Makes its text, nested in any way (domain/fit-document.ts). */
  nodes: (around: Surroundings) => Promise<readonly DocumentNode[]>;
}>;

/** Something that cannot be kept, and how often. */
export type Loss = Readonly<{ what: string; count: number }>;

export type ReadSource = Readonly<{
  source: ImportSource;
  entries: readonly SourceEntry[];
  losses: readonly Loss[];
  /** Hands over the images of these names, one after the other. */
  readImages: (
    names: ReadonlySet<string>,
    take: (name: string, bytes: Uint8Array) => Promise<void>,
  ) => Promise<void>;
}>;

/** Counts what cannot be kept while a source is read. */
export function lossCounter() {
  const counts = new Map<string, number>();
  return {
    add(what: string, count = 1): void {
      if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count);
    },
    all: (): Loss[] => [...counts].map(([what, count]) => ({ what, count })),
  };
}
