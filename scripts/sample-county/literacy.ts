import type { Chance } from "./chance.ts";
import { addRow, type Tables } from "./columns.ts";
import { type Habit, percent } from "./habit.ts";
import { decay, drift } from "./trends.ts";

/** literacy.csv: a township's people of 15 to 50, by calendar year; `cohort` is the size of one year of children. */
export function addLiteracy(
  tables: Tables,
  { area, cohort, habit }: { area: string; cohort: number; habit: Habit },
  years: readonly number[],
  chance: Chance,
): void {
  const people = cohort * chance.between(37, 42);
  const pace = chance.between(0.6, 1.4);
  const taught = new Map<number, number>();
  for (const year of [-2, -1, ...years.keys()].map((place) => (years[0] ?? 0) + place)) {
    taught.set(year, chance.of(Math.round(people), decay(year, 0.0016, 0.0003)));
  }
  for (const [place, year] of years.entries()) {
    const population = Math.round(people * 0.987 ** place * chance.near(1, 0.003));
    const unable = chance.of(population, 0.0032);
    const made = [year - 2, year - 1, year].reduce((sum, one) => sum + (taught.get(one) ?? 0), 0);
    const relapsed = chance.of(made, drift(year, 0.085, 0.015));
    const illiterate = relapsed + chance.of(population - unable - relapsed, decay(year, 0.022, 0.0025) * pace);
    const literate = population - unable - illiterate;
    const retained = made - relapsed;
    addRow(tables, "literacy", {
      area,
      year,
      population,
      unable_to_learn: unable,
      literate,
      made_literate: made,
      retained,
      reported_literacy_rate: percent(habit, literate, population - unable),
      reported_retention_rate: percent(habit, retained, made),
      source: "户籍台账",
    });
  }
}
