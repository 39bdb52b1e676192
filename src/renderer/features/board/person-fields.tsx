import { cadences } from '#shared/domain/board/cadences';
import { institutionSides, origins, seniorities } from '#shared/domain/board/person-facts';
import { TextArea, TextField } from '../../ui/text-field';
import type { PersonDraft } from './person-draft';
import type { FieldErrors } from './person-field-errors';
import { FieldGroup } from './person-field-group';
import { NameTwin } from './person-name-twin';
import { OptionalSelect } from './person-optional-select';

type Props = Readonly<{
  draft: PersonDraft;
  change: (patch: Partial<PersonDraft>) => void;
  errors: FieldErrors;
}>;

const commons = [
  { id: 'yes', name: 'Yes, a good deal' },
  { id: 'no', name: 'No, they come from elsewhere' },
] as const;

/** The facts of a person in five groups. Only the name is required. */
export function PersonFields({ draft, change, errors }: Props) {
  const text = (field: 'name' | 'credentials' | 'position' | 'institution') => ({
    value: draft[field],
    onChange: (typed: string) => change({ [field]: typed }),
    error: errors[field] ?? null,
  });
  const longText = (field: 'influence' | 'contact' | 'assistant' | 'notes') => ({
    value: draft[field],
    onChange: (typed: string) => change({ [field]: typed }),
    error: errors[field] ?? null,
  });
  return (
    <>
      <FieldGroup title="Who they are">
        <TextField
          label="Name"
          {...text('name')}
          description="Every entry that names them follows."
          autoFocus
        />
        <TextField label="Credentials" {...text('credentials')} description="Such as MD, MPH." />
        <NameTwin id={draft.id} name={draft.name} />
        <TextField label="Role and rank" {...text('position')} />
        <TextField label="Institution" {...text('institution')} />
      </FieldGroup>
      <FieldGroup title="Where they stand">
        <OptionalSelect
          label="Inside or outside"
          options={institutionSides}
          value={draft.side}
          onChange={(side) => change({ side })}
        />
        <OptionalSelect
          label="Seniority"
          options={seniorities}
          value={draft.seniority}
          onChange={(seniority) => change({ seniority })}
        />
        <TextArea
          label="Influence"
          {...longText('influence')}
          description="What they decide or sit on: committees, search panels, journals, budgets."
          rows={2}
        />
      </FieldGroup>
      <FieldGroup title="How it began">
        <OptionalSelect
          label="How they came to you"
          options={origins}
          value={draft.origin}
          onChange={(origin) => change({ origin })}
        />
        <OptionalSelect
          label="In common with you"
          description="Background, training or stage of life."
          options={commons}
          value={draft.hasInCommon === null ? null : draft.hasInCommon ? 'yes' : 'no'}
          onChange={(id) => change({ hasInCommon: id === null ? null : id === 'yes' })}
        />
      </FieldGroup>
      <FieldGroup title="How you keep in touch">
        <TextArea label="How to reach them" {...longText('contact')} rows={2} />
        <TextArea
          label="Assistant"
          {...longText('assistant')}
          description="Who keeps their calendar, and when to call."
          rows={2}
        />
        <OptionalSelect
          label="How often you mean to be in touch"
          description="The board says so when it has been much longer."
          options={cadences}
          value={draft.cadence}
          onChange={(cadence) => change({ cadence })}
        />
      </FieldGroup>
      <FieldGroup title="Notes" isSingle>
        <TextArea
          label="Anything else"
          {...longText('notes')}
          description="What matters to them, what you promised, what to remember before you write."
          rows={4}
        />
      </FieldGroup>
    </>
  );
}
