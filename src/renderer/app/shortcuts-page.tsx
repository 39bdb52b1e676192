import { Kbd } from '../ui/kbd';
import { PageHeader } from '../ui/page-header';
import { commands, keysOf } from './command-catalogue';
import page from './narrow-page.module.css';
import { placeKeys } from './place-keys';
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
      {placeKeys.map((section) => (
        <section key={section.name} className={styles.section}>
          <h2>{section.name}</h2>
          <dl className={styles.list}>
            {section.rows.map(({ name, ways }) => (
              <div key={name} className={styles.row}>
                <dt>{name}</dt>
                <dd className={styles.ways}>
                  {ways.map(({ kind, text }) =>
                    kind === 'keys' ? (
                      <Kbd key={text} keys={text} />
                    ) : (
                      <span key={text}>
                        or type <code className={styles.typed}>{text}</code>
                      </span>
                    ),
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className={styles.note}>
        What stands for a heading, a list or a quote is typed at the start of a line, with the space
        after it.
      </p>
    </div>
  );
}
