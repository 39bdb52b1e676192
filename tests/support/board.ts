import type { Page } from '@playwright/test';
import type { MethodInput, MethodName, MethodOutput } from '#shared/contract/index';

/** Calls a method of the contract from the page, and returns its value. */
export async function send<K extends MethodName>(
  page: Page,
  method: K,
  input: MethodInput<K>,
): Promise<MethodOutput<K>> {
  const value = await page.evaluate(
    async ([name, given]) => {
      const reply = await window.preround.send(name, given);
      if (!reply.ok) throw new Error(reply.message);
      return reply.value;
    },
    [method, input] as const,
  );
  return value as MethodOutput<K>;
}

/** Puts somebody on the board and opens their page. */
export async function openPerson(
  page: Page,
  person: Readonly<{ id: string; name: string; stage: 'candidate' | 'initiation' }>,
): Promise<void> {
  await send(page, 'board.addPerson', { ...person, since: '2025-03-03' });
  await goToPerson(page, person);
}

/** Goes to a person's page. */
export async function goToPerson(
  page: Page,
  { id, name }: Readonly<{ id: string; name: string }>,
): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/people/${to}`;
  }, id);
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
