import { useState } from 'react';
import { runsOf } from '#shared/domain/conversations/blanks';
import { ofPart } from '#shared/domain/conversations/edit-lines';
import { longestLine } from '#shared/domain/conversations/line';
import { Button } from '../../../ui/button';
import { TextArea } from '../../../ui/text-field';
import { CopyDialog } from '../card/copy-dialog';
import type { PreparationWork } from '../use-preparation-work';
import styles from './debrief-page.module.css';

/** The thank-you or follow-up note: drafted by the kit, one's own to change, copied when it is right. */
export function FollowUpNote({ work }: Readonly<{ work: PreparationWork }>) {
  const [isCopying, setCopying] = useState(false);
  const [line] = ofPart(work.draft.lines, 'follow-up');
  const blanks = line ? runsOf(line.text, work.kit).filter(({ question }) => question) : [];
  return (
    <section aria-labelledby="follow-up" className={styles.part}>
      <h2 id="follow-up">The note afterwards</h2>
      <p className={styles.quiet}>
        {work.kit?.followUp.timing ?? 'A few lines, within two days: what was agreed, and thanks.'}
      </p>
      {line ? (
        <>
          <TextArea
            label="Note"
            value={line.text}
            onChange={(text) => work.changeLine(line.id, { text })}
            maxLength={longestLine}
            rows={13}
          />
          {blanks.length > 0 && (
            <p role="status" className={styles.quiet}>
              {`Still open: ${blanks.map(({ text }) => text).join(', ')}. Write over them before you send it.`}
            </p>
          )}
          <div>
            <Button isDisabled={line.text.trim() === ''} onPress={() => setCopying(true)}>
              Copy note
            </Button>
          </div>
          <CopyDialog
            isOpen={isCopying}
            onClose={() => setCopying(false)}
            what="The note"
            text={line.text}
          />
        </>
      ) : (
        <div>
          <Button onPress={() => work.addLine('follow-up', null)}>Write a note</Button>
        </div>
      )}
    </section>
  );
}
