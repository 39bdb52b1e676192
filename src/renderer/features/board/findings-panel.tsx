import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { BoardView } from '#shared/contract/board-seats';
import type { Finding } from '#shared/domain/board/finding';
import { preparationFor } from '#shared/domain/board/finding-kits';
import { Button, ButtonLink } from '../../ui/button';
import { AsideDialog } from './aside-dialog';
import { useTakeUp } from './board-queries';
import { FindingActions, type FindingDoing } from './finding-actions';
import styles from './findings-panel.module.css';
import { firstFindings, sortFindings } from './findings-shown';
import { shortDay } from './short-day';

type Props = FindingDoing & Readonly<{ board: BoardView; today: string }>;

/** What the board sees, each with its reason, what would help, and a way to set it aside. */
export function FindingsPanel({ board, today, onFill, onOpen }: Props) {
  const [isWhole, setWhole] = useState(false);
  const [aside, setAside] = useState<Finding | null>(null);
  const { open, setAside: away } = sortFindings(board, today);
  const first = firstFindings(open);
  const shown = isWhole ? open : first;
  return (
    <section aria-labelledby="findings-heading" className={styles.panel}>
      <h2 id="findings-heading" className={styles.heading}>
        What the board sees
      </h2>
      {open.length === 0 && (
        <p className={styles.none}>
          Nothing asks for your attention. The board looks again whenever it changes.
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingRow
            key={finding.key}
            finding={finding}
            onFill={onFill}
            onOpen={onOpen}
            onSetAside={() => setAside(finding)}
          />
        ))}
      </ul>
      {open.length > first.length && (
        <Button size="small" onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${open.length}`}
        </Button>
      )}
      {away.length > 0 && <SetAsideList away={away} />}
      {aside && (
        <AsideDialog
          finding={aside}
          today={today}
          onClose={() => setAside(null)}
          onReopen={() => setAside(aside)}
        />
      )}
    </section>
  );
}

type RowProps = FindingDoing & Readonly<{ finding: Finding; onSetAside: () => void }>;

function FindingRow({ finding, onFill, onOpen, onSetAside }: RowProps) {
  return (
    <li className={styles.finding}>
      <Disclosure className={styles.words ?? ''}>
        <AriaButton slot="trigger" className={styles.sentence ?? ''}>
          <ChevronRight size={15} strokeWidth={1.75} aria-hidden className={styles.chevron} />
          <span>{finding.sentence}</span>
        </AriaButton>
        <DisclosurePanel className={styles.why ?? ''}>
          <p>{finding.reason}</p>
          <p className={styles.source}>{finding.source}</p>
        </DisclosurePanel>
      </Disclosure>
      <div className={styles.actions}>
        <FindingActions action={finding.action} onFill={onFill} onOpen={onOpen} />
        <PrepareLink finding={finding} />
        <Button size="small" variant="plain" onPress={onSetAside}>
          Set aside
        </Button>
      </div>
    </li>
  );
}

type Away = ReturnType<typeof sortFindings>['setAside'];

function SetAsideList({ away }: Readonly<{ away: Away }>) {
  const takeUp = useTakeUp();
  return (
    <Disclosure>
      <AriaButton slot="trigger" className={styles.sentence ?? ''}>
        <ChevronRight size={15} strokeWidth={1.75} aria-hidden className={styles.chevron} />
        <span className={styles.source}>Set aside ({away.length})</span>
      </AriaButton>
      <DisclosurePanel>
        <ul className={styles.list}>
          {away.map(({ finding, aside }) => (
            <li key={finding.key} className={styles.finding}>
              <div className={styles.words}>
                <span>{finding.sentence}</span>
                <p className={styles.source}>
                  {[aside.reason, aside.until && `Until ${shortDay(aside.until)}`]
                    .filter(Boolean)
                    .join('. ')}
                </p>
              </div>
              <Button size="small" onPress={() => takeUp.mutate(finding.key)}>
                Take up
              </Button>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** To the conversation that follows from a finding, where there is one. */
function PrepareLink({ finding }: Readonly<{ finding: Finding }>) {
  const asked = preparationFor(finding);
  if (!asked) return null;
  const search = new URLSearchParams({
    kit: asked.kit,
    ...(asked.personId !== null && { person: asked.personId }),
  });
  return (
    <ButtonLink size="small" variant="plain" href={`/conversations/new?${search}`}>
      Prepare a conversation
    </ButtonLink>
  );
}
