import { useAbout } from './queries';
import styles from './settings.module.css';
import { SettingsSection } from './settings-section';

export function AboutSection() {
  const { data } = useAbout();
  if (!data) return null;
  const facts = [
    ['Preround', data.version],
    ['Vault folder', data.vaultFolder],
    ['Electron', data.electron],
    ['Chromium', data.chromium],
    ['SQLite', data.sqlite],
  ] as const;
  return (
    <SettingsSection title="About">
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </SettingsSection>
  );
}
