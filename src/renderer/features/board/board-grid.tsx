import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import { classNames } from '../../ui/class-names';
import styles from './board-grid.module.css';
import type { ShownBoard } from './board-shown';
import { cellKey } from './board-shown';
import { GridArea } from './grid-area';
import { type CellActions, GridCell } from './grid-cell';
import { GridPerson, type PersonActions } from './grid-person';

type Props = Readonly<{ board: ShownBoard; actions: CellActions & PersonActions }>;

/** More people than this, and the columns are narrow. */
const roomyPeople = 7;
/** More than this, and the heads give the family name alone. */
const densePeople = 12;

/** Areas down, people across, seats where they meet. Arrow keys go from cell to cell. */
export function BoardGrid({ board, actions }: Props) {
  const { areas, people, cells } = board;
  const isDense = people.length > roomyPeople;
  const isTight = people.length > densePeople;
  return (
    <div className={styles.scroller}>
      <Table
        aria-label="Board"
        className={classNames(styles.grid, isDense && styles.dense, isTight && styles.tight)}
        keyboardNavigationBehavior="arrow"
      >
        <TableHeader>
          <Column id="area" isRowHeader className={styles.corner ?? ''}>
            Area
          </Column>
          {people.map((person) => (
            <Column
              key={person.id}
              id={person.id}
              textValue={person.name}
              className={styles.person ?? ''}
            >
              <GridPerson person={person} people={people} isTight={isTight} actions={actions} />
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {areas.map((area) => (
            <Row key={area.id} id={area.id} textValue={area.name}>
              <Cell className={styles.area ?? ''}>
                <GridArea area={area} />
              </Cell>
              {people.map((person) => (
                <Cell key={person.id} className={styles.place ?? ''}>
                  <GridCell
                    area={area}
                    person={person}
                    seats={cells.get(cellKey(area.id, person.id)) ?? []}
                    actions={actions}
                  />
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
