import { readdirSync } from "node:fs";
import { Converter } from "opencc-js";
import { expect, test } from "vitest";
import { decimalText } from "../../src/exact/decimal.ts";
import { divide, type Fraction, fraction, multiply, subtract, sum } from "../../src/exact/fraction.ts";
import { languages, type Text } from "../../src/i18n/language.ts";
import type { Indicator, Ratio } from "../../src/indicators/define.ts";
import { indicators } from "../../src/indicators/index.ts";
import type { Sum, Term } from "../../src/indicators/term.ts";
import { themes } from "../../src/indicators/theme.ts";
import { tables } from "../../src/tables/index.ts";
import * as vocabulary from "../../src/tables/vocabulary.ts";

const [household, school, neither] = ["household_register", "school_register", ""];

/** TABLES, *The indicators*, in order: id, unit, basis, formula. */
const contract = [
  ["enrolment-rate", "%", household, "enrolled ÷ population −? counted_separately −? unable_to_learn"],
  ["disabled-enrolment-rate", "%", household, "enrolled ÷ population −? unable_to_learn"],
  ["gender-parity-index", "ratio", household, "girls of enrolment-rate"],
  ["dropout-rate", "%", school, "dropouts ÷ pupils_at_start"],
  ["completion-rate", "%", household, "completed ÷ population"],
  ["graduation-rate", "%", school, "graduates ÷ final_year_pupils"],
  ["pass-rate", "%", school, "passed_all_subjects ÷ final_year_pupils"],
  ["promotion-rate", "%", school, "promoted ÷ final_year_pupils"],
  [
    "nine-year-retention-rate",
    "%",
    school,
    "graduates(level lower_secondary) ÷ entrants(level primary, grade 1, yearsEarlier 8)",
  ],
  ["literacy-rate", "%", household, "literate ÷ population −? unable_to_learn"],
  ["literacy-retention-rate", "%", household, "retained ÷ made_literate"],
  ["relapse-rate", "%", household, "made_literate − retained ÷ made_literate"],
  ["qualified-teacher-rate", "%", neither, "qualified ÷ full_time_teachers"],
  ["above-required-rate", "%", neither, "above_required ÷ full_time_teachers"],
  ["new-teacher-qualified-rate", "%", neither, "new_qualified ÷ new_teachers"],
  ["head-certified-rate", "%", neither, "heads_certified ÷ heads"],
  ["above-required-per-100-pupils", "teachers", school, "100 × above_required ÷ pupils"],
  ["pupil-teacher-ratio", "pupils", school, "pupils ÷ full_time_teachers"],
  ["pupil-staff-ratio", "pupils", school, "pupils ÷ staff"],
  ["class-size", "pupils", school, "pupils ÷ classes"],
  ["large-class-rate", "%", school, "large_classes ÷ classes"],
  ["books-per-pupil", "books", school, "books ÷ pupils (or pupils.pupils)"],
  ["books-added-per-pupil", "books", school, "books_added ÷ pupils (or pupils.pupils)"],
  ["floor-area-per-pupil", "m²", school, "floor_area ÷ pupils (or pupils.pupils)"],
  ["teaching-area-per-pupil", "m²", school, "teaching_area ÷ pupils (or pupils.pupils)"],
  ["unsafe-area-rate", "%", school, "unsafe_area ÷ floor_area"],
  ["aid-coverage-rate", "%", neither, "recipients ÷ eligible"],
  ["aid-awareness-rate", "%", neither, "informed ÷ eligible"],
  ["aid-per-recipient", "yuan", neither, "amount ÷ recipients"],
  ["difference-coefficient.books-per-pupil", "ratio", school, "dispersion of books-per-pupil"],
  ["difference-coefficient.floor-area-per-pupil", "ratio", school, "dispersion of floor-area-per-pupil"],
  ["difference-coefficient.teaching-area-per-pupil", "ratio", school, "dispersion of teaching-area-per-pupil"],
  [
    "difference-coefficient.above-required-per-100-pupils",
    "ratio",
    school,
    "dispersion of above-required-per-100-pupils",
  ],
  ["difference-coefficient.pupil-teacher-ratio", "ratio", school, "dispersion of pupil-teacher-ratio, inverted"],
] as const;

/** TABLES, *Headline series*, in order. */
const headlines = [
  "enrolment-rate primary all",
  "enrolment-rate primary girls",
  "enrolment-rate lower_secondary all",
  "dropout-rate lower_secondary all",
  "completion-rate primary all",
  "completion-rate lower_secondary all",
  "above-required-rate primary all",
  "above-required-rate lower_secondary all",
  "books-per-pupil primary all",
  "floor-area-per-pupil primary all",
  "literacy-retention-rate all all",
];

const decimals: Record<string, number> = { "%": 2, ratio: 3, pupils: 1, teachers: 2, books: 2, "m²": 2, yuan: 2 };

type RatioIndicator = Indicator & { readonly measure: Ratio };
const ratios = indicators.filter((indicator): indicator is RatioIndicator => indicator.measure.kind === "ratio");

function formula({ measure }: Indicator): string {
  if (measure.kind === "parity") return `${measure.group} of ${measure.of.id}`;
  if (measure.kind === "dispersion") return `dispersion of ${measure.of.id}${measure.inverted ? ", inverted" : ""}`;
  const times = measure.times === undefined ? "" : `${measure.times} × `;
  return `${times}${sideOf(measure.numerator)} ÷ ${sideOf(measure.denominator)}`;
}

/** −? is a declared exclusion, which may be blank. */
function sideOf({ plus, minus = [], excluding = [] }: Sum): string {
  return [
    plus.map(nameOf).join(" + "),
    ...minus.map((term) => `− ${nameOf(term)}`),
    ...excluding.map((term) => `−? ${nameOf(term)}`),
  ].join(" ");
}

function nameOf({ column, at, otherwise }: Term): string {
  const where = Object.entries(at).map((entry) => entry.join(" "));
  const place = where.length > 0 ? `(${where.join(", ")})` : "";
  return `${column}${place}${otherwise ? ` (or ${otherwise.table.id}.${otherwise.column})` : ""}`;
}

function termsOf({ numerator, denominator }: Ratio): Term[] {
  return [numerator, denominator].flatMap(({ plus, minus = [], excluding = [] }) => [...plus, ...minus, ...excluding]);
}

test("indicators stand in the order of TABLES, with its units, bases and formulas", () => {
  const contracted = new Set<string>(contract.map(([id]) => id));
  const declared = indicators.map((indicator) => [indicator.id, indicator.unit, indicator.basis, formula(indicator)]);
  // An indicator beyond the contract may stand anywhere.
  expect(declared.filter(([id]) => contracted.has(id ?? ""))).toEqual(contract);
});

test("an indicator's id is the stem of its file, and no id stands twice", () => {
  const not = ["define.ts", "term.ts", "theme.ts", "index.ts", "variant.ts", "bases.ts", "difference-coefficient.ts"];
  const files = readdirSync(new URL("../../src/indicators/", import.meta.url)).filter((file) => !not.includes(file));
  const ids = indicators.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    ids
      .filter((id) => !id.startsWith("difference-coefficient."))
      .map((id) => `${id}.ts`)
      .sort(),
  ).toEqual(files.sort());
});

test("headline series are those of TABLES, each with a place of its own", () => {
  const declared = indicators.flatMap(({ id, headline }) => headline.map((each) => ({ id, ...each })));
  expect(declared.map(({ order }) => order).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const inOrder = declared.sort((a, b) => a.order - b.order);
  expect(inOrder.map(({ id, level, group }) => `${id} ${level} ${group}`)).toEqual(headlines);
});

test("a headline series is of a level and group that its indicator is worked out for", () => {
  for (const { id, headline, levels, groups } of indicators) {
    for (const { level, group } of headline) {
      expect(levels, id).toContain(level);
      expect(groups, id).toContain(group);
    }
  }
});

test("levels and groups are those of TABLES", () => {
  for (const { id, table, levels, groups } of indicators) {
    const { level } = table.dimensions;
    const expected = level === "stage" ? "any" : level ? ["primary", "lower_secondary", "all"] : ["all"];
    expect(levels, id).toEqual(id === "nine-year-retention-rate" ? ["all"] : expected);
    expect(groups, id).toEqual(
      { "enrolment-rate": ["all", "girls"], "disabled-enrolment-rate": ["disabled"] }[id] ??
        (id === "dropout-rate" ? ["all", "girls", "poor"] : table.dimensions.group === "programme" ? "any" : ["all"]),
    );
  }
});

test("decimals follow the unit", () => {
  for (const { id, unit, decimals: declared } of indicators) expect(declared, id).toBe(decimals[unit]);
});

test.each(ratios.map((indicator) => [indicator.id, indicator] as const))(
  "the worked example of %s works out",
  (id, { example, measure, unit, decimals }) => {
    expect(example, id).toBeDefined();
    const given = new Map(Object.entries(example?.given ?? {}));
    const value = ({ column }: Term): Fraction => fraction(given.get(column) ?? Number.NaN);
    const side = ({ plus, minus = [], excluding = [] }: Sum) =>
      subtract(sum(plus.map(value)), sum([...minus, ...excluding].map(value)));
    const scale = fraction(unit === "%" ? 100 : (measure.times ?? 1));
    const rate = multiply(divide(side(measure.numerator), side(measure.denominator)), scale);
    expect(decimalText(rate, decimals)).toBe(example?.gives);
    const columns = termsOf(measure).map(({ column }) => column);
    expect([...given.keys()].sort()).toEqual([...new Set(columns)].sort());
  },
);

test("every rate that a table holds as printed is that of an indicator, in its unit", () => {
  const printed = tables.flatMap(({ id, columns }) =>
    Object.entries(columns).flatMap(([key, column]) =>
      column.type === "reported" ? [`${id}.${key} ${column.unit}`] : [],
    ),
  );
  const recomputed = indicators.flatMap(({ unit, reported }) =>
    reported ? [`${reported.table.id}.${reported.column} ${unit}`] : [],
  );
  expect([...new Set(recomputed)].sort()).toEqual(printed.sort());
});

test("an indicator's terms come from its own table, or its counts are of another by declaration", () => {
  for (const { id, measure, table } of ratios) {
    expect(
      termsOf(measure).some((term) => term.table === table),
      id,
    ).toBe(true);
  }
});

test("a window on the axis is for percentages of which more is better", () => {
  for (const { id, axis, unit, better } of indicators) {
    if (axis === "window") expect([unit, better], id).toEqual(["%", "higher"]);
  }
});

test("what must not identify people is said of every rate of persons, and of no stock or staff", () => {
  const contracted = new Set<string>(contract.map(([id]) => id));
  const declared = indicators.filter(({ id }) => contracted.has(id));
  for (const { id, theme, sensitive } of declared) {
    if (theme === "teachers" || theme === "conditions") expect(sensitive, id).toBe("none");
    else if (id !== "aid-per-recipient") expect(sensitive, id).not.toBe("none");
  }
  const numerators = declared.filter(({ sensitive }) => sensitive === "numerator").map(({ id }) => id);
  expect(numerators).toEqual(["dropout-rate", "relapse-rate"]);
});

// Texts.

/** Every text of the declarations, with where it stands. */
function textsIn(value: unknown, path = ""): { path: string; text: Text }[] {
  if (typeof value !== "object" || value === null) return [];
  if (languages.every((language) => language in value)) return [{ path, text: value as Text }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const texts = textsIn({ tables, indicators, themes, vocabulary: { ...vocabulary } });

const simplified =
  "学级数张东车马鸟长门问间见贝风飞语说读书写义务岁儿龄残疾丧册图馆筑面积办师资职专补贫脱档达标统计规程条约关过还进远选边际随离难预题项领";
const traditional =
  "學級數張東車馬鳥長門問間見貝風飛語說讀書寫義務歲兒齡殘疾喪冊圖館築面積辦師資職專補貧脫檔達標統計規程條約關過還進遠選邊際隨離難預題項領";
/** Characters that the scripts write differently: those of both lists that stand in the same place and differ. */
const pairs = [...simplified].map((hans, position) => [hans, [...traditional][position] ?? ""] as const);
const differing = pairs.filter(([hans, hant]) => hans !== hant);

test("every text has words in every language", () => {
  expect(texts.length).toBeGreaterThan(500);
  for (const { path, text } of texts) {
    for (const language of languages) expect(text[language].trim(), `${path} ${language}`).not.toBe("");
  }
});

test("no Traditional text has a Simplified character, and no Simplified one a Traditional", () => {
  expect(differing.length).toBeGreaterThanOrEqual(60);
  const [hans, hant] = [differing.map(([one]) => one).join(""), differing.map(([, other]) => other).join("")];
  for (const { path, text } of texts) {
    expect(
      [...text["zh-Hant"]].filter((character) => hans.includes(character)),
      path,
    ).toEqual([]);
    expect(
      [...text["zh-Hans"]].filter((character) => hant.includes(character)),
      path,
    ).toEqual([]);
  }
});

/** Where Traditional readers use another word: a row of a table, a cell, quality, built in, quotation marks. */
const idiom: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|或只在女童)一列/g, "一行"],
  [/儲存格/g, "單元格"],
  [/品質/g, "質量"],
  [/內建/g, "內置"],
  [/「/g, "“"],
  [/」/g, "”"],
];

test("Traditional differs from Simplified by script and settled idiom only, never in wording", () => {
  const inSimplified = Converter({ from: "t", to: "cn" });
  for (const { path, text } of texts) {
    const worded = idiom.reduce((words, [theirs, ours]) => words.replace(theirs, ours), text["zh-Hant"]);
    expect(inSimplified(worded), path).toBe(text["zh-Hans"]);
  }
});

test("every character of a Traditional text is written as in Taiwan", () => {
  const inTaiwan = Converter({ from: "cn", to: "tw" });
  const right = ["干"]; // 若干: only the other words of this character are written 幹 or 乾
  for (const { path, text } of texts) {
    const wrong = [...text["zh-Hant"]].filter((character) => inTaiwan(character) !== character);
    expect(
      wrong.filter((character) => !right.includes(character)),
      path,
    ).toEqual([]);
  }
});

test("English texts are written in Latin letters, but for the numbers of documents", () => {
  for (const { path, text } of texts) {
    const words = text.en.replace(/(教基|教督|建标|国发|国办发)(\[\d{4}\])?[\d-]+号?/g, "");
    expect(words, path).not.toMatch(/\p{Script=Han}/u);
  }
});
