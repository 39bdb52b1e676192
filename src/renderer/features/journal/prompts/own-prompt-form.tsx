import { type FormEvent, useState } from 'react';
import { ownPrompt } from '#shared/contract/journal-prompts';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-field';
import styles from './prompts-page.module.css';

type Props = Readonly<{
  label: string;
  initial: string;
  /** Resolves to whether it was saved. */
  onSave: (text: string) => Promise<boolean>;
  onClose: () => void;
}>;

/** Words a prompt of one's own; Escape and Cancel leave it as it was. */
export function PromptForm({ label, initial, onSave, onClose }: Props) {
  const [text, setText] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    const checked = ownPrompt.shape.text.safeParse(text);
    if (!checked.success) return setError(checked.error.issues[0]?.message ?? null);
    if (await onSave(checked.data)) onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextArea
        label={label}
        rows={2}
        autoFocus
        value={text}
        error={error}
        onChange={(next) => {
          setText(next);
          setError(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
          else event.continuePropagation();
        }}
      />
      <div className={styles.actions}>
        <Button size="small" variant="primary" type="submit">
          Save prompt
        </Button>
        <Button size="small" variant="plain" onPress={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
