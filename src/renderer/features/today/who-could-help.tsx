import { ChevronRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import { helpsWithSignal } from '#shared/domain/board/helps-with-signal';
import { kitsForSignal } from '#shared/domain/board/signal-kits';
import { type SignalId, signalName } from '#shared/domain/signals';
import { ErrorNote } from '../../ui/error-note';
import { TextLink } from '../../ui/text-link';
import { useBoard } from './queries';
import styles from './who-could-help.module.css';

/** With the words of all kits, which the first page need not wait for. */
const FittingKits = lazy(() => import('./fitting-kits'));

type Props = Readonly<{ signal: SignalId; areas: readonly string[]; today: string }>;

/** Folded under an open signal: the people of the board to think of. The board is read once it is unfolded. */
export function WhoCouldHelp(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure className={styles.help ?? ''} isExpanded={isOpen} onExpandedChange={setOpen}>
      <AriaButton
        slot="trigger"
        className={styles.trigger ?? ''}
        aria-label={`Who could help: ${signalName(props.signal)}`}
      >
        <ChevronRight size={15} strokeWidth={1.75} aria-hidden className={styles.chevron} />
        Who could help
      </AriaButton>
      <DisclosurePanel className={styles.panel ?? ''}>
        {isOpen && <Helpers {...props} />}
      </DisclosurePanel>
    </Disclosure>
  );
}

function Helpers({ signal, areas, today }: Props) {
  const { data: board, error } = useBoard();
  if (error) return <ErrorNote error={error} />;
  if (!board) return null;
  const { people, missing, question, guide } = helpsWithSignal(board, { signal, areas }, today);
  return (
    <>
      {people.length > 0 && (
        <ul className={styles.people} aria-label="Who could help">
          {people.map(({ person, said }) => (
            <li key={person.id}>
              <TextLink href={`/people/${person.id}`}>{person.name}</TextLink>, {said}
            </li>
          ))}
        </ul>
      )}
      {missing && (
        <p>
          {missing.sentence} <TextLink href="/board">Open the board</TextLink>
        </p>
      )}
      <p>To begin with: “{question}”</p>
      <p>A conversation to prepare:</p>
      <Suspense>
        <FittingKits kits={kitsForSignal(signal, people.length > 0)} className={styles.people} />
      </Suspense>
      <p>
        In the guide: <TextLink href={`/guide/${guide.page}`}>{guide.title}</TextLink>
      </p>
    </>
  );
}
