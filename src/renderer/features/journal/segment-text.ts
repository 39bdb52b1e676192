import type { Segment } from '#shared/contract/journal-search';

export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
