import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { OwnPrompt } from '#shared/contract/journal-prompts';
import { Button } from '../../../ui/button';
import { PromptForm } from './own-prompt-form';
import { OwnPromptRow } from './own-prompt-row';
import styles from './prompts-page.module.css';
import { usePromptChanges } from './queries';

type Props = Readonly<{ own: readonly OwnPrompt[]; isSearching: boolean }>;

/** The person's own prompts, and the way to add one. */
export function OwnPrompts({ own, isSearching }: Props) {
  const [isAdding, setAdding] = useState(false);
  const [wasAdding, setWasAdding] = useState(false);
  const { save } = usePromptChanges();
  const close = () => {
    setAdding(false);
    setWasAdding(true);
  };
  if (isSearching && own.length === 0) return null;
  return (
    <section aria-label="Your own" className={styles.theme}>
      <h2>Your own</h2>
      {own.length === 0 && !isAdding && (
        <p className={styles.note}>
          A question you want to be asked again belongs here. For example: “What did I learn from
          the patient I was least looking forward to?”
        </p>
      )}
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((prompt) => (
            <OwnPromptRow key={prompt.id} prompt={prompt} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <PromptForm
          label="New prompt"
          initial=""
          onSave={(text) => save({ id: crypto.randomUUID(), text })}
          onClose={close}
        />
      ) : (
        <div>
          <Button icon={Plus} autoFocus={wasAdding} onPress={() => setAdding(true)}>
            Add prompt
          </Button>
        </div>
      )}
    </section>
  );
}
