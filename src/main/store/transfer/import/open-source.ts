import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportSource } from '#shared/contract/transfer-import';
import { folderFiles, readRegular } from './folder-files';
import { refused } from './limits';
import { readDayOne } from './read-day-one';
import { readJoplin } from './read-joplin';
import { readJrnl } from './read-jrnl';
import { readMarkdown } from './read-markdown';
import { readRedNotebook } from './read-rednotebook';
import type { ReadSource } from './source';
import { rootName, type SourceFiles } from './source-files';
import { tarFiles } from './tar-files';
import { zipFiles } from './zip-files';

type Opened = Readonly<{ read: ReadSource; close: () => void }>;

/** Reads a file or folder as a program's journal. @throws AppError with what is wrong with it */
export async function openSource(
  path: string,
  source: Exclude<ImportSource, 'archive'>,
): Promise<Opened> {
  switch (source) {
    case 'markdown':
      return withFiles(path, readMarkdown);
    case 'rednotebook':
      return withFiles(path, readRedNotebook);
    case 'day-one':
      return withFiles(path, readDayOne);
    case 'joplin':
      return { read: await readJoplin(await tarFiles(path)), close: () => {} };
    case 'jrnl':
      return {
        read: readJrnl(await readRegular(path, basename(path)), basename(path)),
        close: () => {},
      };
  }
}

async function withFiles(
  path: string,
  read: (files: SourceFiles, root: string) => Promise<ReadSource>,
): Promise<Opened> {
  const found = await stat(path).catch(() => {
    throw refused('This file or folder is no longer there. Choose it again.');
  });
  if (found.isDirectory())
    return { read: await read(await folderFiles(path), rootName(path)), close: () => {} };
  if (!found.isFile()) throw refused('This is neither a file nor a folder.');
  const zip = await zipFiles(path);
  try {
    return { read: await read(zip, rootName(path)), close: zip.close };
  } catch (error) {
    zip.close();
    throw error;
  }
}
