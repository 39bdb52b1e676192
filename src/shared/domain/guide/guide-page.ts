import type { Trait } from '../traits/trait';
import type { GuideSourceId } from './sources';

/** What a page is reached by. Stays as it is: other pages and the person's own place point to it. */
export type GuidePageId =
  | 'mentor-or-sponsor'
  | 'two-models'
  | 'finding-mentors'
  | 'good-mentor'
  | 'stages'
  | 'good-mentee'
  | 'sponsorship'
  | 'why-it-matters';

/** A path of the app's router. */
export type GuideLink = Readonly<{
  href: `/${string}`;
  name: string;
  /** One sentence: what one finds or does there. */
  why: string;
}>;

/** One thing of a list; notes are said apart from the text, each after its label. */
export type GuideItem = Readonly<{
  term: string;
  text: string;
  notes?: readonly Readonly<{ label: string; text: string }>[];
}>;

type GuideList = Readonly<{ kind: 'list'; items: readonly GuideItem[] }>;

/** Two things side by side, one question a row. */
type GuideComparison = Readonly<{
  kind: 'comparison';
  /** What the rows are about, for those who hear the table. */
  name: string;
  columns: readonly [string, string];
  rows: readonly Readonly<{ of: string; cells: readonly [string, string] }>[];
}>;

/** Shares out of a hundred. */
type GuideFigures = Readonly<{
  kind: 'figures';
  name: string;
  rows: readonly Readonly<{ of: string; percent: number }>[];
}>;

/** A paragraph is its text. */
export type GuideBlock = string | GuideList | GuideComparison | GuideFigures;

export type GuideSection = Readonly<{
  id: string;
  heading: string;
  blocks: readonly GuideBlock[];
}>;

export type GuidePage = Readonly<{
  id: GuidePageId;
  title: string;
  /** One sentence. */
  summary: string;
  /** Three to six. */
  sections: readonly GuideSection[];
  /** Where one acts on it. */
  links: readonly GuideLink[];
  sources: readonly GuideSourceId[];
}>;

/** Traits as a list, each with its example apart. */
export function traitList(traits: readonly Trait[]): GuideList {
  return {
    kind: 'list',
    items: traits.map(({ name, description, example }) => ({
      term: name,
      text: description,
      notes: [{ label: 'For example', text: example }],
    })),
  };
}
