import type { GoalStatusId } from '../goals';
import type { CadenceId } from './cadences';
import type {
  AreaWeight,
  ContactKindId,
  InstitutionSideId,
  OriginId,
  SeniorityId,
} from './person-facts';
import type { SeatRoleId } from './roles';
import type { StageId } from './stages';
import type { SupportId } from './supports';

/** An ISO day: 2026-11-24. */
type Day = string;

/** An area of the career as this user has it: its name may be theirs, and so may the area. */
export type BoardArea = Readonly<{
  id: string;
  name: string;
  description: string;
  weight: AreaWeight;
  isHidden: boolean;
}>;

/** Somebody on the board or a candidate for it. What is not known is null or empty. */
export type BoardPerson = Readonly<{
  id: string;
  name: string;
  credentials: string;
  /** Role and rank, such as "Associate professor, cardiology". */
  position: string;
  institution: string;
  side: InstitutionSideId | null;
  seniority: SeniorityId | null;
  /** What they decide or sit on. */
  influence: string;
  origin: OriginId | null;
  /** Whether the two have background, training or life situation in common. */
  hasInCommon: boolean | null;
  contact: string;
  assistant: string;
  cadence: CadenceId | null;
  notes: string;
  stage: StageId;
  /** The day the stage began, as far as it is known. */
  stageSince: Day | null;
  /** The last time they were in touch, and how. */
  lastContact: Readonly<{ on: Day; kind: ContactKindId }> | null;
  /** Whether the stage's history holds thanks said at parting. */
  wasThanked: boolean;
  /** The day they mean to be in touch next, and about what, as it was planned; see `nextContact`. */
  plannedContact: Readonly<{ on: Day; about: string }> | null;
  /** The goals this person helps with, the oldest first; those in the bin are left out. */
  helpsWith: readonly Readonly<{ id: string; title: string; status: GoalStatusId }>[];
}>;

/** One person serving one area in one role. */
export type Seat = Readonly<{
  id: string;
  personId: string;
  areaId: string;
  role: SeatRoleId;
  supports: readonly SupportId[];
  /** 1, a beginning, to 5, one can rely on it; null where the user did not say. */
  strength: number | null;
  since: Day | null;
  /** Set when it ended or is to end. */
  until: Day | null;
}>;

/** All that the board's rules look at. Areas in the user's order; hidden ones are among them. */
export type Board = Readonly<{
  areas: readonly BoardArea[];
  people: readonly BoardPerson[];
  seats: readonly Seat[];
}>;
