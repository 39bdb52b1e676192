import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { limits, refused } from './limits';
import { isOfTheSystem, type SourceFile, type SourceFiles } from './source-files';

/** The regular files of a folder and the folders in it. Links are not followed: they may lead anywhere. */
export async function folderFiles(root: string): Promise<SourceFiles> {
  const list: SourceFile[] = [];
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const found = await readdir(join(root, folder), { withFileTypes: true }).catch(() => {
      throw refused(
        folder === ''
          ? 'This folder cannot be read. Check that it is still there and that you may open it.'
          : `The folder ${folder} cannot be read. Check that you may open it.`,
      );
    });
    for (const entry of found) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isOfTheSystem(path)) continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isFile()) {
        const { size, mtimeMs } = await lstat(join(root, path));
        list.push({ path, size, changedAt: mtimeMs });
      }
      if (list.length > limits.files) throw refused('This folder holds too many files.');
    }
  }
  list.sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    list,
    async read(paths, take) {
      for (const { path } of list) {
        if (paths.has(path)) await take(path, await readRegular(join(root, path), path));
      }
    },
  };
}

/** Opened without following a link, and without waiting for a pipe that took the file's place. */
export async function readRegular(place: string, name: string): Promise<Buffer> {
  const file = await open(
    place,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  ).catch(() => {
    throw refused(`${name} cannot be read. Check that it is still there and that you may open it.`);
  });
  try {
    const found = await file.stat();
    if (!found.isFile()) throw refused(`${name} is no file that can be read.`);
    if (found.size > limits.text) throw refused(`${name} is larger than 64 MB, which no text is.`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}
