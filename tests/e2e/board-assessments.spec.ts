import { randomUUID } from 'node:crypto';
import { assessmentKind } from '#shared/domain/board/assessments';
import { expectAxeClean } from '../support/axe';
import { send } from '../support/board';
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
  const trend = page.getByRole('region', { name: 'Over time' });
  await expect(trend.getByRole('listitem')).toHaveCount(12);
  await expect(
    trend.getByRole('img', { name: /^Feedback, and plenty of it: 3 on .*, 4 on / }),
  ).toBeVisible();
  await trend.getByRole('button', { name: 'As a table' }).press('Enter');
  await expect(trend.getByRole('row', { name: /^Feedback, and plenty of it 3 4$/ })).toBeVisible();
  await expectAxeClean(page, 'a finished assessment');
  await page.getByRole('button', { name: 'Change answers' }).click();
  await expectAxeClean(page, 'an assessment being filled in');
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(mentors.getByRole('link')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(mentors.getByRole('link')).toHaveCount(2);
  await closeApp(running);
});

test('how a candidate fits is told beside them, in words with its day, and leads there', async ({
  opened: { page },
}) => {
  const [ben, first, second] = [randomUUID(), randomUUID(), randomUUID()];
  await send(page, 'board.addPerson', {
    ...{ id: ben, name: 'Ben Okafor', stage: 'candidate', since: '2026-01-05' },
  });
  const [integrity, example] = assessmentKind('mentor').traits.map(({ id }) => id);
  const assess = (id: string, on: string, mark: number, isFinished: boolean) =>
    send(page, 'board.saveAssessment', {
      ...{ id, kind: 'mentor', personId: ben, on, step: '', isFinished },
      marks: [
        { trait: integrity ?? '', mark, note: '' },
        { trait: example ?? '', mark: 2, note: '' },
      ],
    });
  await assess(first, '2026-03-02', 5, true);
  // A draft says nothing yet.
  await assess(second, '2026-05-04', 1, false);
  await goTo(page, 'Board');
  const candidate = page.getByRole('region', { name: 'Candidates' }).getByRole('listitem');
  await expect(candidate).toContainText(
    'Fit, on 2 Mar 2026 Seen: integrity. Seen least: a professional example. 10 of 12 not judged yet.',
  );
  await assess(second, '2026-05-04', 3, true);
  await expect(candidate).toContainText('Fit, on 4 May 2026');
  await expectAxeClean(page, 'a candidate with their fit');
  await candidate.getByRole('link', { name: 'Fit, on 4 May 2026' }).click();
  await expect(
    page.getByRole('region', { name: 'Over time' }).getByRole('img', { name: /^Integrity: 5 on/ }),
  ).toBeVisible();
});
