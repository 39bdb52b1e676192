/** Milliseconds from the last change to a save, and from the first unsaved one at the latest (safety.md). */
const quiet = 400;
const atTheLatest = 2_000;
const retries = [1_000, 2_000, 5_000] as const;
const longestRetry = 10_000;

/** Milliseconds to wait before the next save. */
export function saveDelay(now: number, lastChange: number, firstUnsaved: number | null): number {
  return Math.min(lastChange + quiet, (firstUnsaved ?? lastChange) + atTheLatest) - now;
}

/** Milliseconds from the failure of an attempt (1, 2, 3 …) to the next. */
export function retryDelay(failedAttempts: number): number {
  return retries[failedAttempts - 1] ?? longestRetry;
}

const copied = / \(kept copy(?: (\d+))?\)$/;
const longestTitle = 500;

/** The title of the entry that keeps what was written over a newer version; a copy's copy is counted. */
export function keptCopyTitle(title: string): string {
  const words = title.trim();
  const before = copied.exec(words);
  const suffix = before ? ` (kept copy ${Number(before[1] ?? 1) + 1})` : ' (kept copy)';
  const base = words.replace(copied, '') || 'Untitled';
  return base.slice(0, longestTitle - suffix.length) + suffix;
}
