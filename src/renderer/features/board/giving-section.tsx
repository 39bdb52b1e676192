import type { Giving } from '#shared/contract/board-relationship';
import { gains } from '#shared/domain/board/relationship';
import { Button } from '../../ui/button';
import { ChoiceChips } from '../../ui/choice-chips';
import { TextArea } from '../../ui/text-field';
import { PersonFormFrame } from './person-form-frame';
import { useKeptForm, useOpenForm } from './person-kept-form';
import { checkGiving, type GivingDraft, givingDraftKind } from './relationship-drafts';
import styles from './relationship-section.module.css';

type Props = Readonly<{
  person: Readonly<{ id: string; name: string }>;
  giving: Giving | null;
}>;

/** What the user gives back: thought of before the next ask, not after it. */
export function GivingSection({ person, giving }: Props) {
  const draftKey = `giving:${person.id}`;
  const editing = useOpenForm(draftKey);
  const given = gains.filter(({ id }) => giving?.gains.includes(id));
  const isSaid = given.length > 0 || (giving?.words ?? '') !== '';
  return (
    <section aria-labelledby="giving-heading" className={styles.section}>
      <h2 id="giving-heading" tabIndex={-1}>
        What I give back
      </h2>
      {editing.isOpen ? (
        <GivingForm
          name={person.name}
          draftKey={draftKey}
          initial={{ gains: [], words: '', ...giving, personId: person.id }}
          onClose={editing.close}
          onReopen={editing.open}
        />
      ) : (
        <>
          {isSaid ? (
            <>
              {given.length > 0 && (
                <ul className={styles.plain}>
                  {given.map(({ id, name }) => (
                    <li key={id}>{name}</li>
                  ))}
                </ul>
              )}
              {giving?.words && <p className={styles.own}>{giving.words}</p>}
            </>
          ) : (
            <p className={styles.nothing}>
              People who help you gain from it too. Name what before you next ask for something.
            </p>
          )}
          <div>
            <Button size="small" onPress={editing.open}>
              {isSaid ? 'Edit what I give' : 'Say what I give'}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

type FormProps = Readonly<{
  name: string;
  draftKey: string;
  initial: GivingDraft;
  onClose: () => void;
  onReopen: () => void;
}>;

function GivingForm({ name, ...options }: FormProps) {
  const form = useKeptForm<GivingDraft, unknown>({
    ...options,
    kind: givingDraftKind,
    check: checkGiving,
    saidWhenSaved: () => 'Saved.',
  });
  const { draft, change, errors } = form;
  const chosen = gains.filter(({ id }) => draft.gains.includes(id));
  return (
    <PersonFormFrame form={form} label={`What I give ${name}`} submitLabel="Save">
      <ChoiceChips
        label="What they gain"
        options={gains}
        chosen={draft.gains}
        onChange={(now) => change({ gains: now })}
        autoFocus
      />
      {chosen.map(({ id, description }) => (
        <p key={id} className={styles.hint}>
          {description}
        </p>
      ))}
      <TextArea
        label="In my own words"
        description="Something you have done or will do, that they would notice."
        value={draft.words}
        onChange={(words) => change({ words })}
        error={errors.words ?? null}
        rows={3}
      />
    </PersonFormFrame>
  );
}
