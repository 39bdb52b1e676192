import { Group } from '@visx/group';
import { Arc } from '@visx/shape';
import type { MapLayout } from '#shared/domain/board/map-layout';
import { type MapPlace, nameSize, smallestWithInitials } from '#shared/domain/board/map-packing';
import { areaLine, areaTextSize, type MapSector, polar } from '#shared/domain/board/map-sectors';
import { plainText } from '#shared/domain/board/map-words';
import { initialsOf } from '#shared/domain/board/person-facts';
import type { MapColours } from './map-colours';
import { MapMark } from './map-mark';

type Props = Readonly<{ layout: MapLayout; colours: MapColours }>;

/**
 * The map in SVG that needs no style sheet: on the page, on paper and in a file it is the same.
 * Everything in it is said again in the text beside it.
 */
export function MapDrawing({ layout, colours }: Props) {
  const { circle, bands, sectors, places } = layout;
  return (
    <>
      <Group left={circle.centre.x} top={circle.centre.y}>
        {bands.map(({ strength, outer }) => (
          <circle key={strength} r={outer} fill="none" stroke={colours.line} strokeWidth={1} />
        ))}
        <circle r={bands[0]?.inner ?? 0} fill="none" stroke={colours.line} strokeWidth={1} />
      </Group>
      {sectors.map((sector) => (
        <Sector key={sector.area.id} sector={sector} layout={layout} colours={colours} />
      ))}
      {bands.map(({ strength, inner, outer }) => (
        <Words
          key={strength}
          x={circle.centre.x}
          y={circle.centre.y - (inner + outer) / 2 + 3}
          size={9}
          fill={colours.faint}
          halo={colours.paper}
        >
          {String(strength)}
        </Words>
      ))}
      <circle cx={circle.centre.x} cy={circle.centre.y} r={layout.me} fill={colours.accent} />
      <Words x={circle.centre.x} y={circle.centre.y + 4.5} size={13} fill={colours.paper} isStrong>
        Me
      </Words>
      {places.map((place) => (
        <Mark key={place.seat.id} place={place} radius={layout.mark} colours={colours} />
      ))}
    </>
  );
}

function Sector({
  sector,
  layout: { circle, bands },
  colours,
}: Props & Readonly<{ sector: MapSector }>) {
  const { area, from, to, label, isEmpty } = sector;
  const { centre, radius } = circle;
  const start = polar(centre, from, bands[0]?.inner ?? 0);
  const end = polar(centre, from, radius);
  const middle = polar(centre, (from + to) / 2, radius * 0.62);
  return (
    <>
      <line
        x1={start.x}
        y1={start.y}
        x2={end.x}
        y2={end.y}
        stroke={colours.line}
        strokeWidth={1.2}
      />
      <Group left={centre.x} top={centre.y}>
        <Arc
          startAngle={from}
          endAngle={to}
          padAngle={0.012}
          innerRadius={radius - 4}
          outerRadius={radius}
          fill={isEmpty ? colours.paper : colours.area(area.id)}
          stroke={colours.area(area.id)}
          strokeWidth={1}
          {...(isEmpty && { strokeDasharray: '3 3' })}
        />
      </Group>
      {label.lines.map((line, index) => (
        <Words
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label, which never change places.
          key={index}
          x={label.at.x}
          y={label.at.y + index * areaLine}
          size={areaTextSize}
          anchor={label.anchor}
          fill={colours.ink}
          isStrong
        >
          {line}
        </Words>
      ))}
      {isEmpty && (
        <Words x={middle.x} y={middle.y + 4} size={11} fill={colours.faint}>
          Nobody
        </Words>
      )}
    </>
  );
}

function Mark({
  place: { seat, person, at, name },
  radius,
  colours,
}: Readonly<{ place: MapPlace; radius: number; colours: MapColours }>) {
  const size = radius * 0.66;
  return (
    <>
      <Group left={at.x} top={at.y} data-seat={seat.id}>
        <MapMark shape={seat.role} stage={person.stage} radius={radius} colours={colours} />
        {radius >= smallestWithInitials && (
          <Words x={0} y={size * 0.36} size={size} fill={colours.ink} isStrong>
            {plainText(initialsOf(person.name))}
          </Words>
        )}
      </Group>
      {name && (
        <Words
          x={name.at.x}
          y={name.at.y}
          size={nameSize}
          anchor={name.anchor}
          fill={colours.soft}
          halo={colours.paper}
        >
          {name.words}
        </Words>
      )}
    </>
  );
}

type WordsProps = Readonly<{
  x: number;
  y: number;
  size: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  isStrong?: boolean;
  /** The colour of the ground, drawn around the letters where lines pass behind them. */
  halo?: string;
  children: string;
}>;

/** Letters in the system's sans, since a file carries no font. */
export function Words({
  x,
  y,
  size,
  fill,
  anchor = 'middle',
  isStrong = false,
  halo,
  children,
}: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      fontFamily="Inter Variable, Inter, Helvetica, Arial, sans-serif"
      fontSize={size}
      fontWeight={isStrong ? 600 : 400}
      textAnchor={anchor}
      fill={fill}
      {...(halo && { stroke: halo, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' })}
    >
      {children}
    </text>
  );
}
