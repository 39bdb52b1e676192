import type { Trait } from './trait';

/**
 * The least that a sponsor looks for in somebody to put forward: the seven of the source ("Mentoring
 * for Medical Professionals", M. Ramundo), in its order.
 */
export const protegeTraits = [
  {
    id: 'performance',
    name: 'Work beyond the post',
    description: 'You deliver more than your post asks for.',
    example:
      'The quality report is due in June. It is there in May, with a plan for what it found.',
  },
  {
    id: 'loyalty',
    name: 'Loyalty to the institution',
    description: 'You want the place to do well, and people can tell.',
    example:
      'You bring the fault in the call schedule to the committee, with a proposal, and not to the conference dinner.',
  },
  {
    id: 'name',
    name: 'A name for something',
    description: 'People know what to come to you for, and would miss it.',
    example: 'A ward has a question about delirium, and three people give the same name: yours.',
  },
  {
    id: 'discretion',
    name: 'Trust and discretion',
    description: 'What you hear in confidence goes no further.',
    example:
      'You learn in March that two divisions will merge, and speak of it in June, when all do.',
  },
  {
    id: 'cover',
    name: 'An eye on the sponsor’s back',
    description: 'You see to it that your sponsor is never caught unawares on your account.',
    example:
      'You tell them in the evening that the pilot missed its target, before the chair reads it in the morning.',
  },
  {
    id: 'difference',
    name: 'Something the sponsor lacks',
    description: 'You bring a skill or a view that is missing around them.',
    example:
      'In a group of trialists, you are the one who can run the interviews, or who speaks the patients’ language.',
  },
  {
    id: 'reputation',
    name: 'Honour to the sponsor',
    description: 'What you do shows that the sponsor judged well.',
    example:
      'External reviewers single out the simulation course, and ask the chief who put you forward where they found you.',
  },
] as const satisfies readonly Trait[];
