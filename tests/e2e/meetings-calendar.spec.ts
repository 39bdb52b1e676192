import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
import { expect, test } from '../support/launch';
import { goTo } from '../support/sample';

const ana = { id: '11111111-1111-4111-8111-111111111111', name: 'Ana Núñez' };
const invitation = (...lines: string[]) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:one@hospital'],
    ...['DTSTART;TZID=Europe/Berlin:20270316T090000', 'DTEND;TZID=Europe/Berlin:20270316T094500'],
    ...['SUMMARY:Resubmission', 'LOCATION:Room 4', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

async function addAna(page: Page): Promise<void> {
  await send(page, 'board.addPerson', { ...ana, stage: 'cultivation', since: '2026-01-01' });
}

async function openFile(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose calendar file' }).click();
  await (await chooser).setFiles({
    ...{ name: 'invitation.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) },
  });
}

const meetings = (page: Page) => send(page, 'meetings.list', {});

test('an invitation becomes a series with somebody of the board, once', async ({
  opened: { page },
}) => {
  await addAna(page);
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'From a calendar file' }).click();
  await page.getByRole('heading', { level: 1, name: 'From a calendar file' }).waitFor();
  const text = invitation(
    'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3',
    'ORGANIZER;CN="Nunez, Ana":mailto:ana@hospital.org',
    'ATTENDEE;CN=Cleo:mailto:cleo@hospital.org',
  );
  await openFile(page, text);
  const form = page.getByRole('region', { name: 'The meeting' });
  await expect(
    form.getByText(/Tuesday 16 March 2027, 9:00\sAM to 9:45\sAM, Berlin time/),
  ).toBeVisible();
  await expect(form.getByText('Every week on Tuesday, 3 times')).toBeVisible();
  await expect(form.getByText('Cleo, who is not in the vault')).toBeVisible();
  await expectAxeClean(page, 'from a calendar file');

  // Whom one meets is offered, and never decided.
  const offered = form.getByRole('checkbox', { name: /^Ana Núñez, as Nunez, Ana/ });
  await expect(offered).not.toBeChecked();
  await form.getByRole('button', { name: 'Add to meetings' }).click();
  await expect(form.getByText('Say whom you meet: choose somebody of the board.')).toBeVisible();
  expect(await meetings(page)).toEqual([]);
  await form.getByText('Ana Núñez, as Nunez, Ana in the file').click();
  await form.getByRole('button', { name: 'Add to meetings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ana Núñez' }).waitFor();
  const made = await meetings(page);
  expect(
    made.map(({ start, zone, minutes, place, purpose, people }) => [
      start,
      zone,
      minutes,
      place,
      purpose,
      people,
    ]),
  ).toEqual(
    ['2027-03-16', '2027-03-23', '2027-03-30'].map((day) => [
      ...[`${day}T09:00`, 'Europe/Berlin', 45, 'Room 4', 'Resubmission', [ana.id]],
    ]),
  );

  await page.evaluate(() => {
    location.hash = '#/meetings/import';
  });
  await openFile(page, text);
  await expect(page.getByText('This event is a meeting already.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add to meetings' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Open it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ana Núñez' }).waitFor();
  expect(await meetings(page)).toHaveLength(3);
});

test('of several events one is chosen, and a file that is none is told', async ({
  opened: { page },
}) => {
  await addAna(page);
  await page.evaluate(() => {
    location.hash = '#/meetings/import';
  });
  await openFile(page, 'Dear Ana');
  await expect(page.getByRole('alert')).toContainText('This is no calendar file.');
  const two = invitation(
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:two@hospital',
    'DTSTART;TZID=Europe/Berlin:20270420T140000',
    'SUMMARY:Review of the year',
  );
  await openFile(page, two);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'The meeting' })).toHaveCount(0);
  await page.getByText('Review of the year').click();
  const form = page.getByRole('region', { name: 'The meeting' });
  await expect(
    form.getByText(/Tuesday 20 April 2027, 2:00\sPM to 2:30\sPM, Berlin time/),
  ).toBeVisible();
  expect(await meetings(page)).toEqual([]);
});

test('a dropped file is read too', async ({ opened: { page }, vault }) => {
  await addAna(page);
  const path = join(vault, 'invitation.ics');
  writeFileSync(path, invitation());
  await page.evaluate(() => {
    location.hash = '#/meetings/import';
  });
  const box = await page.getByText('or drop one here').boundingBox();
  if (!box) throw new Error('There is nowhere to drop');
  // As the system does it: a file that a script makes up has no place in a folder.
  const browser = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', {
      ...{ type, x: box.x + 5, y: box.y + 5 },
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  }
  await expect(page.getByText('Resubmission')).toBeVisible();
});

test('a calendar file tells a title, the times and the place, and shows all of it first', async ({
  opened: { page, app },
  vault,
}) => {
  await addAna(page);
  const path = join(vault, 'meeting.ics');
  await page.evaluate(() => {
    location.hash = '#/meetings/import';
  });
  await openFile(page, invitation('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3'));
  await page.getByRole('button', { name: /With$/ }).click();
  await page.getByRole('option', { name: 'Ana Núñez' }).click();
  await page.getByRole('button', { name: 'Add to meetings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ana Núñez' }).waitFor();
  await page.getByRole('button', { name: 'Actions for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Calendar file' }).click();
  await page.getByRole('heading', { level: 1, name: 'Calendar file' }).waitFor();
  const leaves = page.getByRole('region', { name: 'What leaves' });
  await expect(leaves.getByText('Meeting', { exact: true })).toBeVisible();
  await expect(leaves.getByText('Every week on Tuesday, 3 times')).toBeVisible();
  await leaves.getByText('The file as it is written').first().click();
  await expect(leaves.getByText('BEGIN:VCALENDAR')).toBeVisible();
  await expectAxeClean(page, 'the calendar file');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Save calendar file' }).click();
  await expect(page.getByText(`The calendar file is in ${path}.`)).toBeVisible();
  const first = readFileSync(path, 'utf8');
  expect(first).toContain('DTSTART;TZID=Europe/Berlin:20270316T090000');
  expect(first).toContain('SUMMARY:Meeting\r\n');
  expect(first).toContain('SEQUENCE:0');
  expect(first).not.toMatch(/Resubmission|Núñez/);

  await page.getByText('Name the people in the title').click();
  await expect(leaves.getByText('Meeting with Ana Núñez', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Save calendar file' }).click();
  await expect(page.getByText(`The calendar file is in ${path}.`)).toBeVisible();
  const second = readFileSync(path, 'utf8');
  expect(second).toContain('SUMMARY:Meeting with Ana Núñez');
  expect(second).toContain('SEQUENCE:1');
  const uid = (text: string) => /UID:.+/.exec(text)?.[0];
  expect(uid(second)).toBe(uid(first));
});
