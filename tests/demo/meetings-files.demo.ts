import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '../support/launch';
import { goTo, openSample } from '../support/sample';
import { demoFolder, photographer, pictureOfPdf } from './pictures';

const picture = photographer(451);

const invitation = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'UID:study-group@example'],
  ...['DTSTART;TZID=America/Chicago:20270316T163000', 'DURATION:PT45M'],
  ...['SUMMARY:Weaning study: who leads which site', 'LOCATION:The small library'],
  ...['RRULE:FREQ=MONTHLY;BYDAY=3TU', 'ORGANIZER;CN=Matthias Köhler:mailto:k@example.org'],
  ...['ATTENDEE;CN=Visiting fellow:mailto:v@example.org', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

test('what leaves of the sample vault’s coming meeting', async ({ vault }) => {
  const { page, app } = await openSample(vault);
  await goTo(page, 'Meetings');
  await page
    .getByRole('region', { name: 'Coming' })
    .getByRole('link', { name: /Matthias Köhler/ })
    .click();
  await page.getByRole('link', { name: 'Open brief' }).click();
  await page.getByRole('region', { name: 'The page' }).waitFor();
  await picture(page, 'brief');
  await page.setViewportSize({ width: 960, height: 600 });
  await picture(page, 'brief-in-a-small-window');
  await page.setViewportSize({ width: 1280, height: 800 });
  const path = join(vault, 'brief.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('button', { name: 'Save PDF' }).click();
  await page.getByText(path).waitFor();
  copyFileSync(path, join(demoFolder, 'brief.pdf'));
  pictureOfPdf(join(demoFolder, 'brief.pdf'));
  await page.getByRole('link', { name: 'Meeting', exact: true }).click();
  await page.getByRole('button', { name: 'Actions for this meeting' }).click();
  await page.getByRole('menuitem', { name: 'Calendar file' }).click();
  await page.getByRole('region', { name: 'What leaves' }).waitFor();
  await picture(page, 'calendar-file');
  await goTo(page, 'Settings');
  await picture(page, 'settings-notifications');
  await goTo(page, 'Meetings');
  await page.getByRole('link', { name: 'From a calendar file' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose calendar file' }).click();
  await (await chooser).setFiles({
    ...{ name: 'invitation.ics', mimeType: 'text/calendar', buffer: Buffer.from(invitation) },
  });
  await page.getByRole('region', { name: 'The meeting' }).waitFor();
  await picture(page, 'from-a-calendar-file');
  await app.close();
});
