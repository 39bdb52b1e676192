import type { Handlers } from '#shared/contract/method';
import type { transferExportContract } from '#shared/contract/transfer-export';
import type { TransferDependencies } from './dependencies';

export function exportHandlers(
  _dependencies: TransferDependencies,
): Handlers<typeof transferExportContract> {
  return {};
}
