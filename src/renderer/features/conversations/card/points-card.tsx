import type { Ref } from 'react';
import '../../../styles/print-fonts.css';
import type { CardPaperId, CardSection } from '#shared/domain/conversations/card';
import styles from './points-card.module.css';

type Props = Readonly<{
  card: Ref<HTMLDivElement>;
  paper: CardPaperId;
  /** null leaves it out. */
  title: string | null;
  sections: readonly CardSection[];
  /** On paper it is the page's heading; in a dialog it is a picture of the page. */
  as?: 'page' | 'picture';
}>;

/** A points card in its true size: what is said in large type, and apart from it what is not said unasked. */
export function PointsCard({ card, paper, title, sections, as = 'page' }: Props) {
  const Title = as === 'page' ? 'h1' : 'p';
  const Name = as === 'page' ? 'h2' : 'p';
  return (
    <div ref={card} className={styles.card} data-paper={paper}>
      <div className={styles.words}>
        {title !== null && title.trim() !== '' && <Title className={styles.title}>{title}</Title>}
        {sections.map(({ column, name, lines }) => (
          <section key={column} className={styles.section} data-column={column}>
            {column !== 'say' && <Name className={styles.name}>{name}</Name>}
            <ul>
              {lines.map(({ id, part, text }) => (
                <li key={id} data-line={id} data-part={part}>
                  {text}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
