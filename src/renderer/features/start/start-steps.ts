/** The steps in their order; the id is the last part of the address, which the first does without. */
export const startSteps = [
  { id: 'mentor-or-sponsor', href: '/start', title: 'Mentor or sponsor?' },
  { id: 'why-now', href: '/start/why-now', title: 'Why now?' },
  { id: 'who', href: '/start/who', title: 'Who could serve?' },
  { id: 'my-part', href: '/start/my-part', title: 'What is my part?' },
] as const;

export type StartStepId = (typeof startSteps)[number]['id'];
/** One of the steps, or the page they end with. */
export type StartPlace = StartStepId | 'done';

export const firstStep: StartPlace = 'mentor-or-sponsor';
export const doneHref = '/start/done';

/** The place an address names, or null if there is none. */
export function startStep(id: string): StartPlace | null {
  if (id === 'done') return id;
  return startSteps.find((step) => step.id === id)?.id ?? null;
}

/** Where Back and Next lead from a step. */
export function besides(id: StartStepId): Readonly<{ back: string | null; next: string }> {
  const index = startSteps.findIndex((step) => step.id === id);
  return {
    back: startSteps[index - 1]?.href ?? null,
    next: startSteps[index + 1]?.href ?? doneHref,
  };
}
