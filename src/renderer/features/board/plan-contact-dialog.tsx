import type { BoardView } from '#shared/contract/board-seats';
import { cadenceName } from '#shared/domain/board/cadences';
import { DatePicker } from '../../ui/date-picker';
import { Dialog } from '../../ui/dialog';
import { TextArea } from '../../ui/text-field';
import { PersonFormFrame } from './person-form-frame';
import { useKeptForm } from './person-kept-form';
import {
  checkPlannedContact,
  type PlannedContactDraft,
  plannedContactDraft,
  plannedContactKind,
} from './planned-contact-draft';
import { shortDay } from './short-day';

type Props = Readonly<{
  person: BoardView['people'][number];
  today: string;
  onClose: () => void;
  onReopen: () => void;
}>;

/** When to be in touch with a person next, with a day proposed from the rhythm agreed. */
export function PlanContactDialog({ person, today, onClose, onReopen }: Props) {
  const form = useKeptForm<PlannedContactDraft, unknown>({
    draftKey: `contact:planned:${person.id}`,
    initial: plannedContactDraft(person, today),
    kind: plannedContactKind,
    check: (draft) => checkPlannedContact(draft, today),
    saidWhenSaved: ({ on }) =>
      `You mean to be in touch with ${person.name} on ${on === null ? '' : shortDay(on)}.`,
    onClose,
    onReopen,
  });
  const { draft, change, errors } = form;
  return (
    <Dialog isOpen onOpenChange={(isOpen) => !isOpen && form.discard()} title="Plan contact">
      <PersonFormFrame
        form={form}
        label={`Plan contact with ${person.name}`}
        submitLabel="Plan contact"
        entersSave
      >
        <DatePicker
          label={`Be in touch with ${person.name} on`}
          description={whyThatDay(person)}
          value={draft.on}
          onChange={(on) => change({ on })}
          onUnclear={form.onUnclear}
          error={errors.on ?? null}
          isRequired
        />
        <TextArea
          label="About"
          description="What came of their last advice, or the one question you have. Enter saves."
          value={draft.about}
          onChange={(about) => change({ about })}
          error={errors.about ?? null}
          rows={2}
          autoFocus
        />
      </PersonFormFrame>
    </Dialog>
  );
}

function whyThatDay({ cadence, lastContact }: Props['person']): string {
  const rhythm =
    cadence === null
      ? 'No rhythm is agreed yet.'
      : `You mean to be in touch ${cadenceName(cadence).toLowerCase()}.`;
  return lastContact === null
    ? `${rhythm} No contact is noted yet.`
    : `${rhythm} The last contact noted was on ${shortDay(lastContact.on)}.`;
}
