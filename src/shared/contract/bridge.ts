import type { Reply } from './reply';
import type { Topic } from './topics';

/** The one thing the preload gives to the page, as `window.preround`. */
export type Bridge = Readonly<{
  send: (method: string, input: unknown) => Promise<Reply>;
  /** Calls back with each topic announced; returns how to stop. */
  onChanged: (listener: (topic: Topic) => void) => () => void;
}>;
