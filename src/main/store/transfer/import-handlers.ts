import type { Handlers } from '#shared/contract/method';
import type { transferImportContract } from '#shared/contract/transfer-import';
import type { TransferDependencies } from './dependencies';

export function importHandlers(
  _dependencies: TransferDependencies,
): Handlers<typeof transferImportContract> {
  return {};
}
