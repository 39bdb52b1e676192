import { describe, expect, it } from 'vitest';
import { agreementPage } from '#shared/domain/board/agreement-page';

const nothing = {
  length: '',
  place: '',
  scheduling: '',
  cancelling: '',
  material: '',
  confidentiality: '',
  feedback: '',
  authorship: '',
  ending: '',
  reviewOn: null,
};
const ana = { name: 'Ana Núñez', credentials: 'MD', cadence: null };
const page = (given: Partial<Parameters<typeof agreementPage>[0]>) =>
  agreementPage({
    ...{ person: ana, agreement: null, ownName: '', withBlanks: false },
    formatDay: (day) => day,
    ...given,
  });

describe('the page that both sign', () => {
  it('leaves out what nothing is written under', () => {
    const { points } = page({
      agreement: {
        ...nothing,
        length: ' Thirty minutes ',
        ending: 'At a review',
        reviewOn: '2027-03-01',
      },
      person: { ...ana, cadence: 'quarterly' },
    });
    expect(points).toEqual([
      { name: 'How often', words: 'Every quarter' },
      { name: 'Length', words: 'Thirty minutes' },
      { name: 'Review', words: 'On 2027-03-01' },
      { name: 'Ending without fault', words: 'At a review' },
    ]);
  });

  it('keeps a line for every point, where that is wanted', () => {
    const { points } = page({ withBlanks: true });
    expect(points).toHaveLength(11);
    expect(points.every(({ words }) => words === null)).toBe(true);
    expect(points.at(-1)?.name).toBe('Ending without fault');
  });

  it('has both names, or room for the own one', () => {
    expect(page({ ownName: ' ' }).names).toEqual([null, 'Ana Núñez, MD']);
    const { names } = page({ ownName: 'Sam Lee ', person: { ...ana, credentials: '' } });
    expect(names).toEqual(['Sam Lee', 'Ana Núñez']);
  });
});
