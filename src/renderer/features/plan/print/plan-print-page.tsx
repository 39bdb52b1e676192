import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import {
  buildPlanDocument,
  type OverviewRow,
  type PlanDocument,
  type PlanDocumentArea,
  type PlanDocumentGoal,
  type PlanDocumentStep,
} from '#shared/domain/plan-document';
import { call } from '../../../bridge/client';
import '../../../styles/print-fonts.css';
import '../../../styles/print.css';
import { loadFonts } from '../../../styles/load-fonts';
import { AreaMark } from '../../../ui/area-mark';
import { useAreAreasKnown, useKnownAreas } from '../../../ui/known-areas';
import { useGoals, useHelpers } from '../queries';
import { localToday } from '../today';
import styles from './plan-print.module.css';

/** The plan as a document, for a hidden window that main turns into a PDF. */
export function PlanPrintPage() {
  const goals = useGoals();
  const areas = useKnownAreas();
  const areAreasKnown = useAreAreasKnown();
  const { nameOf, areNamesKnown } = useHelpers();
  const withHelpers = useRouterState({
    select: ({ location }) => new URLSearchParams(location.searchStr).get('helpers') === 'true',
  });
  if (!goals.data || !areAreasKnown || (withHelpers && !areNamesKnown)) return null;
  const names = withHelpers ? nameOf : undefined;
  return <PrintedPlan document={buildPlanDocument(goals.data, localToday(), areas, names)} />;
}

function PrintedPlan({ document: plan }: Readonly<{ document: PlanDocument }>) {
  useReadiness(plan);
  return (
    <main className={styles.document}>
      <header className={styles.opening}>
        <h1>{plan.title}</h1>
        <p className={styles.date}>{plan.writtenOn}</p>
        <p className={styles.summary}>{plan.summary}</p>
      </header>
      {plan.areas.map((area) => (
        <PrintedArea key={area.id} area={area} />
      ))}
      {plan.overview.length > 0 && <Overview rows={plan.overview} />}
    </main>
  );
}

/** Tells main when the page is drawn in its own type; the title becomes the PDF's. */
function useReadiness(plan: PlanDocument): void {
  useEffect(() => {
    const before = document.title;
    document.title = plan.title;
    void loadFonts(document.fonts, JSON.stringify(plan)).then(() => call('plan.printReady', {}));
    return () => {
      document.title = before;
    };
  }, [plan]);
}

function PrintedArea({ area }: Readonly<{ area: PlanDocumentArea }>) {
  return (
    <section className={styles.area}>
      <h2>
        <AreaMark area={area.id} shapeOnly />
        <span>{area.name}</span>
      </h2>
      {area.goals.map((goal) => (
        <PrintedGoal key={goal.id} goal={goal} />
      ))}
    </section>
  );
}

function PrintedGoal({ goal }: Readonly<{ goal: PlanDocumentGoal }>) {
  return (
    <article className={styles.goal}>
      <h3>{goal.title}</h3>
      <p
        className={styles.facts}
        data-last={goal.steps.length + goal.helpers.length === 0 || undefined}
      >
        {goal.facts.join(' · ')}
      </p>
      {goal.helpers.length > 0 && (
        <p className={styles.facts} data-last={goal.steps.length === 0 || undefined}>
          With the help of {goal.helpers.join('; ')}
        </p>
      )}
      {goal.steps.length > 0 && (
        <ul className={styles.steps}>
          {goal.steps.map((step) => (
            <PrintedStep key={step.id} step={step} />
          ))}
        </ul>
      )}
    </article>
  );
}

function PrintedStep({ step }: Readonly<{ step: PlanDocumentStep }>) {
  return (
    <li className={styles.step}>
      <svg className={styles.box} viewBox="0 0 12 12" aria-hidden="true">
        <rect x="0.75" y="0.75" width="10.5" height="10.5" rx="1.5" />
        {step.done && <path d="M3 6.2 L5.2 8.4 L9.2 3.6" />}
      </svg>
      <span className={styles.words}>{step.title}</span>
      <span className={styles.state}>{step.state}</span>
    </li>
  );
}

function Overview({ rows }: Readonly<{ rows: readonly OverviewRow[] }>) {
  return (
    <section className={styles.overview}>
      <h2>At a glance</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Goals</th>
            <th scope="col">Steps done</th>
            <th scope="col">Next due</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.area}</th>
              <td>{row.goals}</td>
              <td>{row.steps}</td>
              <td>{row.nextDue}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
