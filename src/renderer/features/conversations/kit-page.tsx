import { BackLink } from '../../ui/back-link';
import { ButtonLink } from '../../ui/button';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import styles from './kit-page.module.css';
import { KitActions } from './kits/kit-actions';
import { useKits } from './queries';

/** A kit to read: when it applies, why it is hard, what it draws on. */
export function KitPage({ kitId }: Readonly<{ kitId: string }>) {
  const kits = useKits();
  if (!kits) return <LateNote>Opening the kit…</LateNote>;
  const listed = kits.find(({ id }) => id === kitId);
  const wayBack = <BackLink href="/conversations">Conversations</BackLink>;
  if (!listed) {
    return (
      <PageHeader back={wayBack} title="There is no such kit">
        It may have been moved to the bin. Preparations made with it keep all of it.
      </PageHeader>
    );
  }
  const { kit } = listed;
  return (
    <article className={styles.page}>
      <PageHeader
        back={wayBack}
        title={kit.title}
        actions={
          <>
            <KitActions listed={listed} />
            <ButtonLink variant="primary" href={`/conversations/new?kit=${listed.id}`}>
              Prepare with this kit
            </ButtonLink>
          </>
        }
      >
        {kit.summary} Allow {kit.minutes} minutes.
      </PageHeader>
      <section className={styles.section}>
        <h2>When it applies</h2>
        <ul>
          {kit.whenItApplies.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <h2>Why it is hard</h2>
        {kit.whyHard.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      {kit.sources.length > 0 && (
        <section className={styles.section}>
          <h2>What it draws on</h2>
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
    </article>
  );
}
