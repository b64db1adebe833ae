import { compare, isZero, sum } from "../exact/fraction.ts";
import type { Text } from "../i18n/language.ts";
import type { Problem } from "../intake/problem.ts";
import { enrolment } from "../tables/enrolment.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, inEvery, labelOf, pointAt, problemAt, wordOf } from "./check.ts";
import { type Join, joinOf, type Key, keyOf, type Located } from "./join.ts";

const levels = ["primary", "lower_secondary"];

/**
 * The disabled children whom the enrolment rate leaves out are those of the row of the disabled, level by level; and
 * where one row holds the disabled of both levels, they are not all taken off one of them (DOMAIN K8).
 */
export const disabledExclusion: Check = {
  codes: ["disabled-differ", "disabled-in-one-level"],
  check(reading) {
    const join = joinOf(reading);
    return join.firsts(enrolment).flatMap((row) => {
      const key = keyOf(enrolment, row);
      const disabled = key.group === "disabled" ? join.figure(enrolment, "population", key) : undefined;
      if (!disabled) return [];
      return key.level === "all" ? ofAll(reading, join, key, disabled) : ofLevel(reading, join, key, disabled);
    });
  },
};

function apartOf(join: Join, key: Key, level: string): Located | undefined {
  return join.figure(enrolment, "counted_separately", { ...key, level, group: "all" });
}

/** A blank declares no exclusion, which is no contradiction. */
function ofLevel(reading: Reading, join: Join, key: Required<Key>, disabled: Located): Problem[] {
  const apart = apartOf(join, key, key.level);
  return apart && compare(apart.value, disabled.value) !== 0 ? [different(reading, [apart], disabled)] : [];
}

function ofAll(reading: Reading, join: Join, key: Key, disabled: Located): Problem[] {
  const ofBoth = levels.map((level) => apartOf(join, key, level));
  const filled = ofBoth.flatMap((each) => each ?? []);
  const taking = filled.filter(({ value }) => !isZero(value));
  const [only, ...more] = taking;
  if (!only) return [];
  const total = sum(filled.map(({ value }) => value));
  const apart = compare(total, disabled.value);
  if (apart > 0 || (apart < 0 && filled.length === levels.length)) return [different(reading, filled, disabled)];
  const others = levels.filter((level) => level !== keyOf(enrolment, only.row).level && hasChildren(join, key, level));
  return apart === 0 && more.length === 0 && others.length > 0 && disabled.value.n > 1n
    ? [oneLevel(reading, only, disabled, others)]
    : [];
}

function hasChildren(join: Join, key: Key, level: string): boolean {
  return join.figure(enrolment, "population", { ...key, level, group: "all" }) !== undefined;
}

function different(reading: Reading, apart: readonly Located[], disabled: Located): Problem {
  return problemAt(reading, "disabled-differ", apart.at(0) ?? disabled, {
    label: labelOf(enrolment, "counted_separately"),
    found: digits(sum(apart.map(({ value }) => value))),
    other: labelOf(enrolment, "population"),
    limit: digits(disabled.value),
    where: pointAt(disabled.row),
  });
}

function oneLevel(reading: Reading, only: Located, disabled: Located, others: readonly string[]): Problem {
  const named = (level: string): Text => wordOf(enrolment.keys.level, level);
  return problemAt(reading, "disabled-in-one-level", only, {
    label: labelOf(enrolment, only.column),
    found: digits(only.value),
    level: named(keyOf(enrolment, only.row).level),
    limit: digits(disabled.value),
    where: pointAt(disabled.row),
    others: inEvery((language) => others.map((level) => named(level)[language]).join(language === "en" ? ", " : "、")),
  });
}
