import { renderToStaticMarkup } from 'react-dom/server';
import type { Board } from '#shared/domain/board/board';
import { layOutMap } from '#shared/domain/board/map-layout';
import { plainText, seatWords } from '#shared/domain/board/map-words';
import { fileColours } from './map-colours';
import { MapDrawing, Words } from './map-drawing';
import { distanceWords, keyOf } from './map-key';
import { MapMark } from './map-mark';
import { shortDay } from './short-day';

/** The size of the map as a file, in its own units. A PNG has twice as many points. */
export const fileSize = { width: 1200, height: 1060 } as const;
const [mapTop, mapHeight, keyTop] = [40, 930, 980] as const;

/**
 * The map as an SVG file: complete in itself, with no fonts, styles, scripts or addresses, and its
 * words in its description. React escapes every text and attribute.
 */
export function mapFile(board: Board, today: string): string {
  const layout = layOutMap(board, today, { width: fileSize.width, height: mapHeight });
  const title = `Board, ${shortDay(today)}`;
  const { width, height } = fileSize;
  const picture = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="title description"
      xmlLang="en"
    >
      <title id="title">{title}</title>
      <desc id="description">{layout.places.map(seatWords).map(plainText).join('; ')}</desc>
      <rect width={width} height={height} fill={fileColours.paper} />
      <Words x={24} y={40} size={20} anchor="start" fill={fileColours.ink} isStrong>
        {title}
      </Words>
      <g transform={`translate(0 ${mapTop})`}>
        <MapDrawing layout={layout} colours={fileColours} />
      </g>
      <Key {...keyOf(layout)} />
    </svg>
  );
  return renderToStaticMarkup(picture);
}

function Key({ roles, stages }: ReturnType<typeof keyOf>) {
  return (
    <>
      {roles.map(({ id, name }, index) => (
        <g key={id} transform={`translate(${40 + index * 128} ${keyTop})`}>
          <MapMark shape={id} stage="cultivation" radius={10} colours={fileColours} />
          <KeyWords>{name}</KeyWords>
        </g>
      ))}
      {stages.map(({ id, name }, index) => (
        <g key={id} transform={`translate(${40 + index * 128} ${keyTop + 34})`}>
          <MapMark shape="mentor" stage={id} radius={11} colours={fileColours} />
          <KeyWords>{name}</KeyWords>
        </g>
      ))}
      <g transform={`translate(${40 + stages.length * 128} ${keyTop + 34})`}>
        <KeyWords>{distanceWords}</KeyWords>
      </g>
    </>
  );
}

function KeyWords({ children }: Readonly<{ children: string }>) {
  return (
    <Words x={18} y={4.5} size={13} anchor="start" fill={fileColours.soft}>
      {children}
    </Words>
  );
}
