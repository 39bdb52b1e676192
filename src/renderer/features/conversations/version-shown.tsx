import { useQuery } from '@tanstack/react-query';
import { inColumn, ofPart } from '#shared/domain/conversations/edit-lines';
import { columns, type PreparationLine } from '#shared/domain/conversations/line';
import { call } from '../../bridge/client';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import styles from './history-page.module.css';

type Props = Readonly<{ preparationId: string; revision: number }>;

const parts = [
  { id: 'ladder', name: 'Ladder' },
  { id: 'reaction', name: 'If they …' },
  { id: 'theirs', name: 'Their lines' },
  { id: 'follow-up', name: 'Note afterwards' },
] as const;

/** What a preparation held at the end of one sitting. */
export function VersionShown({ preparationId, revision }: Props) {
  const { data, error } = useQuery({
    queryKey: ['conversations', 'version', preparationId, revision],
    queryFn: () => call('conversations.preparationVersion', { id: preparationId, revision }),
  });
  if (error) return <ErrorNote error={error} />;
  if (!data) return <LateNote>Opening the version…</LateNote>;
  const { title, lines } = data;
  return (
    <section aria-label="The version" className={styles.shown}>
      <h2>{title.trim() || 'Untitled preparation'}</h2>
      {columns.map(({ id, name }) => (
        <Lines key={id} name={name} lines={inColumn(lines, id)} />
      ))}
      {parts.map(({ id, name }) => (
        <Lines key={id} name={name} lines={ofPart(lines, id)} />
      ))}
    </section>
  );
}

function Lines({ name, lines }: Readonly<{ name: string; lines: readonly PreparationLine[] }>) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      <ul>
        {lines.map(({ id, title, text }) => (
          <li key={id}>
            {title !== '' && <em>{title} </em>}
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
