import { type FormEvent, useState } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { errorMessage } from './error-note';
import { TextField } from './text-field';

type Props = Readonly<{
  /** What is renamed, in a word: "person", "tag". */
  what: string;
  name: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Rejects with an AppError, which is shown beside the field. */
  onSave: (name: string) => Promise<void>;
}>;

/** A new name for something. What was typed stays when it is refused. */
export function RenameForm({ what, name, isOpen, onOpenChange, onSave }: Props) {
  return (
    <Dialog title={`Rename this ${what}`} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Fields name={name} onSave={onSave} onClose={() => onOpenChange(false)} />
    </Dialog>
  );
}

type FieldsProps = Pick<Props, 'name' | 'onSave'> & Readonly<{ onClose: () => void }>;

function Fields({ name, onSave, onClose }: FieldsProps) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await onSave(typed);
      onClose();
    } catch (error) {
      setProblem(errorMessage(error).replace(/^name: /, ''));
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label="Name"
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setProblem(null);
        }}
        error={problem}
        autoFocus
      />
      <p>
        <Button type="submit" variant="primary">
          Save name
        </Button>{' '}
        <Button onPress={onClose}>Cancel</Button>
      </p>
    </form>
  );
}
