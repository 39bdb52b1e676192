import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { limits, refused } from './limits';
import { isOfTheSystem, type SourceFile, type SourceFiles } from './source-files';

/** The files of a tar, such as Joplin's JEX. It is read from its beginning each time: it has no index. */
export async function tarFiles(path: string): Promise<SourceFiles> {
  const list: SourceFile[] = [];
  await eachFile(path, async ({ name, size = 0 }) => {
    list.push({ path: name, size, changedAt: null });
    if (list.length > limits.files) throw refused('This file holds too many notes.');
    return null;
  });
  if (list.length === 0) throw refused('This file holds no notes, or is no JEX export of Joplin.');
  return {
    list,
    read: (paths, take) =>
      eachFile(path, async ({ name }) => (paths.has(name) ? (bytes) => take(name, bytes) : null)),
  };
}

type Take = (bytes: Buffer) => Promise<void>;

async function eachFile(
  path: string,
  wanted: (headers: Header) => Promise<Take | null>,
): Promise<void> {
  const files = extract();
  files.on('entry', (headers, stream, next) => {
    const isOurs = headers.type === 'file' && !isOfTheSystem(headers.name);
    const end = (error?: unknown) => next(error as Error | undefined);
    const skip = () => {
      stream.once('end', () => end());
      stream.resume();
    };
    if (!isOurs) {
      skip();
      return;
    }
    wanted(headers).then((take) => {
      if (!take) {
        skip();
        return;
      }
      if ((headers.size ?? 0) > limits.text) {
        end(refused(`${headers.name} is larger than 64 MB, which no note is.`));
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk) => void chunks.push(chunk as Buffer));
      stream.once('error', end);
      stream.once('end', () => {
        take(Buffer.concat(chunks)).then(() => end(), end);
      });
    }, end);
  });
  try {
    await pipeline(createReadStream(path), files);
  } catch (error) {
    if (error instanceof Error && error.name === 'AppError') throw error;
    throw refused('This file is damaged, or no JEX export of Joplin. Export it again.');
  }
}
