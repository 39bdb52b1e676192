import type { KnownPerson } from '#shared/contract/board-person';
import type { BoardView } from '#shared/contract/board-seats';
import { AgreementSection } from './agreement-section';
import { AssessmentSection } from './assessment-section';
import { CommitmentSection } from './commitment-section';
import { GivingSection } from './giving-section';
import { useRelationship } from './relationship-queries';
import { SponsorshipSection } from './sponsorship-section';

type Props = Readonly<{ person: KnownPerson; board: BoardView; today: string }>;

/** What the two owe and give each other; a sponsor's part stands first where they are one. */
export function RelationshipSections({ person, board, today }: Props) {
  const { data } = useRelationship(person.id);
  if (!data) return null;
  const isSponsor =
    data.sponsorship !== null ||
    data.opportunities.length > 0 ||
    board.seats.some(({ personId, role }) => personId === person.id && role === 'sponsor');
  return (
    <>
      {isSponsor && (
        <SponsorshipSection
          person={person}
          sponsorship={data.sponsorship}
          opportunities={data.opportunities}
          today={today}
        />
      )}
      <CommitmentSection person={person} commitments={data.commitments} today={today} />
      <AssessmentSection person={person} today={today} />
      <GivingSection person={person} giving={data.giving} />
      {person.stage !== 'candidate' && (
        <AgreementSection person={person} agreement={data.agreement} />
      )}
    </>
  );
}
