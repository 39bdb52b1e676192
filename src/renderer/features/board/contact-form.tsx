import { contactKinds } from '#shared/domain/board/person-facts';
import { useToday } from '../../bridge/use-today';
import { DatePicker } from '../../ui/date-picker';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-field';
import { type ContactDraft, checkContact, contactDraftKind } from './contact-draft';
import { PersonFormFrame } from './person-form-frame';
import styles from './person-form-frame.module.css';
import { useKeptForm } from './person-kept-form';

type Props = Readonly<{
  label: string;
  title?: string;
  draftKey: string;
  initial: ContactDraft;
  onClose: () => void;
  onReopen: () => void;
}>;

/** When and how two people were in touch. The note has the focus, and Enter saves. */
export function ContactForm({ label, title, ...options }: Props) {
  // Not read yet: then no day is said to be still to come.
  const today = useToday() ?? '9999-12-31';
  const form = useKeptForm<ContactDraft, unknown>({
    ...options,
    kind: contactDraftKind,
    check: (draft) => checkContact(draft, today),
    saidWhenSaved: () => 'Contact saved.',
  });
  const { draft, change, errors } = form;
  return (
    <PersonFormFrame form={form} label={label} title={title} submitLabel="Save contact" entersSave>
      <TextArea
        label="What it was about"
        description="Enter saves, Shift+Enter starts a new line."
        value={draft.note}
        onChange={(note) => change({ note })}
        error={errors.note ?? null}
        rows={2}
        autoFocus
      />
      <div className={styles.row}>
        <DatePicker
          label="Day"
          value={draft.on}
          onChange={(on) => change({ on })}
          onUnclear={form.onUnclear}
          error={errors.on ?? null}
          isRequired
        />
        <Select
          label="How"
          options={contactKinds}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
      </div>
    </PersonFormFrame>
  );
}
