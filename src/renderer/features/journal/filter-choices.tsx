import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
  VisuallyHidden,
} from 'react-aria-components';
import { findableAreas } from '#shared/domain/areas';
import { energies } from '#shared/domain/energy';
import { passageKinds } from '#shared/domain/passages';
import { signals } from '#shared/domain/signals';
import { AreaMark } from '../../ui/area-mark';
import { classNames } from '../../ui/class-names';
import { errorMessage } from '../../ui/error-note';
import field from '../../ui/field.module.css';
import { useKnownAreas } from '../../ui/known-areas';
import list from '../../ui/list.module.css';
import { type ChosenKind, kindNames } from './entry-filter';
import styles from './filter-menu.module.css';
import { type NamedKind, type NamedThing, useNamedThings } from './use-filter-names';

type Props = Readonly<{ kind: ChosenKind; onChoose: (id: string) => void }>;

/** What one kind of filter can point to. Typing narrows the list where it can be long. */
export function FilterChoices({ kind, onChoose }: Props) {
  switch (kind) {
    case 'area':
      return <AreaChoices onChoose={onChoose} />;
    case 'energy':
      return <Choices kind={kind} things={energies} onChoose={onChoose} />;
    case 'mark':
      return <Choices kind={kind} things={passageKinds} onChoose={onChoose} />;
    case 'signal':
      return <Choices kind={kind} things={signals} onChoose={onChoose} />;
    default:
      return <NamedChoices kind={kind} onChoose={onChoose} />;
  }
}

function AreaChoices({ onChoose }: Pick<Props, 'onChoose'>) {
  return <Choices kind="area" things={findableAreas(useKnownAreas())} onChoose={onChoose} />;
}

const noneYet: Readonly<Record<NamedKind, string>> = {
  person: 'Nobody is named yet. Type @ in an entry to name a person.',
  goal: 'The plan holds no goal yet.',
  tag: 'There is no tag yet. Type # in an entry to make one.',
};
const many: Readonly<Record<NamedKind, string>> = {
  person: 'People',
  goal: 'Goals',
  tag: 'Tags',
};

function NamedChoices({
  kind,
  onChoose,
}: Readonly<{ kind: NamedKind; onChoose: Props['onChoose'] }>) {
  const { things, error } = useNamedThings(kind, true);
  if (error) {
    return (
      <p role="alert" className={styles.note}>
        {many[kind]} cannot be offered. {errorMessage(error)}
      </p>
    );
  }
  const offered = things?.filter(({ removed }) => !removed);
  if (offered?.length === 0) return <p className={styles.note}>{noneYet[kind]}</p>;
  return offered && <Choices kind={kind} things={offered} onChoose={onChoose} canNarrow />;
}

type ChoicesProps = Props & Readonly<{ things: readonly NamedThing[]; canNarrow?: boolean }>;

function Choices({ kind, things, onChoose, canNarrow = false }: ChoicesProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const box = (
    <ListBox
      aria-label={kindNames[kind]}
      className={classNames(list.list, styles.choices)}
      autoFocus={canNarrow ? false : 'first'}
      items={things}
      renderEmptyState={() => <p className={styles.note}>None has such a name.</p>}
      onAction={(id) => onChoose(String(id))}
    >
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name} className={list.item ?? ''}>
          {kind === 'area' && <AreaMark area={id} shapeOnly />}
          <span className={list.name}>{kind === 'tag' ? `#${name}` : name}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
  if (!canNarrow) return box;
  return (
    <Autocomplete filter={contains}>
      <SearchField autoFocus className={styles.narrow ?? ''}>
        <Label>
          <VisuallyHidden>{`Find a ${kind}`}</VisuallyHidden>
        </Label>
        <Input className={classNames(field.control)} placeholder={`Find a ${kind}`} />
      </SearchField>
      {box}
    </Autocomplete>
  );
}
