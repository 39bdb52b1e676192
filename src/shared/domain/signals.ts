/**
 * The five milestones that signal a need for mentoring (source: "Mentoring for Medical
 * Professionals", M. Ramundo), in the order the source gives them. An entry can carry one.
 */
export const signals = [
  {
    id: 'new-position',
    name: 'New position',
    description: 'You are starting a job, a rank or a role, or have been offered one.',
  },
  {
    id: 'barrier',
    name: 'Barrier in the organisation',
    description: 'A rule, a process or a person’s office stands between you and your work.',
  },
  {
    id: 'interpersonal',
    name: 'Interpersonal issue',
    description: 'Something between you and a colleague keeps coming back.',
  },
  {
    id: 'switching',
    name: 'Thinking of switching employers',
    description: 'You have caught yourself reading advertisements, or answering a recruiter.',
  },
  {
    id: 'transition',
    name: 'Transition',
    description: 'Training ends, leave begins, a child or a parent needs you, a chief leaves.',
  },
] as const;

export type SignalId = (typeof signals)[number]['id'];
export const signalIds = signals.map((signal) => signal.id) as [SignalId, ...SignalId[]];

/** The name people read for a signal. */
export function signalName(id: SignalId): string {
  return signals.find((signal) => signal.id === id)?.name ?? id;
}
