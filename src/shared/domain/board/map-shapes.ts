import type { SeatRoleId } from './roles';
import type { StageId } from './stages';

/**
 * The outline that stands for a role on the map, around the middle of a mark whose radius is 1: no
 * point is farther out than that, so that marks that do not touch do not overlap.
 */
export const roleShapes: Readonly<Record<SeatRoleId, string>> = {
  mentor: 'M0,-0.9A0.9,0.9 0 1,1 -0.001,-0.9Z',
  sponsor: 'M0,-1L1,0L0,1L-1,0Z',
  advisor: 'M-0.7,-0.7H0.7V0.7H-0.7Z',
  preceptor: 'M-0.72,-0.68H0.72V0.08Q0.72,0.72 0,0.98Q-0.72,0.72 -0.72,0.08Z',
  tutor: 'M0,-0.98L0.82,-0.22V0.56H-0.82V-0.22Z',
  'role-model':
    'M0,-1L0.4,-0.55L0.95,-0.31L0.65,0.21L0.59,0.81L0,0.68L-0.59,0.81L-0.65,0.21L-0.95,-0.31L-0.4,-0.55Z',
  coach: 'M-0.98,-0.1L-0.62,-0.1L-0.62,-0.62L0.62,-0.62L0.62,-0.1L0.98,-0.1L0,0.98Z',
  peer: 'M-0.46,-0.52H0.46A0.52,0.52 0 0,1 0.46,0.52H-0.46A0.52,0.52 0 0,1 -0.46,-0.52Z',
  connector: 'M-0.5,-0.86H0.5L0.98,0L0.5,0.86H-0.5L-0.98,0Z',
};

/** How the outline is drawn: how wide, how broken (in widths of the line), and whether it is double. */
export type RingStyle = Readonly<{ width: number; dashes: string | null; isDouble: boolean }>;

/** The stages of those who serve, each with its ring. */
export function ringOf(stage: StageId): RingStyle {
  switch (stage) {
    case 'initiation':
      return { width: 1.6, dashes: '1.6 2.4', isDouble: false };
    case 'separation':
      return { width: 1.6, dashes: '6 3.5', isDouble: false };
    case 'redefinition':
      return { width: 1.2, dashes: null, isDouble: true };
    default:
      return { width: 2, dashes: null, isDouble: false };
  }
}
