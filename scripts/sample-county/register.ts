import type { Chance } from "./chance.ts";
import { deal, type Heads, minus, nobody, plus, some, total } from "./heads.ts";
import { finalGrade, isOpen, type Level, levelOf, type SchoolPlan, type TownshipPlan } from "./plan.ts";
import { decay, drift } from "./trends.ts";

/**
 * The school register (学籍): every grade of every school, carried from year to year.
 *
 * opening + in − out − dropouts = closing; closing = held back + moved up (or graduated);
 * next year's opening of grade g = held back in g + moved up from g − 1 + new entrants.
 */
export interface Grade {
  readonly grade: number;
  readonly opening: Heads;
  readonly entrants: number;
  readonly repeaters: number;
  transferredIn: Heads;
  transferredOut: Heads;
  dropouts: Heads;
  heldBack: Heads;
  /** Of those transferred out, the ones who went to the school that takes this one's pupils. */
  handedOver: Heads;
}

export interface SchoolYear {
  readonly school: SchoolPlan;
  /** The year in which the school year begins. */
  readonly year: number;
  readonly grades: readonly Grade[];
  /** Graduates of the level who went on to the next stage. */
  readonly promoted: Record<Level, Heads>;
}

type Year = Map<string, SchoolYear>;

/** All school years from `from` to `to`, year by year; it begins with empty schools, so start nine years early. */
export function register(
  township: TownshipPlan,
  from: number,
  to: number,
  entrants: (year: number) => Heads,
  chance: Chance,
): SchoolYear[] {
  const pace = chance.between(0.55, 1.45);
  const found: SchoolYear[] = [];
  let before: Year = new Map();
  for (let year = from; year <= to; year++) {
    const opened = openYear(township, year, before, entrants(year), chance);
    for (const school of opened) for (const grade of school.grades) runGrade(grade, school, pace, chance);
    handOver(opened);
    before = new Map(opened.map((one) => [one.school.id, { ...one, promoted: promotions(one, chance) }]));
    found.push(...before.values());
  }
  return found;
}

export function closing({ opening, transferredIn, transferredOut, dropouts }: Grade): Heads {
  return minus(minus(plus(opening, transferredIn), transferredOut), dropouts);
}

/** Those who leave the grade upwards: moved up, or in the last grade of a level graduated. */
export function movedUp(grade: Grade): Heads {
  return minus(closing(grade), grade.heldBack);
}

function openYear(township: TownshipPlan, year: number, before: Year, newest: Heads, chance: Chance): SchoolYear[] {
  const open = township.schools.filter((school) => isOpen(school, year));
  const inGrade1 = share(open, 1, newest, chance);
  const inGrade7 = share(open, 7, primaryLeavers(before, township, year, chance), chance);
  return open.map((school) => {
    const grades: Grade[] = [];
    for (let grade = school.firstGrade; grade <= school.lastGrade; grade++) {
      const entrants = grade === 1 ? inGrade1.get(school) : grade === 7 ? inGrade7.get(school) : nobody;
      grades.push(openGrade(school, grade, before, entrants ?? own(before, school, grade), year));
    }
    return { school, year, grades, promoted: { primary: nobody, lower_secondary: nobody } };
  });
}

/** A nine-year school's grade 7 comes from its own grade 6. */
function own(before: Year, school: SchoolPlan, grade: number): Heads {
  return grade === 7 ? (before.get(school.id)?.promoted.primary ?? nobody) : nobody;
}

/** New pupils dealt out over the schools that take them; nine-year schools take none from outside in grade 7. */
function share(open: readonly SchoolPlan[], grade: 1 | 7, heads: Heads, chance: Chance): Map<SchoolPlan, Heads> {
  const takers = open.filter((school) => school.firstGrade === grade);
  const weights = takers.map((school) => school.weight * chance.between(0.94, 1.06));
  const parts = deal(chance, heads, weights);
  return new Map(takers.map((school, place) => [school, parts[place] ?? nobody]));
}

/** Primary schools' graduates who go on within the township; a few go to schools outside it. */
function primaryLeavers(before: Year, { sketch }: TownshipPlan, year: number, chance: Chance): Heads {
  const primaries = [...before.values()].filter(({ school }) => school.type === "primary");
  const promoted = total(primaries.map((one) => one.promoted.primary));
  return minus(promoted, some(chance, promoted, sketch.setting === "urban" ? 0.004 : drift(year, 0.012, 0.018)));
}

function openGrade(school: SchoolPlan, grade: number, before: Year, entrants: Heads, year: number): Grade {
  const same = before.get(school.id)?.grades.find((one) => one.grade === grade);
  const below = levelOf(grade - 1) === levelOf(grade) ? fromBelow(school, grade - 1, before, year) : nobody;
  const repeaters = same?.heldBack ?? nobody;
  return {
    grade,
    opening: plus(plus(entrants, repeaters), below),
    entrants: entrants.all,
    repeaters: repeaters.all,
    transferredIn: nobody,
    transferredOut: nobody,
    dropouts: nobody,
    heldBack: nobody,
    handedOver: nobody,
  };
}

/** A new school opens with the pupils of those it replaces. */
function fromBelow(school: SchoolPlan, grade: number, before: Year, year: number): Heads {
  const last = before.get(school.id)?.grades.find((one) => one.grade === grade);
  if (last !== undefined) return movedUp(last);
  if (school.opened !== year) return nobody;
  const replaced = [...before.values()].filter((one) => one.school.takenBy === school.id);
  return total(replaced.flatMap((one) => one.grades.filter((own) => own.grade === grade).map((own) => own.handedOver)));
}

/** One grade's year: transfers (none in a final grade), dropouts, and who will repeat. */
function runGrade(grade: Grade, { school, year }: SchoolYear, pace: number, chance: Chance): void {
  const isFinal = grade.grade === finalGrade[levelOf(grade.grade)];
  if (!isFinal) {
    const incomers = chance.of(grade.opening.all, 0.0032);
    grade.transferredIn = { all: incomers, girls: chance.of(incomers, 0.47) };
    grade.transferredOut = some(chance, grade.opening, school.setting === "urban" ? 0.0042 : 0.0055);
  }
  const present = minus(grade.opening, grade.transferredOut);
  grade.dropouts = some(chance, present, pace * dropoutRate(grade.grade, year));
  grade.heldBack = some(chance, minus(present, grade.dropouts), repetitionRate(grade.grade, year));
}

function dropoutRate(grade: number, year: number): number {
  if (levelOf(grade) === "primary") return decay(year, 0.0011, 0.0001);
  return decay(year, 0.0125, 0.0016) * (grade === 8 ? 1.4 : 0.8);
}

function repetitionRate(grade: number, year: number): number {
  if (grade === finalGrade.primary) return decay(year, 0.002, 0.0004);
  if (grade === finalGrade.lower_secondary) return decay(year, 0.012, 0.003);
  return decay(year, 0.004, 0.001);
}

/** At the end of its last year a school's pupils go to the one that takes them; so do a teaching point's third-graders. */
function handOver(year: readonly SchoolYear[]): void {
  const byId = new Map(year.map((one) => [one.school.id, one]));
  for (const from of year) {
    const closes = from.school.closed === from.year + 1;
    const taker = byId.get(from.school.takenBy ?? "");
    for (const grade of from.grades) {
      if (closes) grade.heldBack = nobody;
      const goes = closes ? grade.grade !== finalGrade[levelOf(grade.grade)] : grade.grade === from.school.lastGrade;
      if (!goes || from.school.takenBy === undefined) continue;
      if (!closes && !from.school.teachingPoint) continue;
      moveAll(
        grade,
        taker?.grades.find((one) => one.grade === grade.grade),
      );
    }
  }
}

function moveAll(from: Grade, to: Grade | undefined): void {
  const moved = closing(from);
  from.heldBack = nobody;
  from.handedOver = moved;
  from.transferredOut = plus(from.transferredOut, moved);
  if (to !== undefined) to.transferredIn = plus(to.transferredIn, moved);
}

function promotions({ grades, year }: SchoolYear, chance: Chance): Record<Level, Heads> {
  const graduates = (level: Level) => {
    const last = grades.find((one) => one.grade === finalGrade[level]);
    return last === undefined ? nobody : movedUp(last);
  };
  return {
    primary: some(chance, graduates("primary"), drift(year, 0.997, 1)),
    lower_secondary: some(chance, graduates("lower_secondary"), drift(year, 0.8, 0.955)),
  };
}
