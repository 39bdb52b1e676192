import type { GuidePage as Page } from '#shared/domain/guide/guide-page';
import { TextLink } from '../../ui/text-link';
import { GuideBlocks } from './guide-blocks';
import styles from './guide-page.module.css';
import { Neighbours } from './neighbours';
import { Sources } from './sources';

type Props = Readonly<{ page: Page; previous: Page | null; next: Page | null }>;

/** One page of the guide: what it says, where one acts on it, where it comes from, and the next one. */
export function GuidePage({ page, previous, next }: Props) {
  return (
    <article className={styles.page}>
      <header className={styles.header}>
        <p className={styles.way}>
          <TextLink href="/guide">All of the guide</TextLink>
        </p>
        <h1 tabIndex={-1}>{page.title}</h1>
        <p className={styles.summary}>{page.summary}</p>
      </header>
      {page.sections.map(({ id, heading, blocks }) => (
        <section key={id} className={styles.section}>
          <h2 id={`guide-${id}`}>{heading}</h2>
          <GuideBlocks blocks={blocks} />
        </section>
      ))}
      <section aria-labelledby="guide-act" className={styles.act}>
        <h2 id="guide-act">Where to act on it</h2>
        <ul>
          {page.links.map(({ href, name, why }) => (
            <li key={href}>
              <TextLink href={href}>{name}</TextLink>
              <p>{why}</p>
            </li>
          ))}
        </ul>
      </section>
      <Neighbours previous={previous} next={next} />
      <Sources ids={page.sources} />
    </article>
  );
}
