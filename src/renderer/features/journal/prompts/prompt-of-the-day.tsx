import { useNavigate } from '@tanstack/react-router';
import { useJournalSettings } from '../../../bridge/use-today';
import { Button } from '../../../ui/button';
import { newEntryWith } from '../new-entry-with';
import { PromptLine } from './prompt-offer';
import styles from './prompt-offer.module.css';
import { usePromptOfTheDay } from './queries';

/** The day's prompt on Today; nothing when prompts are switched off or there is none today. */
export function PromptOfTheDay() {
  const navigate = useNavigate();
  const { data: settings } = useJournalSettings();
  const prompt = usePromptOfTheDay();
  if (!settings?.offersPrompts || !prompt) return null;
  return (
    <section aria-label="Prompt" className={styles.offer}>
      <PromptLine prompt={prompt}>
        <Button size="small" onPress={() => void navigate(newEntryWith({ prompt: prompt.id }))}>
          Write
        </Button>
      </PromptLine>
    </section>
  );
}
