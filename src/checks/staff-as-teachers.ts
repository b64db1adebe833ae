import { compare, fraction } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import type { Row } from "../tables/define.ts";
import type { Reading } from "../tables/reading.ts";
import { teachers } from "../tables/teachers.ts";
import { type Check, digits, figureIn, labelOf, pointAt, problemAt } from "./check.ts";
import { joinOf, keyOf } from "./join.ts";

/**
 * So many staff and nobody who only administers, keeps the library or cooks: a school of a thousand pupils has about
 * fifty staff (编制 1:19), and no such school is run by its teachers alone.
 */
const staffWithOthers = fraction(50);

/** Full-time teachers (专任教师) are some of the staff (教职工), never another word for them (DOMAIN K4). */
export const staffAsTeachers: Check = {
  codes: ["staff-as-teachers", "staff-equal-teachers"],
  check(reading) {
    const join = joinOf(reading);
    return join.firsts(teachers).flatMap((first) => {
      const rows = join.rows(teachers, keyOf(teachers, first));
      return rows.flatMap((row) => [...alone(reading, row), ...against(reading, row, rows)]);
    });
  },
};

/** Whether one source calls full-time teachers what another, which knows both, calls staff. */
export function callsStaffTeachers(row: Row, other: Row): boolean {
  const [found, staff, known] = [
    figureIn(row, "full_time_teachers"),
    figureIn(other, "staff"),
    figureIn(other, "full_time_teachers"),
  ];
  return Boolean(found && staff && known && compare(found, staff) === 0 && compare(found, known) !== 0);
}

function against(reading: Reading, row: Row, rows: readonly Row[]): Problem[] {
  const other = rows.find((each) => each !== row && callsStaffTeachers(row, each));
  const [found, staff, known] = [
    figureIn(row, "full_time_teachers"),
    other && figureIn(other, "staff"),
    other && figureIn(other, "full_time_teachers"),
  ];
  if (!other || !found || !staff || !known) return [];
  return [
    problemAt(reading, "staff-as-teachers", at(row), {
      label: labelOf(teachers, "full_time_teachers"),
      staff: labelOf(teachers, "staff"),
      found: digits(found),
      limit: digits(staff),
      other: digits(known),
      where: pointAt(other),
    }),
  ];
}

function alone(reading: Reading, row: Row): Problem[] {
  const [found, staff] = [figureIn(row, "full_time_teachers"), figureIn(row, "staff")];
  if (!found || !staff || compare(found, staff) !== 0 || compare(staff, staffWithOthers) < 0) return [];
  const values = {
    label: labelOf(teachers, "full_time_teachers"),
    staff: labelOf(teachers, "staff"),
    found: digits(found),
  };
  return [problemAt(reading, "staff-equal-teachers", at(row), values)];
}

function at(row: Row) {
  return { table: teachers, row, column: "full_time_teachers" };
}
