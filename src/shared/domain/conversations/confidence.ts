/** How sure one is of a conversation, from 1 to 5; each step says what it feels like. */
export const confidences = [
  { id: 1, name: 'Not at all', description: 'I would rather put it off.' },
  { id: 2, name: 'A little', description: 'I know what I want, not how to say it.' },
  { id: 3, name: 'Half', description: 'It works until they answer.' },
  { id: 4, name: 'Mostly', description: 'I can say it, and wait.' },
  { id: 5, name: 'Fully', description: 'I could have the talk now.' },
] as const;

/** What a step of confidence is called: "Half". */
export function confidenceName(confidence: number): string {
  return confidences.find(({ id }) => id === confidence)?.name ?? '';
}
