import { sum } from "d3";
import type { Chance } from "./chance.ts";
import { type Level, levelOf, levels, type SchoolPlan } from "./plan.ts";
import type { Grade, SchoolYear } from "./register.ts";
import { decay, drift } from "./trends.ts";

/** A count and the girls and the registered poor (建档立卡) within it. */
interface Groups {
  readonly all: number;
  readonly girls: number;
  readonly poor: number;
}

/** What the school register says of one level of one area in one school year. */
export interface LevelYear {
  readonly level: Level;
  readonly year: number;
  readonly pupils: Groups;
  readonly dropouts: Groups;
  readonly suspected: Groups;
  readonly boarders: number;
  readonly leftBehind: number;
  readonly migrant: number;
  readonly classes: number;
  /** Classes of 56 pupils and more. */
  readonly largeClasses: number;
  readonly schools: number;
  readonly teachingPoints: number;
}

/** How a school differs from its neighbours: shares (0 to 1) that stay with it. */
interface Character {
  readonly boarders: number;
  readonly poor: number;
  readonly leftBehind: number;
  readonly migrant: number;
}

export function character({ setting, teachingPoint, type }: SchoolPlan, chance: Chance): Character {
  const urban = setting === "urban";
  const boards = type === "primary" ? chance.between(0.06, 0.24) : chance.between(0.4, 0.72);
  return {
    boarders: teachingPoint ? 0 : urban ? boards * 0.3 : boards,
    poor: urban ? chance.between(0.05, 0.09) : chance.between(0.11, 0.21),
    leftBehind: urban ? chance.between(0.04, 0.08) : chance.between(0.15, 0.29),
    migrant: urban ? chance.between(0.09, 0.16) : chance.between(0.004, 0.025),
  };
}

export function levelYears(one: SchoolYear, own: Character, chance: Chance): LevelYear[] {
  return levels
    .map((level) => one.grades.filter(({ grade }) => levelOf(grade) === level))
    .filter((grades) => grades.length > 0)
    .map((grades) => levelYear(one, grades, own, chance));
}

function levelYear({ school, year }: SchoolYear, grades: readonly Grade[], own: Character, chance: Chance): LevelYear {
  const all = sum(grades, ({ opening }) => opening.all);
  const girls = sum(grades, ({ opening }) => opening.girls);
  const poor = counted(all, own.poor * drift(year, 1.1, 0.7), chance);
  const pupils = { all, girls, poor };
  const gone = sum(grades, ({ dropouts }) => dropouts.all);
  const goneGirls = sum(grades, ({ dropouts }) => dropouts.girls);
  const classes = grades.map((grade) => classSizes(grade.opening.all, school, year));
  return {
    level: levelOf(grades[0]?.grade ?? 1),
    year,
    pupils,
    dropouts: { all: gone, girls: goneGirls, poor: Math.min(poor, chance.of(gone, 2.2 * own.poor)) },
    suspected: suspected(pupils, year, chance),
    boarders: counted(all, own.boarders, chance),
    leftBehind: counted(all, own.leftBehind * drift(year, 1.1, 0.8), chance),
    migrant: counted(all, own.migrant, chance),
    classes: sum(classes, ({ classes }) => classes),
    largeClasses: sum(classes, ({ large }) => large),
    schools: school.teachingPoint ? 0 : 1,
    teachingPoints: school.teachingPoint ? 1 : 0,
  };
}

function suspected({ all, girls, poor }: Groups, year: number, chance: Chance): Groups {
  const found = chance.of(all, decay(year, 0.004, 0.0012));
  return {
    all: found,
    girls: Math.min(girls, chance.of(found, 0.42)),
    poor: Math.min(poor, chance.of(found, 0.35)),
  };
}

/** Classes of one grade and the large ones among them; pupils are spread evenly over the classes. */
export function classSizes(pupils: number, { setting }: SchoolPlan, year: number): { classes: number; large: number } {
  const fullest = { urban: drift(year, 65, 48), town: drift(year, 57, 46), rural: drift(year, 52, 45) };
  if (pupils === 0) return { classes: 0, large: 0 };
  const classes = Math.ceil(pupils / Math.round(fullest[setting]));
  const smallest = Math.floor(pupils / classes);
  const oneMore = pupils % classes;
  return { classes, large: smallest >= 56 ? classes : smallest === 55 ? oneMore : 0 };
}

function counted(of: number, share: number, chance: Chance): number {
  return Math.min(of, Math.max(0, Math.round(of * share * chance.near(1, 0.04))));
}

function together(groups: readonly Groups[]): Groups {
  return {
    all: sum(groups, ({ all }) => all),
    girls: sum(groups, ({ girls }) => girls),
    poor: sum(groups, ({ poor }) => poor),
  };
}

/** A township's total of one level and year; `parts` must all be of that level and year, and there must be one. */
export function totalOf(parts: readonly LevelYear[]): LevelYear {
  const first = parts[0];
  if (first === undefined) throw new Error("no parts to sum");
  const of = (key: "boarders" | "leftBehind" | "migrant" | "classes" | "largeClasses" | "schools" | "teachingPoints") =>
    sum(parts, (part) => part[key]);
  return {
    ...first,
    pupils: together(parts.map(({ pupils }) => pupils)),
    dropouts: together(parts.map(({ dropouts }) => dropouts)),
    suspected: together(parts.map(({ suspected }) => suspected)),
    boarders: of("boarders"),
    leftBehind: of("leftBehind"),
    migrant: of("migrant"),
    classes: of("classes"),
    largeClasses: of("largeClasses"),
    schools: of("schools"),
    teachingPoints: of("teachingPoints"),
  };
}
