import type { ReactNode } from 'react';
import type { ChosenPrompt } from '#shared/domain/choose-prompt';
import { Button } from '../../../ui/button';
import { focusIfLost } from '../../../ui/focus-if-lost';
import styles from './prompt-offer.module.css';
import { usePromptChanges, usePromptOfTheDay } from './queries';

type Props = Readonly<{ onUse: (prompt: ChosenPrompt) => void }>;

/** The day's prompt, quietly, over an entry nobody has written in yet. */
export function PromptOffer({ onUse }: Props) {
  const prompt = usePromptOfTheDay();
  if (!prompt) return null;
  return (
    <section aria-label="Prompt" className={styles.offer}>
      <PromptLine prompt={prompt}>
        <Button size="small" onPress={() => onUse(prompt)}>
          Use
        </Button>
      </PromptLine>
    </section>
  );
}

/** The title of an entry, the field of Today. */
const fieldPlace = () => document.querySelector<HTMLElement>('#main textarea');

/** A prompt and what can be done with it: what is given, another one, or none today. */
export function PromptLine({
  prompt,
  children,
}: Readonly<{ prompt: ChosenPrompt; children: ReactNode }>) {
  const { use } = usePromptChanges();
  const decline = async () => {
    if (await use(prompt.id, 'declined')) focusIfLost(fieldPlace);
  };
  return (
    <>
      <p className={styles.text} aria-live="polite">
        {prompt.text}
      </p>
      <div className={styles.actions}>
        {children}
        <Button size="small" variant="plain" onPress={() => void use(prompt.id, 'skipped')}>
          Another
        </Button>
        <Button size="small" variant="plain" onPress={() => void decline()}>
          Not today
        </Button>
      </div>
    </>
  );
}
