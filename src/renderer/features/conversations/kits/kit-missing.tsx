import { useState } from 'react';
import type { KitProblem } from '#shared/domain/kits/problems';
import { Button } from '../../../ui/button';
import { itemKey, type KitEditing } from './kit-editing';
import styles from './kits.module.css';

const names: Readonly<Record<string, string>> = {
  title: 'Title',
  summary: 'In one sentence',
  other: 'The other person',
  minutes: 'Minutes',
  whenItApplies: 'When it applies',
  whyHard: 'Why it is hard',
  questions: 'Questions',
  'openings.warm': 'Warm opening',
  'openings.plain': 'Plain opening',
  'openings.brief': 'Brief opening',
  points: 'Points',
  asks: 'Asks',
  ladder: 'Ladder',
  reactions: 'Reactions',
  theirLines: 'Their lines',
  onlyIfAsked: 'Only if asked',
  neverSay: 'Never say',
  followUp: 'Follow-up note',
  debrief: 'Debrief',
  changes: 'Offered changes',
  sources: 'Sources',
};

type Part = Readonly<{ path: string; index: number | null }>;

function partOf({ path }: KitProblem): Part {
  const [first = '', second = '', third] = path.split('.');
  const isOpening = first === 'openings';
  const number = Number(isOpening ? third : second);
  return {
    path: isOpening ? `${first}.${second}` : first,
    index: Number.isInteger(number) && (isOpening ? third : second) !== '' ? number : null,
  };
}

/** What is missing before one can prepare with the kit; each leads to its place. */
export function KitMissing({ editing }: Readonly<{ editing: KitEditing }>) {
  const [isShown, setShown] = useState(false);
  const { problems } = editing;
  if (problems.length === 0) {
    return (
      <p className={styles.whole} role="status">
        The kit is whole. You can prepare with it, and pass it on as a file.
      </p>
    );
  }
  const goTo = (problem: KitProblem) => {
    const { path, index } = partOf(problem);
    if (index !== null && !path.startsWith('whenIt') && !path.startsWith('whyHard')) {
      editing.open(path, itemKey(editing.listAt(path)[index], index));
    }
    // Once what was opened stands there.
    setTimeout(() => {
      const invalid = [
        ...document.querySelectorAll<HTMLElement>('[data-kit-parts] [aria-invalid]'),
      ];
      const heading = [
        ...document.querySelectorAll('[data-kit-parts] h2, [data-kit-parts] h3'),
      ].find(
        ({ textContent }) =>
          textContent === names[path] || `${textContent} opening` === names[path],
      );
      const part = heading?.parentElement ?? null;
      const field = invalid.find((each) => part?.contains(each)) ?? invalid[0];
      (part ?? field)?.scrollIntoView({ block: 'start' });
      field?.focus({ preventScroll: part !== null });
    });
  };
  const many = problems.length;
  return (
    <div className={styles.missing}>
      <p role="status">
        {`${many} ${many === 1 ? 'thing is' : 'things are'} missing before you can prepare with this kit. What is there is saved.`}
      </p>
      <Button
        size="small"
        variant="plain"
        aria-expanded={isShown}
        onPress={() => setShown(!isShown)}
      >
        {isShown ? 'Hide them' : 'Show them'}
      </Button>
      {isShown && (
        <ul aria-label="What is missing">
          {problems.map((problem) => {
            const { path, index } = partOf(problem);
            return (
              <li key={`${problem.path} ${problem.message}`}>
                <Button size="small" variant="plain" onPress={() => goTo(problem)}>
                  {`${names[path] ?? path}${index === null ? '' : ` ${index + 1}`}: ${problem.message}`}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
