import type { PreparationDraft } from '#shared/contract/conversations';
import { openBlanks } from '#shared/domain/conversations/blanks';
import type { Kit } from '#shared/domain/kits/kit';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { goToQuestion } from './go-to-question';
import styles from './preparation-page.module.css';

type Props = Readonly<{ kit: Kit; draft: PreparationDraft }>;

/** How many blanks the lines still hold, and the way to the question of each. */
export function BlanksLine({ kit, draft }: Props) {
  const open = openBlanks(draft.lines, kit, draft.answers);
  if (open.length === 0) return null;
  return (
    <div className={styles.blanks}>
      <Menu
        label="Questions that would fill them"
        trigger={
          <Button size="small" variant="plain">
            {open.length === 1 ? '1 blank left' : `${open.length} blanks left`}
          </Button>
        }
        choices={open.map(({ id, ask }) => ({ id, name: ask, onAction: () => goToQuestion(id) }))}
      />
    </div>
  );
}
