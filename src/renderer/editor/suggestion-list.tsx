import type { LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { classNames } from '../ui/class-names';
import styles from './suggestion-list.module.css';

/** One line of a list that opens while one types. `name` is also what a screen reader says. */
export type SuggestionChoice = Readonly<{
  id: string;
  name: string;
  /** Shown after the name, fainter: what to type instead, or what sort of thing it is. */
  detail?: string;
  icon?: LucideIcon;
}>;

type Props = Readonly<{
  listId: string;
  label: string;
  choices: readonly SuggestionChoice[];
  /** Index of the choice that Enter takes. */
  active: number;
  /** Shown when nothing fits what was typed. */
  empty: string;
  onChoose: (index: number) => void;
  onPoint: (index: number) => void;
}>;

/** The id of a choice's element: what `aria-activedescendant` of the text points at. */
export function choiceId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The list itself. The focus stays in the text, so the keys are the popup's (suggestion-popup.ts). */
export function SuggestionList({
  listId,
  label,
  choices,
  active,
  empty,
  onChoose,
  onPoint,
}: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  if (choices.length === 0) {
    return (
      <p id={listId} role="status" className={styles.empty}>
        {empty}
      </p>
    );
  }
  return (
    <div ref={list} id={listId} role="listbox" aria-label={label} className={styles.list}>
      {choices.map(({ id, name, detail, icon: Icon }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys come from the text (suggestion-popup.ts).
        <div
          key={id}
          id={choiceId(listId, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames(styles.item, index === active && styles.active)}
          // The text keeps the focus and its selection.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => index !== active && onPoint(index)}
          onClick={() => onChoose(index)}
        >
          {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
          <span className={styles.name}>{name}</span>
          {detail && <span className={styles.detail}>{detail}</span>}
        </div>
      ))}
    </div>
  );
}
