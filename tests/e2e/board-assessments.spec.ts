import { expectAxeClean } from '../support/axe';
import { closeApp, expect, test, unlock } from '../support/launch';
import { goTo, openSample } from '../support/sample';

test('an assessment of oneself is kept as it is filled in, finished, and leads to a step of a goal', async ({
  opened: running,
  launch,
}) => {
  {
    const { page } = running;
    await page.evaluate(async () => {
      await window.preround.send('plan.saveGoal', {
        id: crypto.randomUUID(),
        title: 'Speak at the congress',
        area: 'research',
        horizon: 'this-year',
        status: 'active',
        dueOn: null,
        baseRevision: 0,
      });
      location.hash = '#/board/assessments';
    });
    const protege = page.getByRole('region', { name: 'Me as a protégé' });
    await protege.getByRole('button', { name: 'Begin assessment' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Me as a protégé' }).waitFor();
    // By keyboard: into the first trait, three to the right.
    const performance = page.getByRole('radiogroup', { name: 'Work beyond the post' });
    await performance.getByRole('radio', { name: '1 Hardly ever' }).focus();
    for (const key of ['Space', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await expect(performance.getByRole('radio', { name: '3 Often' })).toBeChecked();
    await page.getByLabel('Note on work beyond the post').fill('Only the report in May');
    await page
      .getByRole('radiogroup', { name: 'Trust and discretion' })
      .getByText('Cannot judge')
      .click();
    await expect(page.getByText('2 of 7 answered')).toBeVisible();
    await closeApp(running);
  }
  const { page } = await launch();
  await unlock(page);
  await page.evaluate(() => {
    location.hash = '#/board/assessments';
  });
  const protege = page.getByRole('region', { name: 'Me as a protégé' });
  await expect(protege.getByText('Draft, 2 of 7')).toBeVisible();
  await protege.getByRole('link').click();
  await expect(page.getByLabel('Note on work beyond the post')).toHaveValue(
    'Only the report in May',
  );
  await page.getByRole('button', { name: 'Finish' }).click();
  const result = page.getByRole('table');
  await expect(result.getByRole('row', { name: /^Work beyond the post 3/ })).toBeVisible();
  await expect(
    result.getByRole('row', { name: /^Trust and discretion Cannot judge/ }),
  ).toBeVisible();
  await page.getByLabel('Step', { exact: true }).fill('Send the plan with the report');
  await page.getByRole('button', { name: / Goal$/ }).click();
  await page.getByRole('option', { name: 'Speak at the congress' }).click();
  await page.getByRole('button', { name: 'Add step' }).click();
  await expect(page.getByText('The step was added to the goal.')).toBeVisible();
  await expect(page.getByText('Saving…')).toBeHidden();
  await goTo(page, 'Plan');
  await expect(page.getByText('Send the plan with the report', { exact: true })).toBeVisible();
});

test('a mentor is assessed twice, the second beside the first; axe finds nothing', async ({
  vault,
}) => {
  const running = await openSample(vault);
  const { page } = running;
  await page.evaluate(() => {
    location.hash = '#/board/assessments';
  });
  const mentors = page.getByRole('region', { name: 'A good mentor' });
  await expect(mentors.getByRole('link')).toHaveCount(2);
  await expectAxeClean(page, 'assessments');
  await mentors.getByRole('link').first().click();
  await expect(
    page.getByRole('row', { name: /^Feedback, and plenty of it 4 3, then 4/ }),
  ).toBeVisible();
  await expectAxeClean(page, 'a finished assessment');
  await page.getByRole('button', { name: 'Change answers' }).click();
  await expectAxeClean(page, 'an assessment being filled in');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(mentors.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(mentors.getByRole('link')).toHaveCount(2);
  await closeApp(running);
});
