import { Kbd } from '../ui/kbd';
import { PageHeader } from '../ui/page-header';
import { commands, keysOf } from './command-catalogue';
import page from './narrow-page.module.css';
import styles from './shortcuts-page.module.css';

export function ShortcutsPage() {
  const withKeys = commands.flatMap((command) => {
    const keys = keysOf(command, navigator.platform);
    return keys ? [{ id: command.id, name: command.name, keys }] : [];
  });
  return (
    <div className={page.page}>
      <PageHeader title="Keyboard shortcuts">
        Everything in Preround works without a mouse. Tab moves between controls, arrow keys inside
        them, Escape closes.
      </PageHeader>
      <dl className={styles.list}>
        {withKeys.map(({ id, name, keys }) => (
          <div key={id} className={styles.row}>
            <dt>{name}</dt>
            <dd>
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
