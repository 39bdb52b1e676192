import type { KnownPerson } from '#shared/contract/board-person';
import type { BoardView } from '#shared/contract/board-seats';
import { BackLink } from '../../ui/back-link';
import { CandidacySection } from './candidacy-section';
import { newContactDraft } from './contact-draft';
import { ContactForm } from './contact-form';
import { NextContactSection } from './next-contact-section';
import { PersonAbout } from './person-about';
import { PersonActions } from './person-actions';
import { PersonForm } from './person-form';
import { PersonHeader } from './person-header';
import { useOpenForm } from './person-kept-form';
import styles from './person-page.module.css';
import { PersonPassages } from './person-passages';
import { PersonTimeline } from './person-timeline';
import { RelationshipSections } from './relationship-sections';
import { StageChanging } from './stage-changing';
import { StageSection } from './stage-section';

type Props = Readonly<{ person: KnownPerson; board: BoardView; today: string }>;

/** The page of somebody the vault knows, on the board or named in the journal alone. */
export function KnownPersonPage({ person, board, today }: Props) {
  const { id, stage, removed } = person;
  const keys = {
    edit: `person:${id}`,
    contact: `contact:new:${id}`,
    stage: stage === null ? `stage:adding:${id}` : `stage:new:${id}`,
  };
  const editing = useOpenForm(keys.edit);
  const logging = useOpenForm(keys.contact);
  const changing = useOpenForm(keys.stage);

  return (
    <div className={styles.page}>
      <div className={styles.back}>
        {stage === null ? (
          <BackLink href="/journal/names">People and tags</BackLink>
        ) : (
          <BackLink href="/board">Board</BackLink>
        )}
      </div>
      <PersonHeader
        person={person}
        board={board}
        today={today}
        actions={<PersonActions {...{ person, editing, logging, changing }} />}
      />
      {editing.isOpen && (
        <PersonForm
          person={person}
          draftKey={keys.edit}
          onClose={editing.close}
          onReopen={editing.open}
        />
      )}
      {(logging.isOpen || changing.isOpen) && (
        <div className={styles.front}>
          {logging.isOpen && (
            <ContactForm
              title="Log contact"
              label={`Log contact with ${person.name}`}
              draftKey={keys.contact}
              initial={newContactDraft(id, today)}
              onClose={logging.close}
              onReopen={logging.open}
            />
          )}
          {changing.isOpen && (
            <StageChanging {...{ person, today, changing }} draftKey={keys.stage} />
          )}
        </div>
      )}
      <div className={styles.columns} data-board={stage !== null || undefined}>
        {stage !== null && !editing.isOpen && <PersonAbout person={person} />}
        <div className={styles.story}>
          <PersonPassages personId={id} />
          {stage === 'candidate' && !removed && (
            <CandidacySection person={person} board={board} today={today} />
          )}
          {stage !== null && !removed && (
            <NextContactSection personId={id} board={board} today={today} />
          )}
          {stage !== null && <StageSection person={person} stage={stage} />}
          {stage !== null && <RelationshipSections person={person} board={board} today={today} />}
          <PersonTimeline person={person} />
        </div>
      </div>
    </div>
  );
}
