import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { OwnPrompt } from '#shared/contract/journal-prompts';
import { Button } from '../../../ui/button';
import { focusIfLost } from '../../../ui/focus-if-lost';
import { useToasts } from '../../../ui/toast';
import { newEntryWith } from '../new-entry-with';
import { PromptForm } from './own-prompt-form';
import styles from './prompts-page.module.css';
import { usePromptChanges } from './queries';

const headingPlace = () => document.querySelector<HTMLElement>('#main h1');

/** One of the person's own, to use, change and delete. */
export function OwnPromptRow({ prompt }: Readonly<{ prompt: OwnPrompt }>) {
  const navigate = useNavigate();
  const { save, remove } = usePromptChanges();
  const { offerUndo } = useToasts();
  const [isEditing, setEditing] = useState(false);
  const [wasEditing, setWasEditing] = useState(false);

  const close = () => {
    setEditing(false);
    setWasEditing(true);
  };
  const forget = async () => {
    if (!(await remove(prompt.id))) return;
    offerUndo({ message: 'Prompt deleted.', undo: () => void save(prompt) });
    focusIfLost(headingPlace);
  };

  if (isEditing) {
    return (
      <li className={styles.row}>
        <PromptForm
          label="Edit prompt"
          initial={prompt.text}
          onSave={(text) => save({ id: prompt.id, text })}
          onClose={close}
        />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <p className={styles.text}>{prompt.text}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={`Use now: ${prompt.text}`}
          onPress={() => void navigate(newEntryWith({ prompt: prompt.id }))}
        >
          Use now
        </Button>
        <Button
          size="small"
          variant="plain"
          autoFocus={wasEditing}
          aria-label={`Edit: ${prompt.text}`}
          onPress={() => setEditing(true)}
        >
          Edit
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={`Delete: ${prompt.text}`}
          onPress={() => void forget()}
        >
          Delete
        </Button>
      </div>
    </li>
  );
}
