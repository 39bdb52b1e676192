import type { KitQuestion } from './kit';

/** Asked in most kits: the same conversation differs for a resident, an assistant professor and a chief. */
export const standing: KitQuestion = {
  id: 'standing',
  about: 'me',
  ask: 'Where do you stand?',
  kind: 'choice',
  choices: [
    { id: 'student', label: 'Student', inText: 'a student' },
    { id: 'resident', label: 'Resident', inText: 'a resident' },
    { id: 'fellow', label: 'Fellow', inText: 'a fellow' },
    { id: 'junior', label: 'Junior faculty', inText: 'junior faculty' },
    { id: 'mid', label: 'Mid-career', inText: 'mid-career' },
    { id: 'senior', label: 'Senior or chief', inText: 'senior here' },
  ],
  blank: 'where you stand',
};

/** In training: rotations, evaluations and letters depend on others. */
export const inTraining = { question: 'standing', is: ['student', 'resident', 'fellow'] } as const;
/** Faculty before promotion: the clock runs. */
export const onTheClock = { question: 'standing', is: ['junior'] } as const;
/** Has people who depend on them, and a name to lend. */
export const established = { question: 'standing', is: ['mid', 'senior'] } as const;
