import { useState } from 'react';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import styles from './saved-searches.module.css';

/** The contract's longest name. */
const longest = 100;

type Props = Readonly<{
  start: string;
  action: string;
  error: string | null;
  onName: (name: string) => void;
}>;

/** The name of a search, never empty. */
export function SearchNameForm({ start, action, error, onName }: Props) {
  const [name, setName] = useState(start.slice(0, longest));
  const [isAsked, setAsked] = useState(false);
  const isEmpty = name.trim() === '';
  const problem = error ?? (isAsked && isEmpty ? 'Give the search a name.' : null);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isEmpty) onName(name.trim());
      }}
    >
      <TextField
        label="Name of the search"
        value={name}
        onChange={setName}
        maxLength={longest}
        autoFocus
        {...(problem !== null && { error: problem })}
      />
      <Button type="submit" variant="primary" size="small">
        {action}
      </Button>
    </form>
  );
}
