import { AppError } from '#shared/app-error';

/**
 * Lets one run at a time through and refuses the others: for what opens a system dialog, which a page
 * could otherwise stack.
 * @param busy the sentence for those refused
 */
export function oneAtATime(busy: string): <T>(run: () => Promise<T>) => Promise<T> {
  let running = false;
  return async (run) => {
    if (running) throw new AppError('refused', busy);
    running = true;
    try {
      return await run();
    } finally {
      running = false;
    }
  };
}
