/** Where the rules come from, as a finding says it. */
export const sources = {
  ramundo: '“Mentoring for Medical Professionals”, M. Ramundo',
  hewlett: 'S. A. Hewlett, “Forget a Mentor, Find a Sponsor” (2013)',
  own: 'Preround’s own rule of thumb',
} as const;
