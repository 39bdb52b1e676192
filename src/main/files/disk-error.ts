import { AppError } from '#shared/app-error';

/** The ways in which a file operation fails that a person can do something about. */
type DiskProblem = 'full' | 'not-allowed' | 'folder-gone' | 'bad-name' | 'in-use' | 'disk-failed';

/** What to say of each problem, in the words of the file's use; a problem left out has no words. */
export type DiskMessages = Readonly<Partial<Record<DiskProblem, string>>>;

/** Source: errno(3); Node names the errors of Windows the same way. */
const problems: ReadonlyMap<string, DiskProblem> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EFBIG', 'full'],
  ['EACCES', 'not-allowed'],
  ['EPERM', 'not-allowed'],
  ['EROFS', 'not-allowed'],
  ['ENOENT', 'folder-gone'],
  ['ENOTDIR', 'folder-gone'],
  ['EISDIR', 'bad-name'],
  ['ENAMETOOLONG', 'bad-name'],
  ['EINVAL', 'bad-name'],
  ['EBUSY', 'in-use'],
  ['ETXTBSY', 'in-use'],
  ['EIO', 'disk-failed'],
]);

/** The system's short name of a failed file operation, such as 'ENOENT', or null. */
export function diskErrorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

/**
 * What a person can act on, for a failed write: an AppError 'disk-full' or 'not-writable' with the
 * sentence from `messages`. An error that has none comes back as it is.
 */
export function explainDiskError(error: unknown, messages: DiskMessages): unknown {
  const problem = problems.get(diskErrorCode(error) ?? '');
  const message = problem && messages[problem];
  if (message === undefined) return error;
  return new AppError(problem === 'full' ? 'disk-full' : 'not-writable', message);
}
