/** One line of the table: medians, and what they came from. */
export type Result = Readonly<{
  what: string;
  /** How many entries the vault held, or null where it does not matter. */
  entries: number | null;
  unit: 'ms' | 'MiB';
  median: number;
  p95?: number;
  /** What was measured side by side, and its median. */
  beside?: Readonly<{ name: string; median: number; samples: readonly number[] }>;
  /** The median of the ratios of the pairs. */
  ratio?: number;
  /** In the words of design/performance.md; null where none is set. */
  target: string | null;
  met: boolean | null;
  samples: readonly number[];
  /** What the figure is made of, or what else was seen, in the same unit. */
  detail?: Readonly<Record<string, number | string>>;
}>;

export type Report = (result: Result) => void;
