import { useQuery } from '@tanstack/react-query';
import { type EffortModel, touchedBy } from '#shared/domain/conversations/effort';
import { call } from '../../../bridge/client';
import { TextLink } from '../../../ui/text-link';
import { useGoals } from '../queries';
import styles from './effort.module.css';

/** Which goals, with their open steps, and which people stand in the areas that are to shrink. */
export function EffortTouched({ model }: Readonly<{ model: EffortModel }>) {
  const goals = useGoals().data ?? [];
  const { data: board } = useQuery({
    queryKey: ['board', 'board'],
    queryFn: () => call('board.board', {}),
  });
  const touched = touchedBy(model, {
    goals,
    seats: (board?.seats ?? [])
      .filter(({ until }) => until === null)
      .map(({ personId, areaId }) => ({ personId, area: areaId })),
  });
  const touchedGoals = goals.filter(({ id }) => touched.goalIds.includes(id));
  const people = (board?.people ?? []).filter(({ id }) => touched.personIds.includes(id));
  if (touchedGoals.length + people.length === 0) return null;
  return (
    <section aria-labelledby="effort-touched" className={styles.touched}>
      <h3 id="effort-touched">What less would touch</h3>
      {touchedGoals.length > 0 && (
        <>
          <p>Goals in the areas that shrink:</p>
          <ul aria-label="Goals touched">
            {touchedGoals.map(({ id, title, steps }) => {
              const open = steps.filter(({ done }) => !done);
              return (
                <li key={id}>
                  <TextLink href={`/plan?goal=${id}`}>{title}</TextLink>
                  {open.length > 0 && (
                    <ul>
                      {open.map((step) => (
                        <li key={step.id}>{step.title}</li>
                      ))}
                    </ul>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {people.length > 0 && (
        <>
          <p>People who serve you in those areas alone. Tell them yourself:</p>
          <ul aria-label="People touched">
            {people.map(({ id, name }) => (
              <li key={id}>
                <TextLink href={`/people/${id}`}>{name}</TextLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
