/** Where the guide has its facts and frameworks from, and how old each is. */
export const guideSources = {
  ramundo: 'Maria Ramundo, MD, “Mentoring for Medical Professionals”, slides without a year.',
  kram: 'Kathy E. Kram, “Phases of the Mentor Relationship”, Academy of Management Journal, 1983, for the four stages.',
  hewlett:
    'Sylvia Ann Hewlett, “Forget a Mentor, Find a Sponsor”, 2013, for two sponsors inside and one outside.',
  carolina:
    '“Developing Successful Mentor Relationships: A Guide for Faculty Mentors”, Department of Medicine, University of North Carolina School of Medicine, as the slides adapt it, without a year.',
} as const;

export type GuideSourceId = keyof typeof guideSources;
