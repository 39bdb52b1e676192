import { applicationContract } from './application';
import { journalContract } from './journal';
import type { InputOf, OutputOf } from './method';
import { planContract, planPrintContract } from './plan';
import { settingsContract } from './settings';
import { vaultContract } from './vault';

/** Everything main answers; see routes.ts for how the preload tells the two apart. */
export const mainContract = {
  ...applicationContract,
  ...vaultContract,
  ...planPrintContract,
} as const;

/** Everything the store process answers. */
export const storeContract = { ...journalContract, ...planContract, ...settingsContract } as const;

type AllMethods = typeof mainContract & typeof storeContract;
export type MethodName = keyof AllMethods;
export type MethodInput<K extends MethodName> = InputOf<AllMethods[K]>;
export type MethodOutput<K extends MethodName> = OutputOf<AllMethods[K]>;
