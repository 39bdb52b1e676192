/**
 * The methods main answers; all others go to the store process. A plain list, so that the preload
 * stays small: it carries no schema. A unit test holds it equal to mainContract.
 */
export const mainMethods: readonly string[] = [
  'application.preferences',
  'application.savePreferences',
  'application.about',
  'application.openLink',
  'application.showFile',
  'vault.status',
  'vault.prepare',
  'vault.create',
  'vault.saveRecoveryKey',
  'vault.printRecoveryKey',
  'vault.expectPassphrase',
  'vault.unlock',
  'vault.recover',
  'vault.changePassphrase',
  'vault.lock',
  'vault.keepDraft',
  'vault.flushed',
  'plan.export',
  'plan.printReady',
  'board.exportPdf',
  'board.exportAgreement',
  'board.exportPicture',
  'board.printReady',
  'transfer.chooseImport',
  'transfer.chooseExport',
  'transfer.printBook',
  'transfer.cancelBook',
  'transfer.printReady',
];
