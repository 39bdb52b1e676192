import { basename } from 'node:path';
import { limits } from './limits';

/** `changedAt`: milliseconds since 1970, when it was last changed, or null where that is not told. */
export type SourceFile = Readonly<{ path: string; size: number; changedAt: number | null }>;

/** A folder, a ZIP or a tar, as files by their path inside of it, with / between folders. */
export type SourceFiles = Readonly<{
  list: readonly SourceFile[];
  /** Hands over the bytes of these files, one after the other, in the order that is quickest. */
  read: (
    paths: ReadonlySet<string>,
    take: (path: string, bytes: Buffer) => Promise<void>,
  ) => Promise<void>;
}>;

/** A journal's own name, whether it lies in a folder, a ZIP or a file. */
export function rootName(path: string): string {
  return basename(path).replace(/\.(zip|json)$/i, '');
}

/** The bytes of one file, or null when there is none of that path. */
export async function readOne(files: SourceFiles, path: string): Promise<Buffer | null> {
  let found: Buffer | null = null;
  await files.read(new Set([path]), async (_path, bytes) => {
    found = bytes;
  });
  return found;
}

/** The files without images that are too large to be kept, so that nobody reads them; they are told as a loss. */
export function withoutLargeImages<T extends SourceFiles>(
  files: T,
  isImage: (path: string) => boolean,
  lost: (what: string, count: number) => void,
): T {
  const list = files.list.filter(({ path, size }) => size <= limits.image || !isImage(path));
  lost('images larger than 20 MB', files.list.length - list.length);
  return { ...files, list };
}

const systemFiles =
  /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db|\.git|\.obsidian|\.trash|\._[^/]*)(\/|$)/;

/** Whether a path is of the system or the other program, and none of the person's. */
export function isOfTheSystem(path: string): boolean {
  return systemFiles.test(path);
}

const imageEnding = /\.(png|jpe?g|webp|gif)$/i;
export const isImagePath = (path: string): boolean => imageEnding.test(path);
