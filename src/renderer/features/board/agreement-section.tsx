import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { KnownPerson } from '#shared/contract/board-person';
import type { Agreement } from '#shared/contract/board-relationship';
import { agreementPoints } from '#shared/domain/board/relationship';
import { Button } from '../../ui/button';
import { DatePicker } from '../../ui/date-picker';
import { TextArea } from '../../ui/text-field';
import candidacy from './candidacy-section.module.css';
import { ExportAgreementDialog } from './export-agreement-dialog';
import { PersonFormFrame } from './person-form-frame';
import { useKeptForm, useOpenForm } from './person-kept-form';
import {
  type AgreementDraft,
  agreementDraftKind,
  checkAgreement,
  newAgreement,
} from './relationship-drafts';
import styles from './relationship-section.module.css';
import { shortDay } from './short-day';

type Props = Readonly<{
  person: KnownPerson;
  agreement: Agreement | null;
}>;

/** How the two mean to work together, point by point; what was left open is left out. */
export function AgreementSection({ person, agreement }: Props) {
  const draftKey = `agreement:${person.id}`;
  const editing = useOpenForm(draftKey);
  const [isExporting, setExporting] = useState(false);
  const said = agreementPoints.filter(({ id }) => (agreement?.[id] ?? '') !== '');
  const isSaid = said.length > 0 || agreement?.reviewOn != null;
  return (
    <section aria-labelledby="agreement-heading" className={styles.section}>
      <h2 id="agreement-heading">Agreement</h2>
      {editing.isOpen ? (
        <AgreementForm
          name={person.name}
          draftKey={draftKey}
          initial={{ ...newAgreement(person.id), ...agreement }}
          onClose={editing.close}
          onReopen={editing.open}
        />
      ) : (
        <>
          {isSaid ? (
            <dl className={candidacy.facts}>
              {said.map(({ id, name }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd className={candidacy.own}>{agreement?.[id]}</dd>
                </div>
              ))}
              {agreement?.reviewOn != null && (
                <div>
                  <dt>Review</dt>
                  <dd>{shortDay(agreement.reviewOn)}</dd>
                </div>
              )}
            </dl>
          ) : (
            <p className={styles.nothing}>
              Ten minutes on how you work together spare you the meeting about why it does not work.
              Write down what the two of you settled.
            </p>
          )}
          <div className={styles.actions}>
            <Button size="small" onPress={editing.open}>
              {isSaid ? 'Edit agreement' : 'Write agreement'}
            </Button>
            <Button size="small" icon={FileDown} onPress={() => setExporting(true)}>
              Export agreement
            </Button>
          </div>
          <ExportAgreementDialog
            isOpen={isExporting}
            onClose={() => setExporting(false)}
            person={person}
            agreement={agreement}
          />
        </>
      )}
    </section>
  );
}

type FormProps = Readonly<{
  name: string;
  draftKey: string;
  initial: AgreementDraft;
  onClose: () => void;
  onReopen: () => void;
}>;

function AgreementForm({ name, ...options }: FormProps) {
  const form = useKeptForm<AgreementDraft, unknown>({
    ...options,
    kind: agreementDraftKind,
    check: checkAgreement,
    saidWhenSaved: () => 'Agreement saved.',
  });
  const { draft, change, errors } = form;
  return (
    <PersonFormFrame form={form} label={`Agreement with ${name}`} submitLabel="Save agreement">
      {agreementPoints.map((point, index) => (
        <TextArea
          key={point.id}
          label={point.name}
          description={`For example: ${point.hint}`}
          value={draft[point.id]}
          onChange={(text) => change({ [point.id]: text })}
          error={errors[point.id] ?? null}
          rows={1}
          autoFocus={index === 0}
        />
      ))}
      <DatePicker
        label="Review"
        description="The day on which you both look at whether this still fits."
        value={draft.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
        onUnclear={form.onUnclear}
        error={errors.reviewOn ?? null}
      />
    </PersonFormFrame>
  );
}
