import { describe, expect, it } from 'vitest';
import { findingRules } from '#shared/domain/board/finding';
import { preparationFor } from '#shared/domain/board/finding-kits';
import { kitById } from '#shared/domain/kits/index';

describe('the conversation that follows from a finding', () => {
  it.each([
    ['empty-area', [], 'asking-to-mentor', null],
    ['no-sponsor', [], 'finding-a-sponsor', null],
    ['no-sponsor-outside', ['dean'], 'finding-a-sponsor', null],
    ['sponsors-two-plus-one', ['dean'], 'finding-a-sponsor', null],
    ['quiet', ['köhler'], 'no-time-to-meet', 'köhler'],
    ['stage-no-contact', ['köhler'], 'no-time-to-meet', 'köhler'],
    ['goals-met', ['núñez'], 'moving-on', 'núñez'],
    ['separation-without-thanks', ['núñez'], 'moving-on', 'núñez'],
    ['mentor-as-sponsor', ['okafor'], 'asking-to-be-put-forward', 'okafor'],
    ['mentor-as-sponsor', ['okafor', 'liu'], 'asking-to-be-put-forward', null],
  ] as const)('%s about %j', (rule, personIds, kit, personId) => {
    expect(preparationFor({ rule, personIds })).toEqual({ kit, personId });
  });

  it('is none where nobody has to be spoken to', () => {
    const silent = findingRules.filter((rule) => preparationFor({ rule, personIds: [] }) === null);
    expect(silent).toEqual([
      'many-seats',
      'sponsor-as-mentor',
      'only-assigned',
      'only-like-me',
      'only-seniors',
      'only-inside',
    ]);
  });

  it('has a kit that Preround brings', () => {
    for (const rule of findingRules) {
      const asked = preparationFor({ rule, personIds: [] });
      if (asked) expect(kitById(asked.kit), rule).toBeDefined();
    }
  });
});
