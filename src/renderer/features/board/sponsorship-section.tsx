import { Plus } from 'lucide-react';
import type { Opportunity, Sponsorship } from '#shared/contract/board-relationship';
import { Button } from '../../ui/button';
import candidacy from './candidacy-section.module.css';
import { OpportunityForm, OpportunityRow } from './opportunity-row';
import { useOpenForm } from './person-kept-form';
import { newOpportunity, newSponsorship } from './relationship-drafts';
import styles from './relationship-section.module.css';
import { shortDay } from './short-day';
import { SponsorshipForm, sponsorshipPoints } from './sponsorship-form';

type Props = Readonly<{
  person: Readonly<{ id: string; name: string }>;
  sponsorship: Sponsorship | null;
  opportunities: readonly Opportunity[];
  today: string;
}>;

/** What a sponsor is to bring about, what they put at stake, and what came of it. */
export function SponsorshipSection({ person, sponsorship, opportunities, today }: Props) {
  const draftKey = `sponsorship:${person.id}`;
  const editing = useOpenForm(draftKey);
  const newKey = `opportunity:new:${person.id}`;
  const adding = useOpenForm(newKey);
  const said = sponsorshipPoints.filter(({ id }) => (sponsorship?.[id] ?? '') !== '');
  const target = [sponsorship?.targetRole, sponsorship?.targetOn && shortDay(sponsorship.targetOn)]
    .filter(Boolean)
    .join(', by ');
  return (
    <section aria-labelledby="sponsorship-heading" className={styles.section}>
      <h2 id="sponsorship-heading" tabIndex={-1}>
        Sponsorship
      </h2>
      {editing.isOpen ? (
        <SponsorshipForm
          name={person.name}
          draftKey={draftKey}
          initial={{ ...newSponsorship(person.id), ...sponsorship }}
          onClose={editing.close}
          onReopen={editing.open}
        />
      ) : (
        <>
          {target !== '' || said.length > 0 ? (
            <dl className={candidacy.facts}>
              {target !== '' && (
                <div>
                  <dt>Towards</dt>
                  <dd>{target}</dd>
                </div>
              )}
              {said.map(({ id, name }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd className={candidacy.own}>{sponsorship?.[id]}</dd>
                </div>
              ))}
            </dl>
          ) : (
            <p className={styles.nothing}>
              A sponsor speaks for you where you are not. Write down what for, who decides it, and
              what you deliver so that their word holds.
            </p>
          )}
          <div>
            <Button size="small" onPress={editing.open}>
              {said.length > 0 || target !== '' ? 'Edit sponsorship' : 'Plan sponsorship'}
            </Button>
          </div>
        </>
      )}
      <h3>Opportunities</h3>
      <ul className={styles.list} aria-label="Opportunities">
        {opportunities.map((opportunity) => (
          <OpportunityRow key={opportunity.id} person={person} opportunity={opportunity} />
        ))}
      </ul>
      {adding.isOpen ? (
        <OpportunityForm
          person={person}
          draftKey={newKey}
          initial={newOpportunity(person.id, today)}
          onClose={adding.close}
          onReopen={adding.open}
        />
      ) : (
        <div>
          <Button size="small" icon={Plus} onPress={adding.open}>
            Add opportunity
          </Button>
        </div>
      )}
    </section>
  );
}
