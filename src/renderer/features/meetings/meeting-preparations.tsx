import { useQuery } from '@tanstack/react-query';
import type { PreparationSummary } from '#shared/contract/conversations';
import { formatDay } from '#shared/domain/plan-words';
import { call } from '../../bridge/client';
import { Button, ButtonLink } from '../../ui/button';
import { TextLink } from '../../ui/text-link';
import agenda from './agenda-list.module.css';
import styles from './meeting-page.module.css';
import type { MeetingForm } from './use-meeting-draft';

/** Conversations prepared for this meeting, and those with the same people that could be. */
export function MeetingPreparations({ form }: Readonly<{ form: MeetingForm }>) {
  const { draft, change } = form;
  const { data } = useQuery({
    queryKey: ['conversations', 'for-meetings'],
    queryFn: () => call('conversations.preparations', { query: '' }),
  });
  const isLinked = ({ id }: PreparationSummary) => draft.preparations.includes(id);
  const shown = (data ?? []).filter(
    (one) => isLinked(one) || (one.personId !== null && draft.people.includes(one.personId)),
  );
  const [first] = draft.people;
  return (
    <section aria-labelledby="prepared-heading" className={styles.section}>
      <h2 id="prepared-heading">Conversations prepared</h2>
      {shown.length === 0 ? (
        <p className={agenda.empty}>
          Is one part of this meeting hard to say? Prepare it on its own: what to say, what only if
          asked, what never.
        </p>
      ) : (
        <ul className={agenda.offers} aria-label="Conversations prepared">
          {shown.map((one) => (
            <li key={one.id} className={agenda.offer}>
              <span className={agenda.offered}>
                <TextLink href={`/conversations/${one.id}`}>{one.title}</TextLink>
                <span className={agenda.origin}>{aboutOf(one, isLinked(one))}</span>
              </span>
              <Button
                size="small"
                aria-label={`${isLinked(one) ? 'Not for this meeting' : 'For this meeting'}: ${one.title}`}
                onPress={() =>
                  change({
                    preparations: isLinked(one)
                      ? draft.preparations.filter((id) => id !== one.id)
                      : [...draft.preparations, one.id],
                  })
                }
              >
                {isLinked(one) ? 'Not for this meeting' : 'For this meeting'}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div>
        <ButtonLink
          size="small"
          variant="plain"
          href={first ? `/conversations/new?person=${first}` : '/conversations/new'}
        >
          Prepare a conversation
        </ButtonLink>
      </div>
    </section>
  );
}

function aboutOf({ kitTitle, on }: PreparationSummary, isLinked: boolean): string {
  return [isLinked ? 'For this meeting' : null, kitTitle, on && formatDay(on)]
    .filter((each) => each !== null && each !== '')
    .join(' · ');
}
