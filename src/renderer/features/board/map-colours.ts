import { areaLook } from '#shared/domain/area-look';
import type { FirstAreaId } from '#shared/domain/areas';

/** The colours that a map is drawn in. */
export type MapColours = Readonly<{
  paper: string;
  ink: string;
  soft: string;
  faint: string;
  line: string;
  accent: string;
  accentSoft: string;
  area: (id: string) => string;
}>;

/** On a page: the tokens, so that theme and contrast are followed. */
export const pageColours: MapColours = {
  paper: 'var(--paper-raised)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  faint: 'var(--ink-faint)',
  line: 'var(--line)',
  accent: 'var(--accent)',
  accentSoft: 'var(--accent-soft)',
  area: (id) => `var(--area-${areaLook(id).hue})`,
};

/** The light tokens as other programs know colours: a file has no style sheet, and few read oklch. */
const areaColours: Readonly<Record<FirstAreaId, string>> = {
  teaching: '#916600',
  research: '#3f74b0',
  'work-life': '#3a8150',
  quality: '#007f97',
  leadership: '#7b62aa',
  'medico-legal': '#a9573b',
  clinical: '#6b7a1c',
  advocacy: '#a2517f',
};
export const fileColours: MapColours = {
  paper: '#ffffff',
  ink: '#172033',
  soft: '#3d4758',
  faint: '#535c6b',
  line: '#d9d3c9',
  accent: '#005e64',
  accentSoft: '#daeeee',
  area: (id) => areaColours[areaLook(id).hue],
};
