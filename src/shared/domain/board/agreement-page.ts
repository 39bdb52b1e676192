import { type CadenceId, cadenceName } from './cadences';
import { agreementPoints } from './relationship';

type PointId = (typeof agreementPoints)[number]['id'];
/** What two people wrote down; null where nothing is written down yet. */
type Written = (Readonly<Record<PointId, string>> & Readonly<{ reviewOn: string | null }>) | null;

/** A point of the page; `words` is null where a line is left to fill in by hand. */
export type AgreementPagePoint = Readonly<{ name: string; words: string | null }>;

export type AgreementPage = Readonly<{
  title: 'Working agreement';
  /** Who signs, the user first; null where the name is to be written by hand. */
  names: readonly [own: string | null, other: string];
  points: readonly AgreementPagePoint[];
}>;

type Sources = Readonly<{
  person: Readonly<{ name: string; credentials: string; cadence: CadenceId | null }>;
  agreement: Written;
  ownName: string;
  withBlanks: boolean;
  /** An ISO day, as people read it. */
  formatDay: (day: string) => string;
}>;

/**
 * All that stands on the page that both sign, in the order in which it is best talked about: how often
 * they meet, the agreed points, the day of review. Nothing else that is known of the person is on it.
 */
export function agreementPage(sources: Sources): AgreementPage {
  const { person, agreement, ownName, withBlanks, formatDay } = sources;
  const { cadence, credentials } = person;
  const reviewOn = agreement?.reviewOn ?? null;
  const points = [
    { name: 'How often', words: cadence === null ? '' : cadenceName(cadence) },
    ...agreementPoints.map(({ id, name }) => ({ name, words: agreement?.[id].trim() ?? '' })),
  ];
  // The review stands before the end that it may lead to.
  points.splice(-1, 0, {
    name: 'Review',
    words: reviewOn === null ? '' : `On ${formatDay(reviewOn)}`,
  });
  return {
    title: 'Working agreement',
    names: [
      ownName.trim() || null,
      credentials === '' ? person.name : `${person.name}, ${credentials}`,
    ],
    points: points
      .filter(({ words }) => withBlanks || words !== '')
      .map(({ name, words }) => ({ name, words: words || null })),
  };
}
