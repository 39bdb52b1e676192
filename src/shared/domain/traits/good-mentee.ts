import type { Trait } from './trait';

/**
 * What makes a mentee one whom a mentor likes to see again: the ten of the source ("Mentoring for
 * Medical Professionals", M. Ramundo), in its order.
 */
export const menteeTraits = [
  {
    id: 'motivation',
    name: 'Motivation',
    description: 'You want to learn what this person, and perhaps nobody else near you, can teach.',
    example: 'You have read their last two papers, and bring the question that both leave open.',
  },
  {
    id: 'seriousness',
    name: 'Seriousness',
    description: 'You treat the hour as work that counts.',
    example:
      'Two days ahead they have three lines from you: what happened, what to decide, what to read.',
  },
  {
    id: 'initiative',
    name: 'Initiative',
    description: 'You start the relationship, and do not wait to be found.',
    example: 'You write the first message, and offer three times that fit around their clinic.',
  },
  {
    id: 'flexibility',
    name: 'Flexibility',
    description: 'You make allowance for a diary fuller than yours.',
    example: 'They are on service, so you take the ten minutes of the walk to the car park.',
  },
  {
    id: 'punctuality',
    name: 'Punctuality',
    description: 'You are there when you said you would be.',
    example:
      'A colleague holds your pager for the half hour. If nobody can, you say so beforehand.',
  },
  {
    id: 'giving-feedback',
    name: 'Feedback to the mentor',
    description: 'You tell them what helped and what did not.',
    example:
      'You say that meeting the statistician saved you a month, and that the long reading list stayed unread.',
  },
  {
    id: 'interest',
    name: 'Interest in growing',
    description: 'You want to become better at the profession, beyond the next form that is due.',
    example: 'You ask to be watched teaching at the bedside, with no evaluation pending.',
  },
  {
    id: 'goals',
    name: 'Goals of your own',
    description: 'You know where you want to go, and move before you are asked.',
    example: 'You bring one page: two goals for the year, the next step of each, and its date.',
  },
  {
    id: 'taking-feedback',
    name: 'Acting on feedback',
    description: 'You can hear criticism, and something changes afterwards.',
    example: 'You rewrite the methods as suggested, and where you did not, you say why.',
  },
  {
    id: 'acknowledgement',
    name: 'Acknowledgement',
    description: 'You say what they did for you, to them and to others.',
    example:
      'They hear of your promotion from you, the same day, with the paragraph of the file that was their idea.',
  },
] as const satisfies readonly Trait[];
