import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { limits, refused } from './limits';
import { isOfTheSystem, type SourceFiles } from './source-files';

const openZip = promisify<string, object, ZipFile>(open as never);

/**
 * The files of a ZIP. Nothing is unpacked to the disk, names are only ever looked up, and no file is
 * let become larger than its limit (yauzl stops at the size the ZIP promises, and checks it).
 */
export async function zipFiles(path: string): Promise<SourceFiles & { close: () => void }> {
  const zip = await openZip(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  }).catch(() => {
    throw refused(
      'This file is no ZIP, or not a whole one. Export or download it again, then import it.',
    );
  });
  const entries = new Map<string, Entry>();
  try {
    await eachEntry(zip, (entry) => {
      const name = entry.fileName;
      if (name.endsWith('/') || isOfTheSystem(name)) return;
      const mode = (entry.externalFileAttributes >>> 16) & 0o170000;
      if (mode !== 0 && mode !== 0o100000) return;
      if (entry.isEncrypted()) {
        throw refused('This ZIP is locked with a password. Export it without one.');
      }
      // Our own archive's entries are read line by line, and a history repeats itself.
      const isStreamed = name.endsWith('entries.jsonl');
      if (
        !isStreamed &&
        entry.uncompressedSize > Math.max(1_000_000, entry.compressedSize * limits.ratio)
      ) {
        throw refused(`${name} would unpack to far more than it says it holds, and is not read.`);
      }
      entries.set(name, entry);
      if (entries.size > limits.files) throw refused('This ZIP holds too many files.');
    });
  } catch (error) {
    zip.close();
    throw error;
  }
  return {
    list: [...entries.values()].map((entry) => ({
      path: entry.fileName,
      size: entry.uncompressedSize,
      changedAt: changedAt(entry),
    })),
    async read(paths, take) {
      for (const [name, entry] of entries) {
        if (paths.has(name)) await take(name, await readEntry(zip, entry));
      }
    },
    close: () => zip.close(),
  };
}

function changedAt(entry: Entry): number | null {
  const time = entry.getLastModDate().getTime();
  return Number.isNaN(time) ? null : time;
}

function eachEntry(zip: ZipFile, take: (entry: Entry) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      try {
        take(entry);
        zip.readEntry();
      } catch (error) {
        reject(error);
      }
    });
    zip.once('end', () => resolve());
    zip.once('error', (error: Error) =>
      reject(
        /invalid|absolute|relative|backslash/i.test(error.message)
          ? refused('This ZIP names files outside of itself, which no export does. It is not read.')
          : refused('This ZIP is damaged. Export or download it again.'),
      ),
    );
    zip.readEntry();
  });
}

function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > limits.text) {
    throw refused(`${entry.fileName} is larger than 64 MB, which no text or image here is.`);
  }
  return new Promise((resolve, reject) => {
    const failed = () =>
      reject(refused(`${entry.fileName} is damaged in this ZIP. Export or download it again.`));
    zip.openReadStream(entry, (error, stream) => {
      if (error || !stream) {
        failed();
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('error', failed);
      stream.once('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
