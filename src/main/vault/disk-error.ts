import { AppError } from '#shared/app-error';

/** The system's short name of a failed file operation, such as 'ENOENT', or null. */
export function diskErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/** What a person can act on, for a failed write in `directory`; any other error comes back as it is. */
export function explainDiskError(error: unknown, directory: string): unknown {
  switch (diskErrorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new AppError(
        'disk-full',
        `The disk that holds ${directory} is full. Nothing was changed. Free some space, then try again.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new AppError(
        'not-writable',
        `Preround may not write in ${directory}. Nothing was changed. Check the folder’s permissions and that its disk is not read-only, then try again.`,
      );
    case 'EIO':
      return new AppError(
        'not-writable',
        `The disk that holds ${directory} reported an error. Nothing was changed. Check the disk, then try again.`,
      );
    default:
      return error;
  }
}
