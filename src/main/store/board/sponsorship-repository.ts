import type Database from 'better-sqlite3';

export type SponsorshipRow = Readonly<{
  person_id: string;
  target_role: string;
  target_on: string | null;
  decides: string;
  evidence: string;
  asked: string;
  risked: string;
  delivers: string;
}>;
export type OpportunityRow = Readonly<{
  id: string;
  person_id: string;
  what: string;
  came: string;
  on_day: string;
  answer: string;
  outcome: string;
  thanked: 0 | 1;
}>;

const plan = 'person_id, target_role, target_on, decides, evidence, asked, risked, delivers';
const columns = 'id, person_id, what, came, on_day, answer, outcome, thanked';

/** The SQL of sponsors, prepared once. Owner of the tables sponsorship and opportunity. */
export function sponsorshipRepository(connection: Database.Database) {
  const sponsorship = connection.prepare<[string], SponsorshipRow>(
    `SELECT ${plan} FROM sponsorship WHERE person_id = ?`,
  );
  const saveSponsorship = connection.prepare<[SponsorshipRow & Readonly<{ at: number }>]>(
    `INSERT OR REPLACE INTO sponsorship (${plan}, saved_at)
     VALUES (@person_id, @target_role, @target_on, @decides, @evidence, @asked, @risked, @delivers, @at)`,
  );
  const opportunities = connection.prepare<[string], OpportunityRow>(
    `SELECT ${columns} FROM opportunity WHERE person_id = ? ORDER BY on_day DESC, saved_at DESC, id`,
  );
  const opportunityOwner = connection
    .prepare<[string], string>('SELECT person_id FROM opportunity WHERE id = ?')
    .pluck();
  const saveOpportunity = connection.prepare<[OpportunityRow & Readonly<{ at: number }>]>(
    `INSERT INTO opportunity (${columns}, saved_at)
     VALUES (@id, @person_id, @what, @came, @on_day, @answer, @outcome, @thanked, @at)
     ON CONFLICT (id) DO UPDATE SET what = @what, came = @came, on_day = @on_day, answer = @answer,
       outcome = @outcome, thanked = @thanked, saved_at = @at`,
  );
  const removeOpportunity = connection.prepare<[string]>('DELETE FROM opportunity WHERE id = ?');
  return {
    sponsorship: (personId: string) => sponsorship.get(personId),
    saveSponsorship: (row: SponsorshipRow, at: number) => void saveSponsorship.run({ ...row, at }),
    /** Newest first. */
    opportunities: (personId: string) => opportunities.all(personId),
    opportunityOwner: (id: string) => opportunityOwner.get(id),
    saveOpportunity: (row: OpportunityRow, at: number) => void saveOpportunity.run({ ...row, at }),
    /** Returns whether there was such an opportunity. */
    removeOpportunity: (id: string) => removeOpportunity.run(id).changes === 1,
  };
}
