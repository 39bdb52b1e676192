import type { Readable } from 'node:stream';
import yazl from 'yazl';
import { streamInTurns } from './in-turns';

/** One file of a ZIP. `content` is asked for when its turn comes, so that only one is in memory. */
export type ZipFile = Readonly<{
  name: string;
  isCompressed: boolean;
  content: () => Iterable<Uint8Array>;
}>;

/** Always the same, so that the same content makes the same bytes; ZIP has no time zone. */
const beginning = new Date(1980, 0, 1);

/** A ZIP of these files in their order, as a stream; it fails when one of them does. */
export function zipStream(files: readonly ZipFile[]): Readable {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (error: Error): void => void output.destroy(error);
  zip.on('error', fail);
  for (const { name, isCompressed, content } of files) {
    const options = {
      mtime: beginning,
      forceDosTimestamp: true,
      mode: 0o100600,
      compress: isCompressed,
    };
    zip.addReadStreamLazy(name, options, (give) => {
      const stream = streamInTurns(inside(content));
      // yazl listens for no error of a stream it is given this way.
      stream.on('error', fail);
      give(null, stream);
    });
  }
  zip.end();
  return output;
}

/** Asked for within the stream, so that its failure is the stream's. */
function* inside(content: ZipFile['content']): Generator<Uint8Array> {
  yield* content();
}

/** Text as the content of a file. */
export function textFile(name: string, text: () => string): ZipFile {
  return { name, isCompressed: true, content: () => [Buffer.from(text(), 'utf8')] };
}
