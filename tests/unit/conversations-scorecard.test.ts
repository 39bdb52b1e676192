import { describe, expect, it } from 'vitest';
import {
  answerAt,
  type Scorecard,
  standingWords,
  withoutStrays,
} from '#shared/domain/conversations/scorecard';

const answer = (
  institutionId: string,
  questionId: string,
  finding: 'evidence' | 'promise' | 'red-flag' | null,
) => ({
  institutionId,
  questionId,
  finding,
  words: 'Two fellows named theirs.',
  who: 'Chief fellow',
});
const card: Scorecard = {
  institutions: [
    { id: 'north', name: 'North' },
    { id: 'south', name: 'South' },
  ],
  questions: ['assigned', 'time', 'letters'].map((id) => ({ id, text: `${id}?` })),
  answers: [
    answer('north', 'assigned', 'evidence'),
    answer('north', 'time', 'red-flag'),
    answer('south', 'assigned', 'promise'),
    answer('south', 'time', 'promise'),
    answer('south', 'letters', null),
  ],
};

describe('a scorecard', () => {
  it.each([
    ['north', '1 with evidence, 1 red flag, 1 not asked yet'],
    ['south', '2 promises, 1 not asked yet'],
    ['elsewhere', '3 not asked yet'],
  ])('tells how %s stands, in words', (institution, words) => {
    expect(standingWords(card, institution)).toBe(words);
  });

  it('has nothing to tell without questions', () => {
    expect(standingWords({ ...card, questions: [] }, 'north')).toBe('No questions yet');
  });

  it('finds an answer by its place', () => {
    expect(answerAt(card, 'north', 'time')?.finding).toBe('red-flag');
    expect(answerAt(card, 'north', 'letters')).toBeUndefined();
  });

  it('drops answers whose place is gone, and a second one in one place', () => {
    const fewer = {
      ...card,
      institutions: card.institutions.slice(0, 1),
      answers: [
        ...card.answers,
        answer('north', 'assigned', 'promise'),
        answer('north', 'gone', null),
      ],
    };
    expect(withoutStrays(fewer).answers).toEqual(card.answers.slice(0, 2));
  });
});
