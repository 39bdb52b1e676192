import type { PreparationSummary } from '#shared/contract/conversations';
import { formatDay } from '#shared/domain/plan-words';
import { segmentsOf } from '#shared/domain/segments';

/** What a list calls a preparation. */
export function nameOf({ title }: Pick<PreparationSummary, 'title'>): string {
  const name = segmentsOf(title)
    .map(({ text }) => text)
    .join('')
    .trim();
  return name === '' ? 'Untitled preparation' : name;
}

/** Person, day and kit of a preparation, as far as they are set. */
export function factsOf(
  { on, kitTitle }: Pick<PreparationSummary, 'on' | 'kitTitle'>,
  person: string | null,
): readonly string[] {
  return [
    ...(person === null ? [] : [`With ${person}`]),
    on === null ? 'No day yet' : formatDay(on),
    kitTitle ?? 'Without a kit',
  ];
}

/** Preparations by whether the talk lies ahead. What has no day is still to come. */
export function comingAndPast(
  preparations: readonly PreparationSummary[],
  today: string,
): Readonly<Record<'coming' | 'past', readonly PreparationSummary[]>> {
  const isComing = ({ on }: PreparationSummary) => on === null || on >= today;
  const day = ({ on }: PreparationSummary) => on ?? '9999-12-31';
  return {
    // The next talk first.
    coming: preparations
      .filter(isComing)
      .toSorted((one, other) => day(one).localeCompare(day(other))),
    past: preparations.filter((one) => !isComing(one)),
  };
}
