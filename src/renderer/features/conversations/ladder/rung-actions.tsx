import { useState } from 'react';
import type { PreparationLine } from '#shared/domain/conversations/line';
import { Button } from '../../../ui/button';
import { useToasts } from '../../../ui/toast';
import { CopyDialog } from '../card/copy-dialog';
import type { PreparationWork } from '../use-preparation-work';
import styles from './rung-actions.module.css';

type Props = Readonly<{ line: PreparationLine; work: PreparationWork }>;

/** What one does with a rung's draft: send it, or say it. */
export function RungActions({ line: { text, title }, work }: Props) {
  const [isCopying, setCopying] = useState(false);
  const { say } = useToasts();
  const name = (title || text).trim().slice(0, 80);
  const isEmpty = text.trim() === '';
  return (
    <span className={styles.rung}>
      <Button
        size="small"
        variant="plain"
        isDisabled={isEmpty}
        aria-label={`Copy: ${name}`}
        onPress={() => setCopying(true)}
      >
        Copy
      </Button>
      <Button
        size="small"
        variant="plain"
        isDisabled={isEmpty}
        aria-label={`Take into what I say: ${name}`}
        onPress={() => {
          work.takeRung(text);
          say('It is among what you will say.');
        }}
      >
        Take into what I say
      </Button>
      <CopyDialog
        isOpen={isCopying}
        onClose={() => setCopying(false)}
        what="The draft"
        text={text}
      />
    </span>
  );
}
