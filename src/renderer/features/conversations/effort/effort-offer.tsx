import type { KnownArea } from '#shared/domain/areas';
import type { EffortModel } from '#shared/domain/conversations/effort';
import { DatePicker } from '../../../ui/date-picker';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import styles from './effort.module.css';

type Props = Readonly<{
  model: EffortModel;
  areas: readonly KnownArea[];
  onChange: (patch: Partial<EffortModel>) => void;
}>;

/** The work that was offered, and what one could offer in return: later, smaller, handed over. */
export function EffortOffer({ model, areas, onChange }: Props) {
  const { offer, promised, laterFrom, part, leader } = model;
  const setOffer = (patch: Partial<EffortModel['offer']>) =>
    onChange({ offer: { ...offer, ...patch } });
  const wanted = model.shares.find(({ area }) => area === offer.area)?.wanted ?? null;
  const isMissing = offer.name.trim() !== '' && wanted === null;
  return (
    <fieldset className={styles.offer}>
      <legend>What was offered, and what you can offer</legend>
      <TextField
        label="The work that was offered"
        description="As you would name it in a sentence: “the trial”."
        value={offer.name}
        maxLength={200}
        onChange={(name) => setOffer({ name })}
      />
      <Select
        label="Its area"
        options={areas}
        value={offer.area}
        onChange={(area) => setOffer({ area })}
        error={
          isMissing
            ? offer.area === null
              ? 'Choose the area, and the three offers are made.'
              : 'Say above how much you do or want in this area, and the three offers are made.'
            : null
        }
      />
      <NumberField
        label="What it would take, in percent of the week"
        value={offer.share}
        minValue={0}
        maxValue={100}
        onChange={(share) => setOffer({ share })}
      />
      <NumberField
        label="Promised there already, in percent"
        description={wanted === null ? undefined : `Of the ${wanted} you want for that area.`}
        value={promised}
        minValue={0}
        maxValue={100}
        onChange={(next) => onChange({ promised: next })}
      />
      <DatePicker
        label="Later: there is room from"
        value={laterFrom}
        onChange={(next) => onChange({ laterFrom: next })}
      />
      <TextField
        label="Smaller: the part you would do now"
        value={part}
        maxLength={300}
        onChange={(next) => onChange({ part: next })}
      />
      <TextField
        label="Handed over: who could lead"
        value={leader}
        maxLength={200}
        onChange={(next) => onChange({ leader: next })}
      />
    </fieldset>
  );
}
