/** A ring of the map, from one distance from the middle to another. */
export type MapBand = Readonly<{ strength: number; inner: number; outer: number }>;

/** A ring for each strength, the strongest nearest to the middle. */
export function bandsOf(inner: number, outer: number): readonly MapBand[] {
  const height = (outer - inner) / 5;
  return [5, 4, 3, 2, 1].map((strength, index) => ({
    strength,
    inner: inner + index * height,
    outer: inner + (index + 1) * height,
  }));
}

/** The ring of a strength; what was not said, or is no strength, is in the middle one. */
export function bandFor(bands: readonly MapBand[], strength: number | null): MapBand {
  const band =
    bands.find((one) => one.strength === strength) ?? bands.find((one) => one.strength === 3);
  if (!band) throw new RangeError('A map has five rings.');
  return band;
}
