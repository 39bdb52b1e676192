import { DoorOpen, Handshake, ListChecks, Milestone } from 'lucide-react';
import { assertNever } from '#shared/assert-never';
import type { KnownPerson } from '#shared/contract/board-person';
import { opportunityAnswers, opportunityWays } from '#shared/domain/board/relationship';
import { stageName } from '#shared/domain/board/stages';
import { ContactRow } from './contact-row';
import { MarkedPassage } from './person-marked-passage';
import { MeetingHeld } from './person-meeting-held';
import { NamingEntry } from './person-naming-entry';
import type { CommitmentMoment, TimelineItem } from './person-timeline-items';
import { TimelineRow } from './person-timeline-row';

type Props = Readonly<{ item: TimelineItem; person: KnownPerson }>;

/** Whatever stands on the timeline, each kind in its own way. */
export function PersonTimelineItem({ item, person }: Props) {
  switch (item.kind) {
    case 'contact':
      return <ContactRow person={person} contact={item.contact} />;
    case 'meeting':
      return <MeetingHeld meeting={item.meeting} />;
    case 'entry':
      return <NamingEntry hit={item.hit} />;
    case 'mark':
      return <MarkedPassage passage={item.passage} />;
    case 'stage': {
      const { stage, thanked, note } = item.change;
      const title = `Stage: ${stageName(stage)}${thanked ? ', with thanks' : ''}`;
      return <TimelineRow day={item.day} icon={Milestone} title={title} note={note} />;
    }
    case 'agreement':
      return <TimelineRow day={item.day} icon={Handshake} title="Agreement last changed" note="" />;
    case 'opportunity': {
      const { what, came, answer } = item.opportunity;
      const way = opportunityWays.find(({ id }) => id === came)?.name ?? '';
      const said = opportunityAnswers.find(({ id }) => id === answer)?.name ?? '';
      return (
        <TimelineRow
          day={item.day}
          icon={DoorOpen}
          title={`Opportunity: ${way}, ${said.toLowerCase()}`}
          note={what}
        />
      );
    }
    case 'commitment':
      return (
        <TimelineRow
          day={item.day}
          icon={ListChecks}
          title={commitmentTitle(item.moment, person.name)}
          note={item.moment.commitment.what}
        />
      );
    default:
      return assertNever(item);
  }
}

function commitmentTitle({ is, commitment }: CommitmentMoment, name: string): string {
  const isMine = commitment.whose === 'mine';
  if (is === 'kept') return isMine ? 'I did what I said' : `${name} did as they said`;
  return isMine ? 'I said I would' : `${name} said they would`;
}
