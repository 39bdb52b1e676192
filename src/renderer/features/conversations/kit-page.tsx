import { BackLink } from '../../ui/back-link';
import { ButtonLink } from '../../ui/button';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import styles from './kit-page.module.css';
import { KitReading } from './kit-reading';
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
      <KitReading kit={kit} level={2} />
    </article>
  );
}
