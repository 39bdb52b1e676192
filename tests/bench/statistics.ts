/** The value in the middle; between the two middle ones of an even number. @throws Error for none */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value below which `share` (0 to 1) of the values lie, interpolated. @throws Error for none */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured.');
  return below + (above - below) * (place - Math.floor(place));
}

/** The median of the ratios of values measured side by side. */
export function pairedRatio(values: readonly number[], beside: readonly number[]): number {
  return median(values.map((value, index) => value / (beside[index] ?? Number.NaN)));
}
