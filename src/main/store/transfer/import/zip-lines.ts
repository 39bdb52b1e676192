import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import type { AppError } from '#shared/app-error';
import { archiveLineBytes } from '#shared/domain/archive';
import { refused } from './limits';

const openZip = promisify<string, object, ZipFile>(open as never);

/** The lines of one file of a ZIP, one after the other: it may be larger than memory. */
export async function* zipLines(
  path: string,
  name: string,
  longest: number = archiveLineBytes,
): AsyncGenerator<string> {
  const zip = await openZip(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  });
  try {
    const entry = await find(zip, name);
    const stream = await new Promise<Readable>((resolve, reject) =>
      zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error))),
    ).catch(() => {
      throw damaged(name);
    });
    for await (const line of linesOf(wholeOrRefused(stream, name), name, longest)) {
      if (line !== '') yield line;
    }
  } finally {
    zip.close();
  }
}

/** The bytes of a stream. @throws AppError when it ends in an error of the file's, not of ours. */
async function* wholeOrRefused(stream: Readable, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch {
    throw damaged(name);
  }
}

/**
 * Lines end at \n alone: U+2028 and U+2029 are letters of an entry, which readline takes for ends.
 * Bytes are joined before they are decoded, as a letter may lie in two chunks.
 */
async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  name: string,
  longest: number,
): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let size = 0;
  const hold = (part: Buffer) => {
    size += part.length;
    if (size > longest) throw refused(`A line of ${name} is longer than any entry is.`);
    parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, end));
      yield Buffer.concat(parts, size).toString('utf8');
      parts = [];
      size = 0;
      from = end + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield Buffer.concat(parts, size).toString('utf8');
}

function damaged(name: string): AppError {
  return refused(`${name} is damaged in this ZIP. Copy the archive again.`);
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
