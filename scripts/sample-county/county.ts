import { type Aid, addCountyAid, addTownshipAid, sumOfAid } from "./aid.ts";
import { addAreas } from "./area-rows.ts";
import { type Chance, chance } from "./chance.ts";
import { type Cohort, cohorts, entrants } from "./cohorts.ts";
import { emptyTables, type Tables } from "./columns.ts";
import { dataset } from "./dataset.ts";
import { habit } from "./habit.ts";
import { nobody } from "./heads.ts";
import { addCompletion, addEnrolment } from "./household.ts";
import { character, type LevelYear, levelYears, totalOf } from "./level-year.ts";
import { addLiteracy } from "./literacy.ts";
import { applyMarks } from "./marks.ts";
import { levels, plan, type SchoolPlan, type Size, type TownshipPlan } from "./plan.ts";
import { plant } from "./plant.ts";
import { register, type SchoolYear } from "./register.ts";
import { addFloorArea, addLibrary, addTeachers } from "./resource-rows.ts";
import { addDropout, addGrades, addGraduation, addPupils, type Sender } from "./school-rows.ts";
import type { Slip } from "./slip.ts";
import { staffing } from "./staff.ts";
import { stocks } from "./stock.ts";

export interface CountyOptions extends Size {
  /** A whole number; the same seed gives the same county. */
  readonly seed: number;
  /** What to misreport; none gives figures that all agree with one another. */
  readonly slips: readonly Slip[];
}

export interface County {
  readonly dataset: typeof dataset;
  readonly tables: Tables;
}

/** Nine grades fill up before the first year that is reported, and one more settles their repeaters. */
const warmUp = 10;
const preschoolYears = 3;

/** An invented county of any size. `firstYear` is the year in which the first school year begins. */
export function makeCounty(options: CountyOptions): County {
  const { seed, slips, firstYear, years } = options;
  const tables = emptyTables();
  const townships = plan(options);
  const calendar = Array.from({ length: years }, (_, place) => firstYear + place);
  const source = chance(seed);
  addAreas(tables, townships);
  const aid = townships.map((township, place) => addTownship(tables, township, place, calendar, source.branch()));
  for (const [place, year] of calendar.entries()) {
    const given = sumOfAid(aid.flatMap((ofYears) => ofYears[place] ?? []));
    addCountyAid(tables, given, year, habit(1), source);
  }
  applyMarks(tables);
  plant(tables, slips);
  return { dataset, tables };
}

/** Everything a township and its schools report; returns its student aid year by year. */
function addTownship(
  tables: Tables,
  township: TownshipPlan,
  place: number,
  calendar: readonly number[],
  chance: Chance,
): Aid[] {
  const { id: area, sketch } = township;
  const [first, last] = [calendar[0] ?? 0, calendar.at(-1) ?? 0];
  const children = cohorts(township, first - warmUp, last + preschoolYears, chance);
  const household = { area, cohorts: children, habit: habit(place) };
  const schoolYears = simulate(township, children, first, last, chance);
  const totals = township.schools.flatMap((school, number) => {
    const own = schoolYears.filter((one) => one.school === school);
    return addSchool(tables, school, 5 * place + 3 * number + 2, own, chance);
  });
  if (sketch.ownTotals) addTotals(tables, { area, habit: habit(place), source: "基础教育统计报表" }, township, totals);
  addLiteracy(tables, { area, cohort: sketch.cohort, habit: habit(place) }, calendar, chance);
  return calendar.map((year) => {
    addEnrolment(tables, household, year, chance);
    addCompletion(tables, household, year);
    return addTownshipAid(tables, household, year, chance);
  });
}

/** The school years that are reported, of all schools. */
function simulate(
  township: TownshipPlan,
  children: Map<number, Cohort>,
  first: number,
  last: number,
  chance: Chance,
): SchoolYear[] {
  const newcomers = (year: number) => {
    const cohort = children.get(year);
    return cohort === undefined ? nobody : entrants(township, cohort, chance);
  };
  return register(township, first - warmUp, last, newcomers, chance).filter(({ year }) => year >= first);
}

/** All rows of one school; returns its figures by level and year. */
function addSchool(
  tables: Tables,
  school: SchoolPlan,
  sender: number,
  schoolYears: readonly SchoolYear[],
  chance: Chance,
): LevelYear[] {
  const register = { area: school.id, habit: habit(sender), source: "学籍系统" };
  const own = character(school, chance);
  const figures = schoolYears.flatMap((one) => levelYears(one, own, chance));
  for (const one of schoolYears) {
    addGrades(tables, register, one);
    addGraduation(tables, register, one, chance);
  }
  for (const one of figures) {
    addPupils(tables, register, one, one.level);
    addDropout(tables, register, one);
  }
  addResources(tables, { ...register, source: "基础教育统计报表" }, school, figures, chance);
  return figures;
}

function addResources(
  tables: Tables,
  form: Sender,
  school: SchoolPlan,
  figures: readonly LevelYear[],
  chance: Chance,
): void {
  for (const level of levels) {
    const ofLevel = figures.filter((one) => one.level === level);
    const pupils = ofLevel.map(({ year, pupils }) => ({ year, pupils: pupils.all }));
    const staff = staffing(school, level, pupils, chance);
    const stock = stocks(school, level, pupils, chance);
    for (const [place, one] of ofLevel.entries()) {
      const [teachers, things] = [staff[place], stock[place]];
      if (teachers === undefined || things === undefined) continue;
      addTeachers(tables, form, one, teachers);
      addLibrary(tables, form, one, things);
      addFloorArea(tables, form, one, things);
    }
  }
}

/** A township's own totals: a row of each level, and one of all levels in pupils.csv. */
function addTotals(tables: Tables, sender: Sender, { schools }: TownshipPlan, figures: readonly LevelYear[]): void {
  for (const year of new Set(figures.map((one) => one.year))) {
    const ofYear = figures.filter((one) => one.year === year);
    for (const level of levels) {
      const ofLevel = ofYear.filter((one) => one.level === level);
      if (ofLevel.length === 0) continue;
      addPupils(tables, sender, totalOf(ofLevel), level);
      addDropout(tables, sender, totalOf(ofLevel));
    }
    // A nine-year school stands in both levels and is one school.
    const twice = schools.filter(({ type }) => type === "nine_year").length;
    const all = totalOf(ofYear);
    addPupils(tables, sender, { ...all, schools: all.schools - twice }, "all");
  }
}
