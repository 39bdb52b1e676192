import { useNavigate } from '@tanstack/react-router';
import type { Prompt } from '#shared/domain/prompts/index';
import { Button } from '../../../ui/button';
import { newEntryWith } from '../new-entry-with';
import styles from './prompts-page.module.css';
import { usePromptChanges } from './queries';

type Props = Readonly<{ prompt: Prompt; isHidden: boolean }>;

/** One of ours. What was put away stays listed, so that it can be brought back. */
export function OurPromptRow({ prompt: { id, text }, isHidden }: Props) {
  const navigate = useNavigate();
  const { hide } = usePromptChanges();
  return (
    <li className={styles.row} data-hidden={isHidden || undefined}>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={`Use now: ${text}`}
          onPress={() => void navigate(newEntryWith({ prompt: id }))}
        >
          Use now
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={`${isHidden ? 'Bring back' : 'Put away'}: ${text}`}
          onPress={() => void hide(id, !isHidden)}
        >
          {isHidden ? 'Bring back' : 'Put away'}
        </Button>
      </div>
    </li>
  );
}
