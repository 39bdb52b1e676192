import { Button } from '../../ui/button';
import { Switch } from '../../ui/checkbox';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { Select } from '../../ui/select';
import { useJournalSettings, useSaveJournalSettings } from './queries';
import { SettingsSection } from './settings-section';

const hours = ['0', '1', '2', '3', '4', '5', '6'] as const;
const dayStarts = hours.map((id) => ({
  id,
  name: id === '0' ? 'Midnight' : `${id} in the morning`,
}));

const binDays = ['7', '14', '30', '60', '90', '365'].map((id) => ({
  id,
  name: id === '365' ? 'A year' : `${id} days`,
}));

/** How the journal behaves; kept in the vault, so the same on every laptop. */
export function JournalSection() {
  const settings = useJournalSettings();
  const save = useSaveJournalSettings();

  if (settings.isPending) return <LateNote>Reading the settings</LateNote>;
  if (settings.isError) {
    return (
      <ErrorNote error={settings.error}>
        <Button onPress={() => void settings.refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  const now = settings.data;
  return (
    <SettingsSection title="Journal">
      {save.isError && <ErrorNote error={save.error} />}
      <Select
        label="A new day begins at"
        description="What you write before then counts as the day before. Entries keep their own time."
        options={dayStarts}
        value={hours.find((hour) => Number(hour) === now.dayStartsAt) ?? null}
        onChange={(hour) => save.mutate({ dayStartsAt: Number(hour) })}
      />
      <Select
        label="The bin keeps entries for"
        description="Then they are deleted for good, with their images and earlier versions."
        options={
          binDays.some(({ id }) => id === String(now.binDays))
            ? binDays
            : [...binDays, { id: String(now.binDays), name: `${now.binDays} days` }]
        }
        value={String(now.binDays)}
        onChange={(days) => save.mutate({ binDays: Number(days) })}
      />
      <Switch isSelected={now.smartQuotes} onChange={(smartQuotes) => save.mutate({ smartQuotes })}>
        Set quotation marks, dashes and ellipses as in print
      </Switch>
      <Switch
        isSelected={now.offersPrompts}
        onChange={(offersPrompts) => save.mutate({ offersPrompts })}
      >
        Offer a prompt to write about
      </Switch>
    </SettingsSection>
  );
}
