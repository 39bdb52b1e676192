import { Switch } from '../../ui/checkbox';
import { ErrorNote } from '../../ui/error-note';
import { usePreferences, useSavePreferences } from './queries';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section';

/** Whether the system says that something is today; off at first, and never what it is. */
export function RemindersSection() {
  const { data: preferences } = usePreferences();
  const save = useSavePreferences();
  if (!preferences) return null;
  return (
    <SettingsSection title="Notifications">
      {save.isError && <ErrorNote error={save.error} />}
      <Switch
        isSelected={preferences.reminders}
        onChange={(reminders) => save.mutate({ ...preferences, reminders })}
      >
        Remind me before meetings
      </Switch>
      <p className={styles.text}>
        Fifteen minutes before a meeting, and on the morning something has to be sent ahead. The
        notification says “Preround: Something today” and nothing else. It comes only while Preround
        is open and unlocked.
      </p>
    </SettingsSection>
  );
}
