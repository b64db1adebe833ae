import { sum } from "d3";
import type { Chance } from "./chance.ts";
import { aged, type Cohort, sumOf } from "./cohorts.ts";
import { addRow, type Tables } from "./columns.ts";
import { type Habit, percent } from "./habit.ts";
import { countyId } from "./plan.ts";
import { decay, drift } from "./trends.ts";

/** student-aid.csv: the programmes of each stage, by calendar year. */

/** Persons and yuan of one programme, or of several together. */
export interface Aid {
  readonly eligible: number;
  readonly recipients: number;
  readonly amount: number;
  readonly informed: number;
}

interface Programme {
  readonly stage: string;
  readonly name: string;
  /** The years of age that it serves, and the share of them who are eligible relative to the township's poor. */
  readonly ages: readonly [number, number];
  readonly reach: number;
  /** Yuan a person and year. */
  readonly tariff: number;
}

const townshipProgrammes: readonly Programme[] = [
  { stage: "preschool", name: "学前教育资助", ages: [4, 6], reach: 0.9, tariff: 1000 },
  { stage: "primary", name: "家庭经济困难学生生活补助", ages: [7, 12], reach: 1, tariff: 1000 },
  { stage: "lower_secondary", name: "家庭经济困难学生生活补助", ages: [13, 15], reach: 1.15, tariff: 1250 },
  { stage: "upper_secondary", name: "普通高中国家助学金", ages: [16, 17], reach: 0.7, tariff: 2000 },
  { stage: "vocational", name: "雨露计划", ages: [16, 17], reach: 0.4, tariff: 3000 },
];

const source = "扶贫台账";

function reached(eligible: number, year: number, tariff: number, chance: Chance): Aid {
  const recipients = eligible - chance.of(eligible, decay(year, 0.07, 0.004));
  const informed = eligible - chance.of(eligible, decay(year, 0.09, 0.003));
  return { eligible, recipients, amount: recipients * tariff, informed };
}

/** A township's programmes of one year; returns their sum for the county's total. */
export function addTownshipAid(
  tables: Tables,
  { area, cohorts, habit }: { area: string; cohorts: Map<number, Cohort>; habit: Habit },
  year: number,
  chance: Chance,
): Aid {
  const poor = drift(year, 0.17, 0.105);
  const given = townshipProgrammes.map(({ stage, name, ages, reach, tariff }) => {
    const children = sumOf(aged(cohorts, year, ...ages), "children").all;
    const aid = reached(chance.of(children, poor * reach), year, tariff, chance);
    addAid(tables, area, year, stage, name, aid, habit);
    return aid;
  });
  return sumOfAid(given);
}

/** The county's own rows: loans and grants for students in tertiary education, and the total of all stages. */
export function addCountyAid(tables: Tables, townships: Aid, year: number, habit: Habit, chance: Chance): void {
  const students = Math.round(townships.eligible * drift(year, 0.16, 0.3));
  const loans = reached(students, year, 7000, chance);
  const grants = reached(Math.round(students * 0.24), year, 3000, chance);
  addAid(tables, countyId, year, "tertiary", "生源地信用助学贷款", loans, habit);
  addAid(tables, countyId, year, "tertiary", "大学新生资助", grants, habit);
  addAid(tables, countyId, year, "all", "all", sumOfAid([townships, loans, grants]), habit);
}

export function sumOfAid(parts: readonly Aid[]): Aid {
  const of = (key: keyof Aid) => sum(parts, (part) => part[key]);
  return { eligible: of("eligible"), recipients: of("recipients"), amount: of("amount"), informed: of("informed") };
}

function addAid(
  tables: Tables,
  area: string,
  year: number,
  stage: string,
  programme: string,
  { eligible, recipients, amount, informed }: Aid,
  habit: Habit,
): void {
  addRow(tables, "student-aid", {
    area,
    year,
    stage,
    programme,
    eligible,
    recipients,
    amount: amount.toFixed(2),
    informed,
    reported_coverage_rate: percent(habit, recipients, eligible),
    reported_awareness_rate: percent(habit, informed, eligible),
    source,
  });
}
