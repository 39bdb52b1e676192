import { CircleAlert } from 'lucide-react';
import field from '../../../ui/field.module.css';
import type { KitEditing } from './kit-editing';

/** What is wrong with a part that is no text field, where it stands. */
export function KitProblemLine({ editing, path }: Readonly<{ editing: KitEditing; path: string }>) {
  const problem = editing.problem(path);
  if (problem === null) return null;
  return (
    <p className={field.error}>
      <CircleAlert size={15} strokeWidth={2} aria-hidden />
      <span>{problem}</span>
    </p>
  );
}
