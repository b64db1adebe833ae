import { expect, test } from "vitest";
import { type Text, text } from "../../src/i18n/language.ts";
import { defineIndicator } from "../../src/indicators/define.ts";
import { of } from "../../src/indicators/term.ts";
import { count, levelKey, schoolYearKeys } from "../../src/tables/columns.ts";
import { defineTable } from "../../src/tables/define.ts";
import { dropout } from "../../src/tables/dropout.ts";

// The compiler is what is tested: each @ts-expect-error fails the type check where the line below it compiles.

const label = text("表", "表", "Table");
const some = { id: "some", label, about: label, basis: "", dimensions: { period: "none" } } as const;
const keys = { ...schoolYearKeys, level: levelKey };
const columns = { pupils: count(label), girls: count(label) };

test("a text that lacks a language does not compile", () => {
  // @ts-expect-error the Traditional words are missing
  const lacking: Text = { "zh-Hans": "辍学率", en: "Dropout rate" };
  // @ts-expect-error the English words are missing
  expect(text("辍学率", "輟學率").en).toBeUndefined();
  expect(lacking["zh-Hant"]).toBeUndefined();
});

test("a misspelt column in the rules of a table does not compile", () => {
  defineTable({ ...some, keys, columns, parts: [{ part: "girls", whole: "pupils" }], additive: ["pupils"] });
  // @ts-expect-error there is no column "girl"
  const parts = defineTable({ ...some, keys, columns, parts: [{ part: "girl", whole: "pupils" }] });
  // @ts-expect-error there is no column "pupil"
  const additive = defineTable({ ...some, keys, columns, additive: ["pupil"] });
  expect([parts.id, additive.id]).toEqual(["some", "some"]);
});

test("a misspelt term of a formula does not compile, and stops where it is not compiled", () => {
  expect(of(dropout, "dropouts").column).toBe("dropouts");
  // @ts-expect-error there is no column "dropuots"
  expect(() => of(dropout, "dropuots")).toThrow("no such column: dropout.dropuots");
});

test("words and printed rates are no terms of a formula", () => {
  // @ts-expect-error a note is no number
  expect(of(dropout, "note").column).toBe("note");
  // @ts-expect-error a rate as printed is evidence, not a count
  expect(of(dropout, "reported_dropout_rate").column).toBe("reported_dropout_rate");
});

test("an indicator with a misspelt theme or reported column does not compile", () => {
  const rate = {
    id: "some-rate",
    table: dropout,
    label,
    definition: label,
    document: label,
    basis: "",
    unit: "%",
    decimals: 2,
    better: "lower",
    measure: {
      kind: "ratio",
      numerator: { plus: [of(dropout, "dropouts")] },
      denominator: { plus: [of(dropout, "pupils_at_start")] },
    },
    levels: ["all"],
    groups: ["all"],
    sensitive: "none",
  } as const;
  expect(defineIndicator({ ...rate, theme: "quality", reported: "reported_dropout_rate" }).rollUp).toBe("by_figure");
  // @ts-expect-error there is no theme "qualty"
  expect(defineIndicator({ ...rate, theme: "qualty" }).theme).toBe("qualty");
  // @ts-expect-error there is no column "reported_drop_rate"
  expect(defineIndicator({ ...rate, theme: "quality", reported: "reported_drop_rate" }).id).toBe("some-rate");
});
