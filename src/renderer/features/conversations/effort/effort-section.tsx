import { type AreaId, offeredAreas } from '#shared/domain/areas';
import {
  type EffortModel,
  effortSums,
  effortTroubles,
  emptyEffort,
  hoursOf,
} from '#shared/domain/conversations/effort';
import { AreaMark } from '../../../ui/area-mark';
import { useKnownAreas } from '../../../ui/known-areas';
import { NumberField } from '../../../ui/number-field';
import type { PreparationWork } from '../use-preparation-work';
import styles from './effort.module.css';
import { EffortOffer } from './effort-offer';
import { EffortPlot } from './effort-plot';
import { EffortTouched } from './effort-touched';

type Share = EffortModel['shares'][number];

/** How the week is divided, now and as wanted, what was offered on top of it, and what the difference touches. */
export function EffortSection({ work }: Readonly<{ work: PreparationWork }>) {
  const model = work.draft.effort ?? emptyEffort;
  const areas = offeredAreas(
    useKnownAreas(),
    model.shares.map(({ area }) => area),
  );
  const shareOf = (area: AreaId): Share =>
    model.shares.find((share) => share.area === area) ?? { area, now: 0, wanted: 0 };
  const change = (patch: Partial<EffortModel>) => work.setEffort({ ...model, ...patch });
  const setShare = (area: AreaId, patch: Partial<Share>) =>
    change({
      // In the order of the areas, whichever was filled in first.
      shares: areas
        .map(({ id }) => (id === area ? { ...shareOf(id), ...patch } : shareOf(id)))
        .filter(({ now, wanted }) => now > 0 || wanted > 0),
    });
  const sums = effortSums(model);
  const troubles = model.shares.length === 0 ? [] : effortTroubles(model);
  const hours = (share: number) => {
    const many = hoursOf(share, model.weekHours);
    return many === null || share === 0 ? null : `${many} h`;
  };
  return (
    <section aria-labelledby="effort-heading" className={styles.effort}>
      <h2 id="effort-heading">Your effort, now and wanted</h2>
      <p className={styles.about}>
        Divide the week as it is, then as you want it. The three offers of a no come from it, and
        join the lines below.
      </p>
      <div className={styles.columns}>
        <div className={styles.tablePart}>
          <table className={styles.table} aria-labelledby="effort-heading">
            <thead>
              <tr>
                <th scope="col">Area</th>
                <th scope="col">Now, percent</th>
                <th scope="col">Wanted, percent</th>
              </tr>
            </thead>
            <tbody>
              {areas.map(({ id, name }) => {
                const share = shareOf(id);
                return (
                  <tr key={id}>
                    <th scope="row">
                      <AreaMark area={id} />
                    </th>
                    {(['now', 'wanted'] as const).map((column) => (
                      <td key={column}>
                        <span className={styles.share}>
                          <NumberField
                            label={`${name}, ${column}`}
                            isLabelHidden
                            value={share[column] === 0 ? null : share[column]}
                            minValue={0}
                            maxValue={100}
                            step={1}
                            onChange={(value) => setShare(id, { [column]: value ?? 0 })}
                          />
                          {hours(share[column]) && (
                            <span className={styles.hours}>{hours(share[column])}</span>
                          )}
                        </span>
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">Together</th>
                <td>{sums.now}</td>
                <td>{sums.wanted}</td>
              </tr>
            </tfoot>
          </table>
          <div role="status">
            {troubles.map((trouble) => (
              <p key={trouble} className={styles.trouble}>
                {trouble}
              </p>
            ))}
          </div>
          <NumberField
            label="Hours in the whole week (optional)"
            description="Calls included. With them, shares are said in hours too."
            value={model.weekHours}
            minValue={1}
            maxValue={168}
            onChange={(weekHours) => change({ weekHours })}
          />
        </div>
        <div className={styles.beside}>
          <EffortPlot
            rows={areas
              .map(({ id, name }) => ({ ...shareOf(id), name }))
              .filter(({ now, wanted }) => now > 0 || wanted > 0)}
          />
          <EffortTouched model={model} />
        </div>
      </div>
      <EffortOffer model={model} areas={areas} onChange={change} />
    </section>
  );
}
