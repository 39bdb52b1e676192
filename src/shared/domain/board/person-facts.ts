/**
 * How somebody came to the board (source: "Mentoring for Medical Professionals", M. Ramundo: assigned
 * by the institution or chosen by the learner; in the traditional model the mentor picks you).
 */
export const origins = [
  { id: 'assigned', name: 'Assigned by my institution' },
  { id: 'chosen', name: 'I chose them' },
  { id: 'chose-me', name: 'They chose me' },
] as const;
export type OriginId = (typeof origins)[number]['id'];
export const originIds = origins.map((origin) => origin.id) as [OriginId, ...OriginId[]];

/** Where somebody stands in the hierarchy, seen from where the user stands. */
export const seniorities = [
  { id: 'junior', name: 'Junior to me' },
  { id: 'level', name: 'On my level' },
  { id: 'senior', name: 'Senior to me' },
  { id: 'leader', name: 'Senior, with influence over appointments' },
] as const;
export type SeniorityId = (typeof seniorities)[number]['id'];
export const seniorityIds = seniorities.map((one) => one.id) as [SeniorityId, ...SeniorityId[]];

/** Whether somebody belongs to the user's own institution. */
export const institutionSides = [
  { id: 'inside', name: 'In my institution' },
  { id: 'outside', name: 'Outside my institution' },
] as const;
export type InstitutionSideId = (typeof institutionSides)[number]['id'];
export const institutionSideIds = institutionSides.map((side) => side.id) as [
  InstitutionSideId,
  ...InstitutionSideId[],
];

/** How two people were in touch. */
export const contactKinds = [
  { id: 'met', name: 'Met in person' },
  { id: 'call', name: 'Call or video' },
  { id: 'message', name: 'Message or letter' },
  { id: 'event', name: 'At a conference or event' },
] as const;
export type ContactKindId = (typeof contactKinds)[number]['id'];
export const contactKindIds = contactKinds.map((kind) => kind.id) as [
  ContactKindId,
  ...ContactKindId[],
];

/** How much an area matters now, from 0. The plan and the gaps use it. */
export const areaWeights = [
  { id: 0, name: 'Not now' },
  { id: 1, name: 'A little' },
  { id: 2, name: 'Matters' },
  { id: 3, name: 'Matters most' },
] as const;
export type AreaWeight = (typeof areaWeights)[number]['id'];

/** The initials that stand for a person without a picture: "Dr. Ana Núñez, MD" is AN. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/,.*/su, '')
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word) && !/^(dr|prof|mr|mrs|ms|mx)\.?$/iu.test(word));
  const first = words[0]?.at(0) ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.at(0) ?? '') : '';
  return `${first}${last}`.toUpperCase();
}
