import type { PartId } from '#shared/domain/conversations/line';
import { RungActions } from './ladder/rung-actions';
import { PartSection } from './part-section';
import type { PreparationWork } from './use-preparation-work';

type Part = Readonly<{
  part: PartId;
  heading: string;
  about: string;
  /** What the title of a line is, where it has one. */
  title: string | null;
  words: string;
  add: string;
}>;

const parts: readonly Part[] = [
  {
    part: 'ladder',
    heading: 'If the answer is no: a ladder',
    about: 'From what costs them least to what costs most. Offer one, then wait.',
    title: 'Rung',
    words: 'What you would say',
    add: 'Add rung',
  },
  {
    part: 'reaction',
    heading: 'If they …',
    about: 'What they may do or say, and what you answer.',
    title: 'They',
    words: 'Your reply',
    add: 'Add reaction',
  },
  {
    part: 'theirs',
    heading: 'What they are likely to say',
    about: 'Said to you when you rehearse.',
    title: null,
    words: 'Their line',
    add: 'Add their line',
  },
  {
    part: 'follow-up',
    heading: 'Afterwards: a note',
    about: '',
    title: null,
    words: 'The note',
    add: 'Write a note',
  },
];

/** What a preparation holds beside the three columns. */
export function OtherParts({ work }: Readonly<{ work: PreparationWork }>) {
  return parts.map((part) => (
    <PartSection
      key={part.part}
      {...part}
      about={(part.part === 'follow-up' && work.kit?.followUp.timing) || part.about}
      isSingle={part.part === 'follow-up'}
      work={work}
      {...(part.part === 'ladder' && {
        extra: (line) => <RungActions line={line} work={work} />,
      })}
    />
  ));
}
