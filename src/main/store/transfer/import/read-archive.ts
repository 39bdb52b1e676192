import type { z } from 'zod';
import {
  type ArchiveEntry,
  type ArchiveHeader,
  type ArchiveImage,
  type ArchiveJournal,
  archiveEntry,
  archiveFiles,
  archiveHeader,
  archiveImage,
  archiveJournal,
  archiveVersion,
} from '#shared/domain/archive';
import { archiveDepth, parseJson, refused } from './limits';
import { readOne, type SourceFiles } from './source-files';
import { decodeText } from './text-encoding';
import { zipFiles } from './zip-files';
import { zipLines } from './zip-lines';

export type ReadArchive = Readonly<{
  header: ArchiveHeader;
  journal: ArchiveJournal;
  images: readonly ArchiveImage[];
  /** The entries, read from the file each time they are asked for. */
  entries: () => AsyncGenerator<ArchiveEntry>;
  readImages: (
    images: readonly ArchiveImage[],
    take: (image: ArchiveImage, bytes: Buffer) => Promise<void>,
  ) => Promise<void>;
  close: () => void;
}>;

/** Reads all of an archive but its entries and images (domain/archive.ts). @throws AppError 'bad-input' */
export async function readArchive(path: string): Promise<ReadArchive> {
  const zip = await zipFiles(path);
  try {
    const header = check(archiveHeader, await json(zip, archiveFiles.header), archiveFiles.header);
    if (header.version > archiveVersion) {
      throw refused('This archive was made by a newer Preround. Install that version to read it.');
    }
    const journal = check(
      archiveJournal,
      await json(zip, archiveFiles.journal),
      archiveFiles.journal,
    );
    const lines = decodeText(await must(zip, archiveFiles.images), archiveFiles.images);
    const images = lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) =>
        check(
          archiveImage,
          parseJson(line, archiveFiles.images, archiveDepth),
          archiveFiles.images,
        ),
      );
    const byFile = new Map(images.map((image) => [image.file, image]));
    return {
      header,
      journal,
      images,
      entries: () => entriesOf(path),
      readImages: (wanted, take) =>
        zip.read(new Set(wanted.map(({ file }) => file)), async (file, bytes) => {
          const image = byFile.get(file);
          if (image) await take(image, bytes);
        }),
      close: zip.close,
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function* entriesOf(path: string): AsyncGenerator<ArchiveEntry> {
  for await (const line of zipLines(path, archiveFiles.entries)) {
    yield check(
      archiveEntry,
      parseJson(line, archiveFiles.entries, archiveDepth),
      archiveFiles.entries,
    );
  }
}

async function must(files: SourceFiles, name: string): Promise<Buffer> {
  const bytes = await readOne(files, name);
  if (bytes === null) throw refused(`This ZIP is no archive of Preround’s: it has no ${name}.`);
  return bytes;
}

async function json(files: SourceFiles, name: string): Promise<unknown> {
  return parseJson(decodeText(await must(files, name), name), name, archiveDepth);
}

function check<T extends z.ZodType>(schema: T, value: unknown, name: string): z.output<T> {
  const { success, data } = schema.safeParse(value);
  if (!success) throw refused(`${name} in this archive is not as Preround writes it.`);
  return data;
}
