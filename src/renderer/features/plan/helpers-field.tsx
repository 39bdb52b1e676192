import { X } from 'lucide-react';
import { useRef } from 'react';
import type { Helper } from '#shared/contract/plan';
import { byName } from '#shared/domain/names';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './goal-form.module.css';
import { useHelpers } from './queries';

type Props = Readonly<{
  helpers: readonly Helper[];
  onChange: (helpers: readonly Helper[]) => void;
}>;

/** People of the board who help with a goal, and what is asked of each. Not there while the board is empty. */
export function HelpersField({ helpers, onChange }: Props) {
  const { offered, nameOf } = useHelpers();
  const group = useRef<HTMLFieldSetElement>(null);
  const free = offered
    .filter(({ id }) => !helpers.some(({ personId }) => personId === id))
    .toSorted(byName);
  const change = (id: string, asked: string) =>
    onChange(helpers.map((one) => (one.personId === id ? { ...one, asked } : one)));
  const add = (personId: string) => {
    onChange([...helpers, { personId, asked: '' }]);
    // Once it is drawn, the field of whoever was added is the one to type into.
    requestAnimationFrame(() => {
      const fields = group.current?.querySelectorAll<HTMLElement>('input[type="text"]');
      fields?.item(fields.length - 1)?.focus();
    });
  };
  const takeOut = (personId: string) => {
    onChange(helpers.filter((one) => one.personId !== personId));
    requestAnimationFrame(() => group.current?.querySelector('button')?.focus());
  };
  if (offered.length === 0 && helpers.length === 0) return null;
  return (
    <fieldset ref={group} className={styles.helpers}>
      <legend>Who helps</legend>
      {helpers.map(({ personId, asked }) => (
        <div key={personId} className={styles.helper}>
          <TextField
            label={`Asked of ${nameOf(personId)}`}
            value={asked}
            onChange={(next) => change(personId, next)}
            maxLength={300}
          />
          <IconButton
            label={`Take out ${nameOf(personId)}`}
            icon={X}
            size="small"
            onPress={() => takeOut(personId)}
          />
        </div>
      ))}
      {free.length > 0 && (
        <div className={styles.add}>
          <Select
            // Drawn anew after each choice, so that it asks again instead of showing who was added.
            key={helpers.length}
            label="Add somebody of the board"
            options={free}
            value={null}
            onChange={add}
            placeholder="Choose a person"
          />
        </div>
      )}
    </fieldset>
  );
}
