import { Ellipsis, Pencil, Undo2, X } from 'lucide-react';
import { useState } from 'react';
import type { Tag } from '#shared/contract/journal-tags';
import { tagKey } from '#shared/domain/names';
import { call } from '../../../bridge/client';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { errorMessage } from '../../../ui/error-note';
import { IconButton } from '../../../ui/icon-button';
import { Menu } from '../../../ui/menu';
import { RenameForm } from '../../../ui/rename-form';
import { useToasts } from '../../../ui/toast';
import { counted } from '../written-words';
import styles from './names-page.module.css';

type Kind = 'person' | 'tag';
type Props = Readonly<{
  kind: Kind;
  title: string;
  names: readonly Tag[];
  /** Those too that are not shown now. */
  all: readonly Tag[];
}>;
type Photo = Uint8Array<ArrayBuffer> | null;
type Joining = Readonly<{ one: Tag; other: Tag }>;

/** Takes a name off the lists; the photo that goes with a person is told, and given again to take it back. */
async function setRemoved(kind: Kind, id: string, isRemoved: boolean, photo: Photo = null) {
  if (kind === 'person') return call('board.removePerson', { id, isRemoved, photo });
  await call('journal.removeTag', { id, isRemoved });
  return { photo: null };
}

/** People or tags by name, each with what can be done with it. */
export function NameList({ kind, title, names, all }: Props) {
  const [renamed, setRenamed] = useState<Tag | null>(null);
  const [isRenaming, setRenaming] = useState(false);
  const [joining, setJoining] = useState<Joining | null>(null);
  const [isAsking, setAsking] = useState(false);
  const { say, offerUndo } = useToasts();
  const sign = kind === 'person' ? '' : '#';

  const remove = async ({ id, name }: Tag) => {
    try {
      const { photo } = await setRemoved(kind, id, true);
      offerUndo({
        message: `${sign}${name} is no longer suggested. Text keeps the name.`,
        undo: () =>
          void setRemoved(kind, id, false, photo).catch((error) => say(errorMessage(error))),
      });
    } catch (error) {
      say(errorMessage(error));
    }
  };
  const save = async (one: Tag, name: string) => {
    const { id } = one;
    if (kind === 'person') {
      await call('board.savePerson', { id, name });
      return;
    }
    const other = all.find((tag) => tag.id !== id && tagKey(tag.name) === tagKey(name.trim()));
    if (other) {
      setJoining({ one, other });
      setAsking(true);
    } else await call('journal.saveTag', { id, name });
  };
  const join = async ({ one, other }: Joining) => {
    try {
      await call('journal.saveTag', { id: one.id, name: other.name });
      say(`#${one.name} and #${other.name} are one tag now.`);
    } catch (error) {
      say(errorMessage(error));
    }
  };

  return (
    <section aria-labelledby={`${kind}-heading`}>
      <h2 id={`${kind}-heading`} className={styles.heading}>
        {title}
      </h2>
      {names.length === 0 && <p className={styles.nothing}>None.</p>}
      <ul className={styles.list}>
        {names.map((one) => (
          <li key={one.id} className={styles.row}>
            <a
              href={kind === 'person' ? `#/people/${one.id}` : `#/journal?tag=${one.id}`}
              className={styles.name}
            >
              {`${sign}${one.name}`}
            </a>
            <span className={styles.count}>
              {one.removed ? 'removed, ' : ''}
              {counted(one.entries, 'entry', 'entries')}
            </span>
            <Menu
              label={`Actions for ${one.name}`}
              trigger={<IconButton label={`Actions for ${one.name}`} icon={Ellipsis} />}
              choices={[
                {
                  id: 'rename',
                  name: 'Rename',
                  icon: Pencil,
                  onAction: () => {
                    setRenamed(one);
                    setRenaming(true);
                  },
                },
                one.removed
                  ? {
                      id: 'give-back',
                      name: 'Give back',
                      icon: Undo2,
                      onAction: () =>
                        void setRemoved(kind, one.id, false).catch((error) =>
                          say(errorMessage(error)),
                        ),
                    }
                  : { id: 'remove', name: 'Remove', icon: X, onAction: () => void remove(one) },
              ]}
            />
          </li>
        ))}
      </ul>
      {renamed && (
        <RenameForm
          key={renamed.id}
          what={kind}
          name={renamed.name}
          isOpen={isRenaming}
          onOpenChange={setRenaming}
          onSave={(name) => save(renamed, name)}
        />
      )}
      {joining && (
        <ConfirmDialog
          isOpen={isAsking}
          onOpenChange={setAsking}
          title={`Join #${joining.one.name} with #${joining.other.name}`}
          confirmLabel="Join the two"
          onConfirm={() => void join(joining)}
        >
          <p>
            There is a tag #{joining.other.name} already. Whatever carries #{joining.one.name}{' '}
            carries #{joining.other.name} from then on, and the two cannot be told apart again.
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}
