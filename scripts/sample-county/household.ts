import type { Chance } from "./chance.ts";
import { aged, type Cohort, sumOf } from "./cohorts.ts";
import { addRow, schoolYear, type Tables } from "./columns.ts";
import { type Habit, percent } from "./habit.ts";
import { type Heads, minus, some } from "./heads.ts";
import { type Level, levels } from "./plan.ts";
import { decay } from "./trends.ts";

/** enrolment.csv and completion.csv: what a township works out from its household register (户籍). */
interface Household {
  readonly area: string;
  readonly cohorts: Map<number, Cohort>;
  readonly habit: Habit;
}

const source = "户籍台账";

/** Ages of each level by the forms of 两基: 7-12 and 13-15. */
const ages: Record<Level, readonly [number, number]> = { primary: [7, 12], lower_secondary: [13, 15] };

export function addEnrolment(tables: Tables, household: Household, year: number, chance: Chance): void {
  for (const level of levels) {
    const children = aged(household.cohorts, year, ...ages[level]);
    const population = sumOf(children, "children");
    const disabled = sumOf(children, "disabled");
    const unable = sumOf(children, "unable");
    const schooled = minus(minus(population, disabled), unable);
    const missing = level === "primary" ? decay(year, 0.0065, 0.0004) : decay(year, 0.016, 0.002);
    const enrolled = minus(schooled, some(chance, schooled, missing));
    addGroup(tables, household, year, level, "all", { population, disabled, unable, enrolled });
    addGroup(tables, household, year, level, "girls", { population, disabled, unable, enrolled });
    addDisabled(tables, household, year, level, disabled.all, chance);
  }
}

type Counts = Record<"population" | "disabled" | "unable" | "enrolled", Heads>;

function addGroup(
  tables: Tables,
  { area, habit }: Household,
  year: number,
  level: Level,
  group: keyof Heads,
  { population, disabled, unable, enrolled }: Counts,
): void {
  const expected = population[group] - disabled[group] - unable[group];
  addRow(tables, "enrolment", {
    area,
    school_year: schoolYear(year),
    level,
    group,
    population: population[group],
    counted_separately: disabled[group],
    unable_to_learn: unable[group],
    enrolled: enrolled[group],
    reported_enrolment_rate: percent(habit, enrolled[group], expected),
    source,
  });
}

function addDisabled(
  tables: Tables,
  { area, habit }: Household,
  year: number,
  level: Level,
  population: number,
  chance: Chance,
): void {
  const unable = chance.of(population, 0.03);
  const enrolled = population - unable - chance.of(population - unable, decay(year, 0.16, 0.02));
  addRow(tables, "enrolment", {
    area,
    school_year: schoolYear(year),
    level,
    group: "disabled",
    population,
    unable_to_learn: unable,
    enrolled,
    reported_enrolment_rate: percent(habit, enrolled, population - unable),
    source,
  });
}

/** Primary school is judged at age 15, lower secondary school at 17. */
export function addCompletion(tables: Tables, { area, cohorts, habit }: Household, year: number): void {
  const judged = [
    { level: "primary", age: 15, without: "withoutPrimary" },
    { level: "lower_secondary", age: 17, without: "withoutLowerSecondary" },
  ] as const;
  for (const { level, age, without } of judged) {
    const [cohort] = aged(cohorts, year, age, age);
    if (cohort === undefined) continue;
    const population = cohort.children.all;
    const completed = population - cohort[without];
    addRow(tables, "completion", {
      area,
      school_year: schoolYear(year),
      level,
      population,
      completed,
      reported_completion_rate: percent(habit, completed, population),
      source,
    });
  }
}
