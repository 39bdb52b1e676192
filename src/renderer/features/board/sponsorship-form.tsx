import { DatePicker } from '../../ui/date-picker';
import { TextArea, TextField } from '../../ui/text-field';
import { PersonFormFrame } from './person-form-frame';
import frame from './person-form-frame.module.css';
import { useKeptForm } from './person-kept-form';
import {
  checkSponsorship,
  type SponsorshipDraft,
  sponsorshipDraftKind,
} from './relationship-drafts';

/** What is written down about a sponsor, in the order of the form. */
export const sponsorshipPoints = [
  {
    id: 'decides',
    name: 'Who decides',
    hint: 'The people or the committee whose yes it takes, and what this sponsor is to them.',
  },
  {
    id: 'evidence',
    name: 'How they know my work',
    hint: 'What they have seen of it themselves: a talk, a draft, a night on service.',
  },
  { id: 'asked', name: 'What I asked', hint: 'In the words you used, and what they answered.' },
  {
    id: 'risked',
    name: 'What they risked',
    hint: 'Where they put their name or a favour at stake, or stood in front of you.',
  },
  {
    id: 'delivers',
    name: 'What I deliver',
    hint: 'What you bring that makes their word good: results, loyalty, discretion, a skill they lack.',
  },
] as const;

type Props = Readonly<{
  name: string;
  draftKey: string;
  initial: SponsorshipDraft;
  onClose: () => void;
  onReopen: () => void;
}>;

/** What a sponsor is to bring about, and what each side puts in. */
export function SponsorshipForm({ name, ...options }: Props) {
  const form = useKeptForm<SponsorshipDraft, unknown>({
    ...options,
    kind: sponsorshipDraftKind,
    check: checkSponsorship,
    saidWhenSaved: () => 'Sponsorship saved.',
  });
  const { draft, change, errors } = form;
  return (
    <PersonFormFrame form={form} label={`Sponsorship by ${name}`} submitLabel="Save sponsorship">
      <div className={frame.row}>
        <TextField
          label="Towards which role"
          value={draft.targetRole}
          onChange={(targetRole) => change({ targetRole })}
          error={errors.targetRole ?? null}
          maxLength={300}
          autoFocus
        />
        <DatePicker
          label="By"
          value={draft.targetOn}
          onChange={(targetOn) => change({ targetOn })}
          onUnclear={form.onUnclear}
          error={errors.targetOn ?? null}
        />
      </div>
      {sponsorshipPoints.map((point) => (
        <TextArea
          key={point.id}
          label={point.name}
          description={point.hint}
          value={draft[point.id]}
          onChange={(text) => change({ [point.id]: text })}
          error={errors[point.id] ?? null}
          rows={2}
        />
      ))}
    </PersonFormFrame>
  );
}
