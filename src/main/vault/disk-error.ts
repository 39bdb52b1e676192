import { explainDiskError } from '../files/disk-error';

/** What a person can act on, for a failed write of the vault in `directory`; any other error comes back as it is. */
export function explainVaultDiskError(error: unknown, directory: string): unknown {
  return explainDiskError(error, {
    full: `The disk that holds ${directory} is full. Nothing was changed. Free some space, then try again.`,
    'not-allowed': `Preround may not write in ${directory}. Nothing was changed. Check the folder’s permissions and that its disk is not read-only, then try again.`,
    'disk-failed': `The disk that holds ${directory} reported an error. Nothing was changed. Check the disk, then try again.`,
  });
}
