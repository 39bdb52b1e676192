import type { Finding, FindingRuleId } from './finding';
import type { SignalKitId } from './signal-kits';

/** The conversation that follows from a finding, where it is one to prepare; Preround's own judgement. */
const kitFor: Readonly<Partial<Record<FindingRuleId, SignalKitId>>> = {
  'empty-area': 'asking-to-mentor',
  'no-sponsor': 'finding-a-sponsor',
  'no-sponsor-outside': 'finding-a-sponsor',
  'sponsors-two-plus-one': 'finding-a-sponsor',
  quiet: 'no-time-to-meet',
  'stage-no-contact': 'no-time-to-meet',
  'goals-met': 'moving-on',
  'separation-without-thanks': 'moving-on',
  'mentor-as-sponsor': 'asking-to-be-put-forward',
};

/**
 * Where a finding's conversation is prepared: its kit, and the person when it is about one alone.
 * Returns null for a finding that no conversation answers.
 */
export function preparationFor({ rule, personIds }: Pick<Finding, 'rule' | 'personIds'>): Readonly<{
  kit: SignalKitId;
  personId: string | null;
}> | null {
  const kit = kitFor[rule];
  if (!kit) return null;
  const [only, ...others] = personIds;
  const isAboutOne = only !== undefined && others.length === 0 && !asksAnother.has(kit);
  return { kit, personId: isAboutOne ? only : null };
}

/** Whoever a finding names, these are said to somebody else: one who is still to be found. */
const asksAnother: ReadonlySet<SignalKitId> = new Set(['finding-a-sponsor', 'asking-to-mentor']);
