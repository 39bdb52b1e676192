import type { SeatRoleId } from './roles';

/** What would help, offered beside a finding. */
export type FindingAction =
  | Readonly<{ kind: 'fill-seat'; areaId: string | null; role: SeatRoleId | null }>
  | Readonly<{ kind: 'plan-contact'; personId: string }>
  | Readonly<{ kind: 'change-stage'; personId: string }>
  | Readonly<{ kind: 'open-person'; personId: string }>
  | Readonly<{ kind: 'add-candidate'; areaId: string | null; role: SeatRoleId | null }>;

/** Something the board sees. It explains itself, and never scores anybody. */
export type Finding = Readonly<{
  /** The rule and what it is about, such as "empty-area research": the same finding keeps its key. */
  key: string;
  rule: FindingRuleId;
  /** One plain sentence with the names in it: "Nobody serves Research, which matters most to you now." */
  sentence: string;
  /** Why it is worth a thought, in one or two sentences. */
  reason: string;
  /** Where the rule comes from. */
  source: string;
  areaIds: readonly string[];
  personIds: readonly string[];
  action: FindingAction;
}>;

/** The rules, in the order in which their findings are shown. */
export const findingRules = [
  'empty-area',
  'no-sponsor',
  'no-sponsor-outside',
  'sponsors-two-plus-one',
  'many-seats',
  'quiet',
  'stage-no-contact',
  'goals-met',
  'separation-without-thanks',
  'mentor-as-sponsor',
  'sponsor-as-mentor',
  'only-assigned',
  'only-like-me',
  'only-seniors',
  'only-inside',
] as const;
export type FindingRuleId = (typeof findingRules)[number];
