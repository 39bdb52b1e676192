import { placesOf } from '#shared/domain/kits/edit-kit';
import type { Kit } from '#shared/domain/kits/kit';
import styles from './kits.module.css';

/** Every text of a kit, to be looked through before it leaves or is added. */
export function KitTextsShown({ kit, label }: Readonly<{ kit: Kit; label: string }>) {
  const texts = placesOf(kit).flatMap((place) => ('text' in place ? [place] : []));
  return (
    <section aria-label={label} className={styles.texts}>
      <h3>{label}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and has to be reachable by keyboard (WCAG 2.1.1). */}
      <section tabIndex={0} aria-label={`${label}: ${texts.length} texts`}>
        <ul>
          {texts.map(({ path, text }) => (
            <li key={path}>{text}</li>
          ))}
        </ul>
      </section>
    </section>
  );
}
