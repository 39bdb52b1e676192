import type { PlanDocument } from '#shared/domain/plan-document';
import { AreaMark } from '../../ui/area-mark';
import styles from './export-dialog.module.css';

/** Everything that will be in the file, so that nothing leaves the laptop unseen. */
export function WhatLeaves({ document }: Readonly<{ document: PlanDocument }>) {
  if (document.areas.length === 0) {
    return (
      <p>There is no goal to export yet. Close this and choose “New goal” to state the first.</p>
    );
  }
  return (
    <section className={styles.leaves}>
      <h3 id="what-leaves">What will be in the file</h3>
      <p>{document.summary}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the dialog scrolls, and what is below its last field has to be reachable by keyboard (WCAG 2.1.1). */}
      <section className={styles.list} tabIndex={0} aria-labelledby="what-leaves">
        {document.areas.map((area) => (
          <div key={area.id}>
            <h4>
              <AreaMark area={area.id} />
            </h4>
            <ul>
              {area.goals.map((goal) => (
                <li key={goal.id}>
                  <span className={styles.goal}>{goal.title}</span>
                  <span className={styles.facts}>{goal.facts.join(' · ')}</span>
                  {goal.helpers.length > 0 && (
                    <span className={styles.facts}>With the help of {goal.helpers.join('; ')}</span>
                  )}
                  {goal.steps.length > 0 && (
                    <ul>
                      {goal.steps.map((step) => (
                        <li key={step.id}>
                          {step.title} <span className={styles.facts}>{step.state}</span>
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <p>
        Nothing from the journal is in it. The PDF is not encrypted: anyone who has the file can
        read it.
      </p>
    </section>
  );
}
