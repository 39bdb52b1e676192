import { onTopic } from '../bridge/changes';
import { call } from '../bridge/client';
import { scaledImage } from '../editor/scale-image';

/**
 * Scales imported images that are larger than the app keeps, one at a time and only while nothing else
 * is to be done: the process that holds the key decodes no pixels. Returns how to stop.
 */
export function shrinkImages(): () => void {
  /** Those that could not be scaled stay as they are until the app starts again. */
  const given = new Set<string>();
  let waiting: number | null = null;
  let isStopped = false;

  const ask = () => {
    if (waiting === null && !isStopped) waiting = requestIdleCallback(() => void shrinkNext());
  };
  async function shrinkNext(): Promise<void> {
    try {
      const id = (await call('journal.oversizedImages', {})).find((one) => !given.has(one));
      if (id === undefined) return finish(false);
      given.add(id);
      const { bytes, type } = await call('journal.image', { id });
      const { file, isFirstFrame } = await scaledImage(new Blob([new Uint8Array(bytes)], { type }));
      // An imported animation stays as it came: nobody is there to be told that it would stand still.
      if (isFirstFrame) return finish(true);
      await call('journal.shrinkImage', { id, bytes: new Uint8Array(await file.arrayBuffer()) });
      finish(true);
    } catch {
      // Locked meanwhile, or an image that cannot be read: it is kept as it came.
      finish(false);
    }
  }
  function finish(isMore: boolean): void {
    waiting = null;
    if (isMore) ask();
  }

  ask();
  const stopListening = onTopic('journal', ask);
  return () => {
    isStopped = true;
    if (waiting !== null) cancelIdleCallback(waiting);
    stopListening();
  };
}
