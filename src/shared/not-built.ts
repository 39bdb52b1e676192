import { AppError } from './app-error';

/** Stands for a handler that another hand is building. None may be left when an issue is closed. */
export function notBuilt(): never {
  throw new AppError('refused', 'This is not built yet.');
}
