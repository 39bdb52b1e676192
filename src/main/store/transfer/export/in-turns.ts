import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

/**
 * A stream of chunks, with a turn of the event loop between two, so that pages can save meanwhile.
 * What the chunks throw is the stream's error.
 */
export function streamInTurns(chunks: Iterable<Uint8Array>): Readable {
  return Readable.from(inTurns(chunks), { objectMode: false });
}

async function* inTurns(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    await setImmediate();
    yield chunk;
  }
}
