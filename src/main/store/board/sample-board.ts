import { AppError } from '#shared/app-error';
import { personFacts } from '#shared/contract/board-person';
import type { SampleBoard } from '#shared/domain/sample-board';
import { areaRepository } from './area-repository';
import { assessmentHandlers } from './assessment-handlers';
import { historyRepository } from './history-repository';
import { personHandlers } from './person-handlers';
import { plannedHandlers } from './planned-handlers';
import { fillSampleRelationship, type SampleTools } from './sample-relationship';
import { seatHandlers } from './seat-handlers';

/** Fills a vault being made with the sample physician's board, by the methods the pages use. */
export function fillSampleBoard(board: SampleBoard, dependencies: SampleTools): void {
  const { connection, clock, newId, personNamed, dayFromToday } = dependencies;
  const changed = () => {};
  const people = personHandlers({ connection, clock, newId, changed, renamed: () => {} });
  const seats = seatHandlers({
    ...{ connection, clock, changed },
    isAreaCarried: () => false,
    helpedGoals: () => [],
  });
  const planned = plannedHandlers({ connection, clock, changed });
  const areas = areaRepository(connection);
  const history = historyRepository(connection);
  const ago = (days: number) => dayFromToday(-days);

  for (const { id, weight } of board.areas) {
    const area = areas.byId(id);
    if (!area) throw new AppError('not-found', `The sample names an area that is none: ${id}`);
    areas.save({ ...area, weight });
  }
  for (const person of board.people) {
    const { stages, contacts, seats: held } = person;
    const facts = personFacts.parse(person);
    const id = personNamed(facts.name);
    const [first] = stages;
    if (!first) continue;
    people['board.addPerson']({
      id,
      name: facts.name,
      stage: first.stage,
      since: ago(first.daysAgo),
    });
    people['board.describePerson']({ ...facts, id, baseRevision: 0 });
    const began = history.stagesOf(id)[0]?.id;
    for (const [index, { daysAgo, ...stage }] of stages.entries()) {
      const stageId = (index === 0 ? began : undefined) ?? newId();
      people['board.saveStage']({ ...stage, id: stageId, personId: id, since: ago(daysAgo) });
    }
    for (const { daysAgo, ...contact } of contacts) {
      people['board.saveContact']({ ...contact, id: newId(), personId: id, on: ago(daysAgo) });
    }
    if (person.plannedContact) {
      const { inDays, about } = person.plannedContact;
      planned['board.planContact']({ personId: id, on: dayFromToday(inDays), about });
    }
    for (const { area, sinceDaysAgo, ...seat } of held) {
      seats['board.saveSeat']({
        ...seat,
        id: newId(),
        personId: id,
        areaId: area,
        since: sinceDaysAgo === null ? null : ago(sinceDaysAgo),
        until: null,
      });
    }
    fillSampleRelationship(person, id, dependencies);
  }
  for (const { name, candidacy } of board.people) {
    if (candidacy === null) continue;
    seats['board.saveCandidacy']({
      personId: personNamed(name),
      areaId: candidacy.area,
      role: candidacy.role,
      reason: candidacy.reason,
      introducerId: personNamed(candidacy.introducer),
      nextStep: candidacy.nextStep,
      nextOn: dayFromToday(candidacy.nextInDays),
    });
  }
  const assessments = assessmentHandlers({ connection, clock, changed });
  for (const { person, daysAgo, ...said } of board.assessments) {
    assessments['board.saveAssessment']({
      ...said,
      id: newId(),
      personId: person === null ? null : personNamed(person),
      on: ago(daysAgo),
      isFinished: true,
    });
  }
}
