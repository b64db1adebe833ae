import { addRow, schoolYear, type Tables } from "./columns.ts";
import { percent, pupilsPerTeacher, ratio } from "./habit.ts";
import type { LevelYear } from "./level-year.ts";
import type { Sender } from "./school-rows.ts";
import type { Staff } from "./staff.ts";
import type { Stock } from "./stock.ts";

/** teachers.csv, library.csv and floor-area.csv: the statistical forms of a school. */

export function addTeachers(tables: Tables, { area, habit, source }: Sender, one: LevelYear, staff: Staff): void {
  addRow(tables, "teachers", {
    area,
    school_year: schoolYear(one.year),
    level: one.level,
    staff: staff.staff,
    full_time_teachers: staff.fullTime,
    qualified: staff.qualified,
    above_required: staff.aboveRequired,
    new_teachers: staff.newTeachers,
    new_qualified: staff.newQualified,
    heads: staff.heads,
    heads_certified: staff.headsCertified,
    reported_qualified_rate: percent(habit, staff.qualified, staff.fullTime),
    reported_above_required_rate: percent(habit, staff.aboveRequired, staff.fullTime),
    reported_new_qualified_rate: percent(habit, staff.newQualified, staff.newTeachers),
    reported_heads_certified_rate: percent(habit, staff.headsCertified, staff.heads),
    reported_pupil_teacher_ratio: pupilsPerTeacher(habit, one.pupils.all, staff.fullTime),
    source,
  });
}

export function addLibrary(tables: Tables, { area, habit, source }: Sender, one: LevelYear, stock: Stock): void {
  addRow(tables, "library", {
    area,
    school_year: schoolYear(one.year),
    level: one.level,
    pupils: one.pupils.all,
    books: stock.books,
    books_added: stock.booksAdded,
    reported_books_per_pupil: ratio(habit, stock.books, one.pupils.all),
    source,
  });
}

export function addFloorArea(tables: Tables, { area, habit, source }: Sender, one: LevelYear, stock: Stock): void {
  addRow(tables, "floor-area", {
    area,
    school_year: schoolYear(one.year),
    level: one.level,
    pupils: one.pupils.all,
    floor_area: stock.floorArea,
    teaching_area: stock.teachingArea,
    unsafe_area: stock.unsafeArea,
    reported_floor_area_per_pupil: ratio(habit, stock.floorArea, one.pupils.all),
    source,
  });
}
