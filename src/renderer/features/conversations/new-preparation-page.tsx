import { useRouter, useRouterState } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import type { NewPreparation } from '#shared/contract/conversations';
import { call } from '../../bridge/client';
import { type DraftKind, useKeptDraft } from '../../bridge/kept-draft';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { RadioCards } from '../../ui/radio-cards';
import { TextField } from '../../ui/text-field';
import { begun, type NewFields, proposedTitle } from './new-preparation-draft';
import styles from './new-preparation-page.module.css';
import { PersonField } from './person-field';
import { type ListedKit, useKits, usePeople, usePersonName } from './queries';

const none = 'none';
const newId = () => crypto.randomUUID();

/** Begins a preparation: with which kit or none, with whom, and when. All of it can be changed later but the kit. */
export function NewPreparationPage() {
  const kits = useKits();
  const people = usePeople();
  const search = useRouterState({ select: ({ location }) => location.searchStr });
  if (!kits || !people.data) return <LateNote>Reading the kits…</LateNote>;
  const asked = new URLSearchParams(search);
  const known = (id: string | null, all: readonly Readonly<{ id: string }>[]) =>
    all.some((one) => one.id === id) ? id : null;
  return (
    <NewPreparationForm
      kits={kits}
      asked={{
        title: '',
        kitId: known(asked.get('kit'), kits),
        personId: known(asked.get('person'), people.data),
        on: null,
      }}
    />
  );
}

/** When the vault locks, a preparation that has a title is begun with what is chosen by then. */
const newKind = (asPreparation: (fields: NewFields) => NewPreparation): DraftKind<NewFields> => ({
  saveNow: async (fields) => {
    if (fields.title.trim() === '') throw new Error('Nothing was written that could be lost.');
    return call('conversations.addPreparation', asPreparation(fields));
  },
  describe: ({ title }) => ({ title: 'Not begun: a preparation', text: title }),
});

type Props = Readonly<{ kits: readonly ListedKit[]; asked: NewFields }>;

function NewPreparationForm({ kits, asked }: Props) {
  const router = useRouter();
  const personName = usePersonName();
  const asPreparation = (fields: NewFields) =>
    begun(
      {
        fields,
        kit: kits.find(({ id }) => id === fields.kitId)?.kit ?? null,
        them: personName(fields.personId),
      },
      newId,
    );
  const kept = useKeptDraft('preparation:new', asked, newKind(asPreparation));
  // What the address asks for is newer than what was left in the form.
  const draft: NewFields = {
    ...kept.draft,
    ...(!kept.isTouched && asked),
  };
  const [error, setError] = useState<unknown>(null);
  const [isBeginning, setBeginning] = useState(false);
  const isDayUnclear = useRef(false);
  const kit = kits.find(({ id }) => id === draft.kitId)?.kit ?? null;
  const them = personName(draft.personId);

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (isBeginning || isDayUnclear.current) return;
    setBeginning(true);
    const preparation = asPreparation(draft);
    try {
      await call('conversations.addPreparation', preparation);
      kept.forget();
      router.history.replace(`/conversations/${preparation.id}`);
    } catch (reason) {
      setError(reason);
      setBeginning(false);
    }
  };

  return (
    <form aria-label="New preparation" className={styles.page} onSubmit={begin} noValidate>
      <PageHeader
        back={<BackLink href="/conversations">Conversations</BackLink>}
        title="New preparation"
      >
        Choose what fits; person, day and title can wait.
      </PageHeader>
      {error !== null && <ErrorNote error={error} />}
      <div className={styles.facts}>
        <PersonField
          personId={draft.personId}
          onChange={(personId) => kept.keep({ ...draft, personId })}
        />
        <DatePicker
          label="Day"
          value={draft.on}
          onChange={(on) => kept.keep({ ...draft, on })}
          onUnclear={(isUnclear) => {
            isDayUnclear.current = isUnclear;
          }}
        />
      </div>
      <TextField
        label="Title"
        placeholder={proposedTitle(kit, them)}
        value={draft.title}
        onChange={(title) => kept.keep({ ...draft, title })}
        maxLength={200}
      />
      <RadioCards
        label="Kit"
        cardWidth="wide"
        options={[
          ...kits.map(({ id, kit: { title, summary } }) => ({
            id,
            name: title,
            description: summary,
          })),
          {
            id: none,
            name: 'Without a kit',
            description: 'An empty page with the three columns, for a talk that no kit is for.',
          },
        ]}
        value={draft.kitId ?? none}
        onChange={(id) => kept.keep({ ...draft, kitId: id === none ? null : id })}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isDisabled={isBeginning}>
          Begin preparing
        </Button>
      </div>
    </form>
  );
}
