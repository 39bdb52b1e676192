import { ArrowDown, ArrowUp, Ellipsis, GripVertical, Pencil, Plus, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId } from 'react';
import {
  Button as AriaButton,
  DropIndicator,
  GridList,
  GridListItem,
  useDragAndDrop,
} from 'react-aria-components';
import { moveItem, valueAt, withAt } from '#shared/domain/kits/edit-kit';
import { problemsAt } from '#shared/domain/kits/problems';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { Menu } from '../../../ui/menu';
import { useToasts } from '../../../ui/toast';
import { itemKey, type KitEditing } from './kit-editing';
import { KitProblemLine } from './kit-problem-line';
import styles from './kits.module.css';

type Props = Readonly<{
  editing: KitEditing;
  /** Where in the kit the list stands, such as `points`. */
  path: string;
  label: string;
  /** One of them, as in "Add point". */
  one: string;
  most: number;
  summary: (item: never) => string;
  make: (list: readonly unknown[]) => unknown;
  /** The fields of the one at `path`, such as `points.2`. */
  form: (path: string) => ReactNode;
}>;

/** A list of the kit: sorted by drag, by Alt and arrows and by menu; one at a time is open to be written. */
export function KitItemList(props: Props) {
  const { editing, path, label, one, most, summary, make, form } = props;
  const list = editing.listAt(path);
  const { offerUndo } = useToasts();
  const keys = list.map(itemKey);
  const move = (key: string, before: number | null | undefined) => {
    const from = keys.indexOf(key);
    if (from === -1 || before === undefined) return;
    editing.set(path, moveItem(list, from, before));
  };
  const step = (key: string, direction: 'up' | 'down') => {
    const at = keys.indexOf(key);
    if (direction === 'up') move(key, at === 0 ? undefined : at - 1);
    else move(key, at >= list.length - 1 ? undefined : at + 2 >= list.length ? null : at + 2);
  };
  const remove = (index: number) => {
    const item = list[index];
    editing.set(path, list.toSpliced(index, 1));
    offerUndo({
      message: `${one.charAt(0).toUpperCase()}${one.slice(1)} taken out.`,
      about: [`${editing.id} ${path} ${keys[index]}`],
      undo: () =>
        editing.update((kit) =>
          withAt(kit, path, (valueAt(kit, path) as readonly unknown[]).toSpliced(index, 0, item)),
        ),
    });
  };
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (dragged) => [...dragged].map((key) => ({ [`preround-${path}`]: String(key) })),
    getAllowedDropOperations: () => ['move'],
    onReorder: ({ keys: [key], target }) => {
      const at = keys.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      if (key !== undefined) move(String(key), at >= list.length ? null : at);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={styles.drop ?? ''} />
    ),
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null;
    const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null;
    const key = row?.getAttribute('data-key');
    if (!event.altKey || direction === null || !key) return;
    event.preventDefault();
    event.stopPropagation();
    step(key, direction);
  };
  const formId = useId();
  const write = (key: string) => {
    editing.open(path, key);
    // Below a long list its fields may be out of sight; after a menu has given the focus back.
    setTimeout(() =>
      document.getElementById(formId)?.querySelector<HTMLElement>('textarea, input')?.focus(),
    );
  };
  const opened = keys.indexOf(editing.opened(path) ?? '');
  return (
    <div className={styles.items}>
      <div role="presentation" onKeyDownCapture={onKeyDown}>
        <GridList
          aria-label={label}
          items={list.map((item, index) => ({ id: keys[index] ?? '', item, index }))}
          dependencies={[list, editing.problems, opened]}
          selectionMode="none"
          keyboardNavigationBehavior="tab"
          dragAndDropHooks={dragAndDropHooks}
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.none}>None yet.</p>}
        >
          {({ id, item, index }) => {
            const name = summary(item as never).trim() || `Empty ${one}`;
            const many = problemsAt(editing.problems, `${path}.${index}`).length;
            return (
              <GridListItem
                id={id}
                textValue={name}
                className={styles.row ?? ''}
                onAction={() => (opened === index ? editing.open(path, null) : write(id))}
              >
                <AriaButton slot="drag" className={styles.grip ?? ''}>
                  <GripVertical size={16} strokeWidth={1.75} aria-hidden />
                </AriaButton>
                <span className={styles.summary} data-open={opened === index || undefined}>
                  {name}
                  {many > 0 && <span className={styles.many}>{`${many} to mend`}</span>}
                </span>
                <Menu
                  label={label}
                  trigger={
                    <IconButton label={`Actions for ${name}`} icon={Ellipsis} size="small" />
                  }
                  choices={[
                    {
                      id: 'write',
                      name: 'Write',
                      icon: Pencil,
                      onAction: () => write(id),
                    },
                    {
                      id: 'up',
                      name: 'Move up',
                      icon: ArrowUp,
                      shortcut: 'Alt+↑',
                      isDisabled: index === 0,
                      onAction: () => step(id, 'up'),
                    },
                    {
                      id: 'down',
                      name: 'Move down',
                      icon: ArrowDown,
                      shortcut: 'Alt+↓',
                      isDisabled: index === list.length - 1,
                      onAction: () => step(id, 'down'),
                    },
                    { id: 'out', name: 'Take out', icon: X, onAction: () => remove(index) },
                  ]}
                />
              </GridListItem>
            );
          }}
        </GridList>
      </div>
      {editing.problems.some((each) => each.path === path) && (
        <KitProblemLine editing={editing} path={path} />
      )}
      {opened !== -1 && (
        <section
          key={editing.opened(path)}
          id={formId}
          aria-label={`${one.charAt(0).toUpperCase()}${one.slice(1)} ${opened + 1}`}
          className={styles.form}
        >
          {form(`${path}.${opened}`)}
          <Button size="small" onPress={() => editing.open(path, null)}>
            Done
          </Button>
        </section>
      )}
      <Button
        size="small"
        variant="plain"
        icon={Plus}
        isDisabled={list.length >= most}
        onPress={() => {
          const made = make(list);
          editing.set(path, [...list, made]);
          write(itemKey(made, list.length));
        }}
      >
        {`Add ${one}`}
      </Button>
    </div>
  );
}
