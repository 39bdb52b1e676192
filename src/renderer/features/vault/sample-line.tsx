import { samplePassphrase } from '#shared/domain/sample-vault';
import styles from './vault-form.module.css';

/** Said on the sample's lock page; loaded apart, because an own vault never needs it. */
export function SampleLine() {
  return (
    <p className={styles.notice}>
      This is the sample vault of an invented physician. Its passphrase was made as “
      <strong>{samplePassphrase}</strong>”. Your own vault is not touched.
    </p>
  );
}
