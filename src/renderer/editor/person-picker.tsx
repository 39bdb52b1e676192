import { type LucideIcon, Plus, UserRound, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, Label, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { classNames } from '../ui/class-names';
import { errorMessage } from '../ui/error-note';
import field from '../ui/field.module.css';
import list from '../ui/list.module.css';
import type { NameSource } from './editor-services';
import styles from './person-picker.module.css';

type Props = Readonly<{
  names: NameSource;
  /** Null where nobody in particular is meant. */
  onPick: (personId: string | null) => void;
  onProblem: (sentence: string) => void;
}>;

type Choice = Readonly<{ id: string; name: string; icon: LucideIcon }>;

const add = 'add';
const nobody = 'nobody';

/** Whom to bring a passage up with: somebody known, somebody new, or nobody in particular. */
export function PersonPicker({ names, onPick, onProblem }: Props) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const found = names.suggest('person', name);
  const isKnown = found.some(({ label }) => label.toLowerCase() === name.toLowerCase());

  const choices: readonly Choice[] = [
    ...found.map(({ id, label }) => ({ id, name: label, icon: UserRound })),
    ...(name !== '' && !isKnown ? [{ id: add, name: `Add “${name}”`, icon: Plus }] : []),
    { id: nobody, name: 'Nobody in particular', icon: UserRoundX },
  ];
  const choose = (id: string) => {
    if (id === nobody) onPick(null);
    else if (id !== add) onPick(id);
    else {
      names.create('person', name).then(
        (person) => onPick(person.id),
        (error: unknown) => onProblem(errorMessage(error)),
      );
    }
  };

  return (
    <div className={styles.picker}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField autoFocus className={classNames(field.field, styles.field)}>
          <Label className={field.label}>Bring up with</Label>
          <Input
            role="combobox"
            aria-expanded="true"
            className={classNames(field.control)}
            placeholder="A person’s name"
          />
        </TextField>
        <ListBox
          aria-label="People"
          className={list.list ?? ''}
          items={choices}
          onAction={(key) => choose(String(key))}
        >
          {({ id, name: words, icon: Icon }) => (
            <ListBoxItem id={id} textValue={words} className={list.item ?? ''}>
              <Icon size={16} strokeWidth={1.75} aria-hidden />
              <span className={list.name}>{words}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
