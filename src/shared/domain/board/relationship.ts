/**
 * What a mentor gains from a mentee (source: "Mentoring for Medical Professionals", M. Ramundo, adapted
 * there from the University of North Carolina's guide for faculty mentors), each as something one can give.
 */
export const gains = [
  {
    id: 'success',
    name: 'News of what came of their help',
    description:
      'Most advice is given into silence. Tell them what you did with it and how it ended.',
  },
  {
    id: 'people',
    name: 'Good people and good work',
    description:
      'A careful draft, a recruit worth having, a section of the grant they need not write.',
  },
  {
    id: 'knowledge',
    name: 'What is new',
    description:
      'A method, a tool or a paper from your side of the field that they have no time to find.',
  },
  {
    id: 'collaboration',
    name: 'A colleague for later',
    description: 'Shared work, credit given in public, and your vote when you have one.',
  },
] as const;
export type GainId = (typeof gains)[number]['id'];
export const gainIds = gains.map((gain) => gain.id) as [GainId, ...GainId[]];

/** What two people can agree on, in the order in which it is best talked about. */
export const agreementPoints = [
  { id: 'length', name: 'Length', hint: 'Thirty minutes; the first one longer.' },
  { id: 'place', name: 'Place or way', hint: 'Her office, by phone when one of us travels.' },
  {
    id: 'scheduling',
    name: 'Who schedules',
    hint: 'I do, through the assistant, a quarter ahead.',
  },
  {
    id: 'cancelling',
    name: 'When one of us cancels',
    hint: 'With a day’s notice where the service allows; I propose two new dates.',
  },
  {
    id: 'material',
    name: 'Material ahead',
    hint: 'One page, two days before. No page, ten minutes by phone instead.',
  },
  {
    id: 'confidentiality',
    name: 'Confidentiality',
    hint: 'What is said stays here, unless a patient or a colleague is in danger.',
  },
  {
    id: 'feedback',
    name: 'Feedback, both ways',
    hint: 'At the end of each meeting: one thing to keep, one to change.',
  },
  {
    id: 'authorship',
    name: 'Authorship',
    hint: 'Order agreed in writing before the first draft, and again when roles change.',
  },
  {
    id: 'ending',
    name: 'Ending without fault',
    hint: 'Either of us may end this at a review, and need not give a reason.',
  },
] as const;

/** Who is to do what was agreed. */
export const commitmentSides = [
  { id: 'mine', name: 'I will' },
  { id: 'theirs', name: 'They will' },
] as const;
export const commitmentSideIds = ['mine', 'theirs'] as const;

/** How an opportunity came about. */
export const opportunityWays = [
  { id: 'offered', name: 'They offered it' },
  { id: 'asked', name: 'I asked for it' },
] as const;
export const opportunityWayIds = ['offered', 'asked'] as const;

/** What one said to an opportunity. */
export const opportunityAnswers = [
  { id: 'open', name: 'Not decided' },
  { id: 'accepted', name: 'Accepted' },
  { id: 'declined', name: 'Declined' },
] as const;
export const opportunityAnswerIds = ['open', 'accepted', 'declined'] as const;
