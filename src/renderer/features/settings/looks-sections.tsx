import { Monitor, Moon, Sun } from 'lucide-react';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/checkbox';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { RadioCards } from '../../ui/radio-cards';
import { usePreferences, useSavePreferences } from './queries';
import { SettingsSection } from './settings-section';

const themes = [
  { id: 'system', name: 'As the system', icon: Monitor },
  { id: 'light', name: 'Light', icon: Sun },
  { id: 'dark', name: 'Dark', icon: Moon },
] as const;

const papers = [
  { id: 'letter', name: 'Letter', description: '8.5 × 11 in' },
  { id: 'a4', name: 'A4', description: '210 × 297 mm' },
] as const;

/** Appearance and documents: what the laptop remembers outside the vault. */
export function LooksSections() {
  const preferences = usePreferences();
  const save = useSavePreferences();

  if (preferences.isPending) return <LateNote>Reading the settings</LateNote>;
  if (preferences.isError) {
    return (
      <ErrorNote error={preferences.error}>
        <Button onPress={() => void preferences.refetch()}>Try again</Button>
      </ErrorNote>
    );
  }
  const now = preferences.data;
  return (
    <>
      {save.isError && <ErrorNote error={save.error} />}
      <SettingsSection title="Appearance">
        <RadioCards
          label="Theme"
          options={themes}
          value={now.theme}
          onChange={(theme) => save.mutate({ ...now, theme })}
        />
        <Switch
          isSelected={now.contrast === 'more'}
          onChange={(more) => save.mutate({ ...now, contrast: more ? 'more' : 'system' })}
        >
          More contrast, even where the system does not ask for it
        </Switch>
      </SettingsSection>
      <SettingsSection title="Documents">
        <RadioCards
          label="Paper"
          description="For PDFs: the plan, and the journal as a book."
          options={papers}
          value={now.paper}
          onChange={(paper) => save.mutate({ ...now, paper })}
        />
      </SettingsSection>
    </>
  );
}
