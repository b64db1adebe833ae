import { randomLcg } from "d3";
import { decimalText } from "../src/exact/decimal.ts";
import { fraction } from "../src/exact/fraction.ts";
import type { Reconciliation } from "../src/reconcile/reconciliation.ts";
import { runPipeline } from "../src/site/pipeline.ts";

type Counts = Readonly<Record<string, number>>;

/** A way in which an office may have come to the rate that it prints, and how the search would name it. */
interface Plant {
  readonly id: string;
  /** The table's row beyond the key, as cells; `rate` is the printed one. */
  readonly table: "enrolment" | "teachers" | "dropout";
  readonly counts: (random: () => number) => Counts;
  readonly defined: (c: Counts) => readonly [number, number];
  /** What was printed instead, from the row's counts or from those of the row beside it. */
  readonly planted: (c: Counts, beside: Counts) => readonly [number, number];
  /** Period and level of the row beside it; the year before, another level. */
  readonly beside?: readonly [period: string, level: string];
  readonly names: (reconciliation: Reconciliation) => boolean;
}

/** What came of many random reports. */
export interface Trial {
  readonly cases: number;
  /** Reports printed by the defined formula that were called `exact`: must be all. */
  readonly exact: number;
  /** Reports printed by a variant, and of these: called exact though the formula gives another figure; named; in a hint. */
  readonly planted: number;
  readonly falselyExact: number;
  readonly named: number;
  readonly hinted: number;
  /** Explained, but not by what was planted. */
  readonly wronglyExplained: number;
  /** Also what the formula gives when cut off, rounded up or the like: not a variant to be found. */
  readonly rounding: number;
  /** Also what the formula gives: no slip at all. */
  readonly alsoDefined: number;
}

const whole = (random: () => number, from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const c = (counts: Counts, name: string) => counts[name] ?? 0;

const register = (random: () => number) => {
  const population = whole(random, 40, 4000);
  const counted_separately = whole(random, 1, Math.max(1, Math.floor(population / 60)));
  const missing = whole(random, 0, Math.floor(population / 20));
  return { population, counted_separately, enrolled: Math.max(0, population - counted_separately - missing) };
};
const staff = (random: () => number) => {
  const full_time_teachers = whole(random, 8, 200);
  return {
    staff: full_time_teachers + whole(random, 1, 25),
    full_time_teachers,
    above_required: whole(random, 0, full_time_teachers),
  };
};
const leavers = (random: () => number) => {
  const pupils_at_start = whole(random, 60, 3000);
  return { pupils_at_start, dropouts: whole(random, 0, 12), suspected: whole(random, 1, 8) };
};

const enrolled = (k: Counts) => [c(k, "enrolled"), c(k, "population") - c(k, "counted_separately")] as const;
const among =
  (test: (change: Reconciliation["explanations"][number]["candidate"]["change"]) => boolean) =>
  ({ explanations }: Reconciliation) =>
    explanations.some(({ candidate }) => test(candidate.change));

const plants: readonly Plant[] = [
  {
    id: "left_in",
    table: "enrolment",
    counts: register,
    defined: enrolled,
    planted: (k) => [c(k, "enrolled"), c(k, "population")],
    names: among(({ kind }) => kind === "left_in"),
  },
  {
    id: "joined",
    table: "enrolment",
    counts: register,
    defined: enrolled,
    planted: (k) => [c(k, "enrolled") + c(k, "counted_separately"), c(k, "population")],
    names: among(({ kind }) => kind === "joined"),
  },
  {
    id: "staff",
    table: "teachers",
    counts: staff,
    defined: (k) => [c(k, "above_required"), c(k, "full_time_teachers")],
    planted: (k) => [c(k, "above_required"), c(k, "staff")],
    names: among((change) => change.kind === "variant" && change.id === "staff"),
  },
  {
    id: "suspected_added",
    table: "dropout",
    counts: leavers,
    defined: (k) => [c(k, "dropouts"), c(k, "pupils_at_start")],
    planted: (k) => [c(k, "dropouts") + c(k, "suspected"), c(k, "pupils_at_start")],
    names: among((change) => change.kind === "variant" && change.id === "suspected_added"),
  },
  {
    id: "per_mille",
    table: "dropout",
    counts: leavers,
    defined: (k) => [c(k, "dropouts"), c(k, "pupils_at_start")],
    planted: (k) => [c(k, "dropouts") * 10, c(k, "pupils_at_start")],
    names: among(({ kind }) => kind === "unit"),
  },
  {
    id: "year_before",
    table: "enrolment",
    counts: register,
    defined: enrolled,
    planted: (_, beside) => enrolled(beside),
    beside: ["2021-2022", "primary"],
    names: among((change) => change.kind === "other_row" && change.from === "year_before" && change.side === "rate"),
  },
  {
    id: "other_level",
    table: "teachers",
    counts: staff,
    defined: (k) => [c(k, "above_required"), c(k, "full_time_teachers")],
    planted: (_, beside) => [c(beside, "above_required"), c(beside, "full_time_teachers")],
    beside: ["2022-2023", "lower_secondary"],
    names: among((change) => change.kind === "other_row" && change.from === "other_level" && change.side === "rate"),
  },
];

const rates = {
  enrolment: ["reported_enrolment_rate", "enrolment-rate"],
  teachers: ["reported_above_required_rate", "above-required-rate"],
  dropout: ["reported_dropout_rate", "dropout-rate"],
} as const;

/** Prints random true counts by the defined formula and by each variant at 0 to 4 decimals, and reconciles both. */
export function trial(cases: number, seed: number): Trial {
  const random = randomLcg(seed);
  const sum = {
    cases: 0,
    exact: 0,
    planted: 0,
    falselyExact: 0,
    named: 0,
    hinted: 0,
    wronglyExplained: 0,
    rounding: 0,
    alsoDefined: 0,
  };
  while (sum.cases < cases) {
    const plant = plants[sum.cases % plants.length] as Plant;
    const counts = plant.counts(random);
    const decimals = whole(random, 0, 4);
    const beside = plant.counts(random);
    const [truth, printed] = [
      percent(plant.defined(counts), decimals),
      percent(plant.planted(counts, beside), decimals),
    ];
    sum.cases += 1;
    if (held(plant, counts, beside, truth)?.verdict === "exact") sum.exact += 1;
    const found = held(plant, counts, beside, printed);
    if (!found) continue;
    if (printed === truth) {
      sum.alsoDefined += 1;
      continue;
    }
    sum.planted += 1;
    if (found.verdict === "exact") sum.falselyExact += 1;
    if (found.verdict === "rounding") sum.rounding += 1;
    else if (plant.names(found)) sum.named += 1;
    else if (found.hints.some((hint) => hint.kind === "by_chance")) sum.hinted += 1;
    else if (found.verdict === "explained") sum.wronglyExplained += 1;
  }
  return sum;
}

function percent([top, bottom]: readonly [number, number], decimals: number): string {
  return `${decimalText(fraction(top * 100, bottom), decimals)}%`;
}

/** What is said of one printed rate, through the whole pipeline: files in, verdict out. */
function held(plant: Plant, counts: Counts, other: Counts, rate: string): Reconciliation | undefined {
  const { table, beside } = plant;
  const [column, indicator] = rates[table];
  const header = ["area", "school_year", "level", ...Object.keys(counts), column];
  const rows = [["t", "2022-2023", "primary", ...Object.values(counts), rate]];
  if (beside) rows.push(["t", ...beside, ...Object.values(other), ""]);
  const encode = (text: string) => new TextEncoder().encode(text);
  const json = { id: "trial", title: { en: "Trial" }, kind: "demonstration", root: "t", languages: ["en"] };
  const { site } = runPipeline([
    { name: "dataset.json", bytes: encode(JSON.stringify(json)) },
    { name: "areas.csv", bytes: encode("area,name,kind\nt,T,township\n") },
    { name: `${table}.csv`, bytes: encode(`${[header, ...rows].map((cells) => cells.join(",")).join("\n")}\n`) },
  ]);
  return site?.figures("t").find((figure) => figure.indicator.id === indicator && figure.reported.status === "filled")
    ?.reconciliation;
}

if (import.meta.main) {
  const cases = Number(process.argv[2] ?? 10_000);
  process.stdout.write(`${JSON.stringify(trial(cases, 2026), null, 2)}\n`);
}
