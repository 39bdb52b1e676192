import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { refused } from './limits';

const openZip = promisify<string, object, ZipFile>(open as never);

/** Characters of one line: one entry with all of its history. */
const longestLine = 64 * 1024 * 1024;

/** The lines of one file of a ZIP, one after the other: it may be larger than memory. */
export async function* zipLines(path: string, name: string): AsyncGenerator<string> {
  const zip = await openZip(path, { lazyEntries: true, validateEntrySizes: true });
  try {
    const entry = await find(zip, name);
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error))),
    );
    let failure: unknown = null;
    stream.once('error', (error) => {
      failure = error;
    });
    for await (const line of createInterface({
      input: stream,
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (line.length > longestLine)
        throw refused(`A line of ${name} is longer than any entry is.`);
      if (line !== '') yield line;
    }
    if (failure !== null) throw refused(`${name} is damaged in this ZIP. Copy the archive again.`);
  } finally {
    zip.close();
  }
}

function find(zip: ZipFile, name: string): Promise<Entry> {
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName === name) resolve(entry);
      else zip.readEntry();
    });
    zip.once('end', () => reject(refused(`This archive has no ${name}.`)));
    zip.once('error', () => reject(refused('This archive is damaged. Copy it again.')));
    zip.readEntry();
  });
}
