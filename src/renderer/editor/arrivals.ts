/** Milliseconds: a lock or a navigation waits no longer than this, for the store or for an image. */
const patience = 3_000;

/** The answer, or false when it does not come before a lock or a navigation has to go on. */
export async function inTime(answer: Promise<boolean>): Promise<boolean> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<boolean>((resolve) => {
    late = setTimeout(() => resolve(false), patience);
  });
  const first = await Promise.race([answer, deadline]);
  clearTimeout(late);
  return first;
}

/** What is on its way into a text, such as an image that is being made smaller. */
export function createArrivals() {
  const coming = new Set<Promise<unknown>>();
  return {
    isWaiting: () => coming.size > 0,
    /** @param one rejects when it will not come */
    expect(one: Promise<unknown>): void {
      coming.add(one);
      const settled = () => coming.delete(one);
      one.then(settled, settled);
    },
    /** Resolves once each has come, or will not. */
    settled: async (): Promise<void> => void (await Promise.allSettled(coming)),
    /** Waits as long as there is patience. False when some of it has not come by then, or will not. */
    arrived: (): Promise<boolean> =>
      inTime(
        Promise.allSettled(coming).then((all) => all.every(({ status }) => status === 'fulfilled')),
      ),
  };
}
