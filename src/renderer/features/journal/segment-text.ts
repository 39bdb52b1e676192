import type { Segment } from '#shared/contract/journal';

export function textOf(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
