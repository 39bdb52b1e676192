import type { Kit } from '#shared/domain/kits/kit';
import styles from './kit-page.module.css';

type Props = Readonly<{
  kit: Kit;
  /** Of its headings, so that they follow the one above. */
  level: 2 | 3;
}>;

/** What a kit says before one begins: when it applies, why it is hard, what it draws on. */
export function KitReading({ kit, level }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <>
      <section className={styles.section}>
        <Heading>When it applies</Heading>
        <ul>
          {kit.whenItApplies.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <Heading>Why it is hard</Heading>
        {kit.whyHard.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      {kit.sources.length > 0 && (
        <section className={styles.section}>
          <Heading>What it draws on</Heading>
          <dl className={styles.sources}>
            {kit.sources.map(({ name, by, idea }) => (
              <div key={name}>
                <dt>
                  <cite>{name}</cite>, {by}
                </dt>
                <dd>{idea}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
