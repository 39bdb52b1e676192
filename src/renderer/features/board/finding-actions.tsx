import { assertNever } from '#shared/assert-never';
import type { FindingAction } from '#shared/domain/board/finding';
import { Button, ButtonLink } from '../../ui/button';
import type { SeatFields } from './seat-fields';
import type { BoardDialog } from './use-board-dialogs';

export type FindingDoing = Readonly<{
  /** Opens the form of a seat, begun with what is known of it. */
  onFill: (begun: Partial<Pick<SeatFields, 'personId' | 'areaId' | 'role'>>) => void;
  onOpen: (dialog: BoardDialog) => void;
}>;

/** What would help, as a button that begins it where the finding leaves off. */
export function FindingActions({
  action,
  onFill,
  onOpen,
}: FindingDoing & Readonly<{ action: FindingAction }>) {
  switch (action.kind) {
    case 'fill-seat': {
      const { areaId, role } = action;
      return (
        <Button size="small" onPress={() => onFill({ areaId, role })}>
          Fill seat
        </Button>
      );
    }
    case 'add-candidate': {
      const { areaId, role } = action;
      return (
        <Button
          size="small"
          onPress={() => onOpen({ kind: 'add', stage: 'candidate', wanted: { areaId, role } })}
        >
          Add candidate
        </Button>
      );
    }
    case 'plan-contact':
      return (
        <>
          <Button
            size="small"
            onPress={() => onOpen({ kind: 'contact', personId: action.personId })}
          >
            Plan contact
          </Button>
          <ButtonLink size="small" variant="plain" href={`/people/${action.personId}`}>
            Open their page
          </ButtonLink>
        </>
      );
    case 'change-stage':
      return (
        <>
          <Button size="small" onPress={() => onOpen({ kind: 'stage', personId: action.personId })}>
            Change stage
          </Button>
          <ButtonLink size="small" variant="plain" href="/plan?new=1">
            New goal
          </ButtonLink>
        </>
      );
    case 'open-person':
      return (
        <ButtonLink size="small" href={`/people/${action.personId}`}>
          Open their page
        </ButtonLink>
      );
    default:
      return assertNever(action);
  }
}
