import type { Answers } from '../kits/condition';
import type { PreparationLine } from './line';

/**
 * The words a preparation is found by beside its title: its lines, those taken out left aside, and what was
 * answered. Choices are left aside too: their words are the kit's.
 */
export function preparationText(lines: readonly PreparationLine[], answers: Answers): string {
  return [
    ...lines.filter(({ isRemoved }) => !isRemoved).flatMap(({ title, text }) => [title, text]),
    ...Object.values(answers).filter((answer) => typeof answer === 'string'),
  ]
    .filter((text) => text.trim() !== '')
    .join('\n');
}
