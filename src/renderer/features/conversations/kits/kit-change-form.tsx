import { offeredAreas } from '#shared/domain/areas';
import { cadences } from '#shared/domain/board/cadences';
import { seatRoles } from '#shared/domain/board/roles';
import { stages } from '#shared/domain/board/stages';
import type { KitChange } from '#shared/domain/kits/kit';
import { useKnownAreas } from '../../../ui/known-areas';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { ConditionField } from './condition-field';
import type { KitEditing } from './kit-editing';
import { KitText } from './kit-text';

export const changeKinds = [
  { id: 'stage', name: 'Change the stage of the relationship' },
  { id: 'cadence', name: 'Change how often you mean to be in touch' },
  { id: 'next-contact', name: 'Plan the next contact' },
  { id: 'goal', name: 'Set a goal' },
  { id: 'commitment', name: 'Keep a commitment' },
  { id: 'candidate', name: 'Note a candidate' },
  { id: 'seat', name: 'Fill a seat' },
] as const satisfies readonly Readonly<{ id: KitChange['kind']; name: string }>[];

/** An offer of each kind as it begins. */
export function newChange(id: string, kind: KitChange['kind'], text = ''): KitChange {
  switch (kind) {
    case 'stage':
      return { id, kind, text, stage: 'cultivation' };
    case 'cadence':
      return { id, kind, text, cadence: 'monthly' };
    case 'next-contact':
      return { id, kind, text, inDays: 14 };
    case 'goal':
      return { id, kind, text, title: '' };
    case 'commitment':
      return { id, kind, text, whose: 'mine', title: '' };
    case 'candidate':
    case 'seat':
      return { id, kind, text, role: 'mentor' };
  }
}

type Props = Readonly<{ editing: KitEditing; path: string }>;

/** One change that the app offers afterwards. */
export function KitChangeForm({ editing, path }: Props) {
  const change = editing.at(path) as KitChange;
  return (
    <>
      <Select
        label="The app offers to"
        options={changeKinds}
        value={change.kind}
        onChange={(kind) => {
          const { when } = change;
          editing.set(path, { ...newChange(change.id, kind, change.text), ...(when && { when }) });
        }}
      />
      <KitText
        editing={editing}
        path={`${path}.text`}
        label="The offer, as a sentence"
        rows={2}
        hasBlanks
      />
      <Details editing={editing} path={path} change={change} />
      <ConditionField editing={editing} path={`${path}.when`} />
    </>
  );
}

function Details({ editing, path, change }: Props & Readonly<{ change: KitChange }>) {
  const areas = offeredAreas(useKnownAreas());
  switch (change.kind) {
    case 'stage':
      return (
        <Select
          label="Stage"
          options={stages}
          value={change.stage}
          onChange={(stage) => editing.set(`${path}.stage`, stage)}
        />
      );
    case 'cadence':
      return (
        <Select
          label="How often"
          options={cadences}
          value={change.cadence}
          onChange={(cadence) => editing.set(`${path}.cadence`, cadence)}
        />
      );
    case 'next-contact':
      return (
        <NumberField
          label="In how many days"
          value={change.inDays}
          minValue={1}
          maxValue={730}
          onChange={(inDays) => editing.set(`${path}.inDays`, inDays ?? 0)}
          error={editing.problem(`${path}.inDays`)}
        />
      );
    case 'commitment':
      return (
        <>
          <Select
            label="Whose"
            options={[
              { id: 'mine', name: 'Mine' },
              { id: 'theirs', name: 'Theirs' },
            ]}
            value={change.whose}
            onChange={(whose) => editing.set(`${path}.whose`, whose)}
          />
          <KitText editing={editing} path={`${path}.title`} label="Commitment" hasBlanks />
        </>
      );
    case 'goal':
    case 'candidate':
    case 'seat':
      return (
        <>
          {change.kind === 'goal' ? (
            <KitText editing={editing} path={`${path}.title`} label="Goal" hasBlanks />
          ) : (
            <Select
              label="Role"
              options={seatRoles.map(({ id, name }) => ({ id, name }))}
              value={change.role}
              onChange={(role) => editing.set(`${path}.role`, role)}
            />
          )}
          <Select
            label="Area"
            options={[{ id: '', name: 'To be chosen then' }, ...areas]}
            value={change.area ?? ''}
            onChange={(area) => editing.set(`${path}.area`, area === '' ? undefined : area)}
          />
        </>
      );
  }
}
