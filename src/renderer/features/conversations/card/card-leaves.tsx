import type { CardSection } from '#shared/domain/conversations/card';
import { Switch } from '../../../ui/checkbox';
import styles from './points-card-dialog.module.css';

type Props = Readonly<{
  title: string;
  withTitle: boolean;
  setWithTitle: (isOn: boolean) => void;
  sections: readonly CardSection[];
  chosen: ReadonlySet<string>;
  set: (ids: readonly string[], isOn: boolean) => void;
}>;

/** Everything that could leave, each line with a switch: nothing else is on the card. */
export function CardLeaves({ title, withTitle, setWithTitle, sections, chosen, set }: Props) {
  return (
    <section className={styles.leaves}>
      <h3 id="card-leaves">What will be on the card</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and has to be reachable by keyboard (WCAG 2.1.1). */}
      <section className={styles.list} tabIndex={0} aria-labelledby="card-leaves">
        {title.trim() !== '' && (
          <Switch isSelected={withTitle} onChange={setWithTitle}>
            {`The title: ${title}`}
          </Switch>
        )}
        {sections.map((section) => (
          <Column key={section.column} section={section} chosen={chosen} set={set} />
        ))}
      </section>
    </section>
  );
}

function Column({
  section: { column, name, lines },
  chosen,
  set,
}: Readonly<{ section: CardSection } & Pick<Props, 'chosen' | 'set'>>) {
  const ids = lines.map(({ id }) => id);
  const isOn = ids.some((id) => chosen.has(id));
  return (
    <>
      <h4>{name}</h4>
      {column !== 'say' && (
        <Switch isSelected={isOn} onChange={(next) => set(ids, next)}>
          {`Put “${name}” on the card`}
        </Switch>
      )}
      {(column === 'say' || isOn) && (
        <ul>
          {lines.map(({ id, text }) => (
            <li key={id}>
              <Switch isSelected={chosen.has(id)} onChange={(next) => set([id], next)}>
                {text}
              </Switch>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
