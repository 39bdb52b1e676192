import type { Page } from '@playwright/test';
import type { Report } from './result.ts';
import { median, percentile } from './statistics.ts';

/** One frame of a screen that shows sixty a second, and a little for the clock. */
const oneFrame = 17;
const longestAllowed = 50;

/** Milliseconds from each frame to the next while something is done. */
export async function framesDuring(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const watch = await page.evaluateHandle(() => {
    const frames: number[] = [];
    let last = performance.now();
    let isWatching = true;
    const frame = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (isWatching) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return {
      stop: () => {
        isWatching = false;
        return frames;
      },
    };
  });
  await work();
  return watch.evaluate(({ stop }) => stop());
}

/** Reports frames against one frame in the middle and the longest that is not felt. */
export function reportFrames(
  what: string,
  frames: readonly number[],
  entries: number | null,
  report: Report,
): void {
  const middle = median(frames);
  const longest = Math.max(...frames);
  report({
    what: `${what}: from frame to frame`,
    entries,
    unit: 'ms',
    median: middle,
    p95: percentile(frames, 0.95),
    target: `median one frame, none over ${longestAllowed} ms`,
    met: middle <= oneFrame && longest <= longestAllowed,
    samples: frames,
    detail: { longest },
  });
}
