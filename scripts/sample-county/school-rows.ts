import type { Chance } from "./chance.ts";
import { addRow, schoolYear, type Tables } from "./columns.ts";
import { type Habit, percent, ratio } from "./habit.ts";
import { classSizes, type LevelYear } from "./level-year.ts";
import { finalGrade, levelOf, levels } from "./plan.ts";
import { closing, type Grade, movedUp, type SchoolYear } from "./register.ts";
import { climb } from "./trends.ts";

/** pupils.csv, grades.csv, dropout.csv and graduation.csv: what follows from the school register (学籍). */
export interface Sender {
  readonly area: string;
  readonly habit: Habit;
  readonly source: string;
}

/** `level` is `all` for the total of a township's levels; only there are nine-year schools counted once. */
export function addPupils(tables: Tables, { area, habit, source }: Sender, one: LevelYear, level: string): void {
  addRow(tables, "pupils", {
    area,
    school_year: schoolYear(one.year),
    level,
    pupils: one.pupils.all,
    girls: one.pupils.girls,
    boarders: one.boarders,
    poor: one.pupils.poor,
    left_behind: one.leftBehind,
    migrant: one.migrant,
    classes: one.classes,
    large_classes: one.largeClasses,
    schools: one.schools,
    teaching_points: one.teachingPoints,
    reported_class_size: ratio(habit, one.pupils.all, one.classes),
    source,
  });
}

/** Suspected dropouts (疑似辍学) have been listed since 2020. */
const suspectedSince = 2020;

export function addDropout(tables: Tables, { area, habit, source }: Sender, one: LevelYear): void {
  for (const group of ["all", "girls", "poor"] as const) {
    addRow(tables, "dropout", {
      area,
      school_year: schoolYear(one.year),
      level: one.level,
      group,
      pupils_at_start: one.pupils[group],
      dropouts: one.dropouts[group],
      suspected: one.year < suspectedSince ? "" : one.suspected[group],
      reported_dropout_rate: percent(habit, one.dropouts[group], one.pupils[group]),
      source,
    });
  }
}

export function addGrades(tables: Tables, { area, source }: Sender, { school, year, grades }: SchoolYear): void {
  for (const grade of grades) {
    addRow(tables, "grades", {
      area,
      school_year: schoolYear(year),
      level: levelOf(grade.grade),
      grade: grade.grade,
      pupils: grade.opening.all,
      girls: grade.opening.girls,
      classes: classSizes(grade.opening.all, school, year).classes,
      entrants: grade.entrants,
      repeaters: grade.repeaters,
      transferred_in: grade.transferredIn.all,
      transferred_out: grade.transferredOut.all,
      source,
    });
  }
}

export function addGraduation(tables: Tables, sender: Sender, one: SchoolYear, chance: Chance): void {
  for (const level of levels) {
    const last = one.grades.find(({ grade }) => grade === finalGrade[level]);
    if (last !== undefined) addFinalYear(tables, sender, one, last, chance);
  }
}

function addFinalYear(
  tables: Tables,
  { area, habit, source }: Sender,
  one: SchoolYear,
  last: Grade,
  chance: Chance,
): void {
  const level = levelOf(last.grade);
  const finalYear = last.opening.all;
  const graduates = movedUp(last).all;
  const [from, to] = level === "primary" ? [0.88, 0.97] : [0.42, 0.66];
  const passed = Math.min(graduates, chance.of(closing(last).all, climb(one.year, from, to, chance.near(0, 0.12))));
  const promoted = one.promoted[level].all;
  addRow(tables, "graduation", {
    area,
    school_year: schoolYear(one.year),
    level,
    final_year_pupils: finalYear,
    graduates,
    passed_all_subjects: passed,
    promoted,
    reported_graduation_rate: percent(habit, graduates, finalYear),
    reported_pass_rate: percent(habit, passed, finalYear),
    reported_promotion_rate: percent(habit, promoted, finalYear),
    source,
  });
}
