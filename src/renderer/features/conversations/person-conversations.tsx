import { MessagesSquare } from 'lucide-react';
import { ButtonLink } from '../../ui/button';
import styles from './conversations-page.module.css';
import { PreparationList } from './preparation-list';
import { usePreparations } from './queries';

/** On a person's page: the talks prepared with them, and the way to prepare another. */
export function PersonConversations({ personId }: Readonly<{ personId: string }>) {
  const { data = [] } = usePreparations();
  const theirs = data.filter((one) => one.personId === personId);
  return (
    <section aria-labelledby="conversations-heading" className={styles.ofPerson}>
      <h2 id="conversations-heading">Conversations</h2>
      {theirs.length > 0 && <PreparationList label="Preparations" preparations={theirs} />}
      <ButtonLink size="small" icon={MessagesSquare} href={`/conversations/new?person=${personId}`}>
        Prepare a conversation
      </ButtonLink>
    </section>
  );
}
