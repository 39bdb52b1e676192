import { useRouter } from '@tanstack/react-router';
import { Compass, FileText, MessagesSquare, Target } from 'lucide-react';
import {
  Autocomplete,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
  VisuallyHidden,
} from 'react-aria-components';
import { Kbd } from '../ui/kbd';
import list from '../ui/list.module.css';
import { type CommandId, commandGroups, commands, keysOf } from './command-catalogue';
import { commandIcons } from './command-icons';
import styles from './command-palette.module.css';
import { matchCommands } from './match-commands';
import { useFound } from './use-found';

type Props = Readonly<{
  query: string;
  onQueryChange: (query: string) => void;
  onDone: () => void;
  run: (id: CommandId) => void;
}>;

const foundIcons = {
  entry: FileText,
  goal: Target,
  guide: Compass,
  preparation: MessagesSquare,
} as const;

export function PaletteSearch({ query, onQueryChange, onDone, run }: Props) {
  const router = useRouter();
  const found = useFound(query);
  const matching = matchCommands(commands, query);
  const isEmpty = matching.length === 0 && found.length === 0;

  function choose(key: string): void {
    onDone();
    const command = commands.find(({ id }) => `command:${id}` === key);
    if (command) {
      run(command.id);
      return;
    }
    const item = found.flatMap((group) => group.items).find(({ id }) => `found:${id}` === key);
    if (item) router.history.push(item.to);
  }

  return (
    <Autocomplete inputValue={query} onInputChange={onQueryChange}>
      <TextField autoFocus className={styles.search ?? ''}>
        <Label>
          <VisuallyHidden>Find or do</VisuallyHidden>
        </Label>
        <Input
          role="combobox"
          aria-expanded="true"
          className={styles.input ?? ''}
          placeholder="Find an entry or a goal, or do something"
        />
      </TextField>
      <ListBox
        aria-label="Commands and findings"
        className={`${list.list} ${styles.results}`}
        onAction={(key) => choose(String(key))}
        renderEmptyState={() => <p className={styles.nothing}>Nothing found.</p>}
      >
        {found.map((group) => (
          <ListBoxSection key={group.id} id={group.id} aria-label={group.name}>
            <Header className={list.heading}>{group.name}</Header>
            {group.items.map((item) => {
              const Icon = foundIcons[group.id as keyof typeof foundIcons] ?? FileText;
              return (
                <ListBoxItem
                  key={item.id}
                  id={`found:${item.id}`}
                  textValue={item.label}
                  className={list.item ?? ''}
                >
                  <Icon size={16} strokeWidth={1.75} aria-hidden />
                  <span className={styles.found}>{item.label}</span>
                  <span className={styles.detail}>{item.detail}</span>
                </ListBoxItem>
              );
            })}
          </ListBoxSection>
        ))}
        {commandGroups.map((name) => {
          const inGroup = matching.filter((command) => command.group === name);
          if (isEmpty || inGroup.length === 0) return null;
          return (
            <ListBoxSection key={name} id={name} aria-label={name}>
              <Header className={list.heading}>{name}</Header>
              {inGroup.map((command) => {
                const Icon = commandIcons[command.id];
                const keys = keysOf(command, navigator.platform);
                return (
                  <ListBoxItem
                    key={command.id}
                    id={`command:${command.id}`}
                    textValue={command.name}
                    className={list.item ?? ''}
                  >
                    <Icon size={16} strokeWidth={1.75} aria-hidden />
                    <span className={list.name}>{command.name}</span>
                    {keys && <Kbd keys={keys} />}
                  </ListBoxItem>
                );
              })}
            </ListBoxSection>
          );
        })}
      </ListBox>
    </Autocomplete>
  );
}
