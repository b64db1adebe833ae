import { parseDecimal } from "../exact/decimal.ts";
import type { Reported } from "../exact/reported.ts";
import { type RateUnit, unitNames } from "../i18n/units.ts";
import { rateWriting } from "./rate-writing.ts";
import { roughly } from "./read-figure.ts";
import { type Reader, Refusal, Understood } from "./refusal.ts";
import type { Measured } from "./unit-word.ts";

/** `1:` before or a sign behind the figure, then perhaps 以上. */
const printed = /^(1:)?([0-9]+(?:\.[0-9]+)?)(%|‰|:1)?(以上)?$/;

const forms = { "%": "percent", "‰": "per_mille", ":1": "to_one" } as const;

/** What unit words may stand behind a rate that is no share. */
const measuredBy: Readonly<Partial<Record<RateUnit, Measured>>> = {
  pupils: "persons",
  teachers: "persons",
  books: "books",
  "m²": "m²",
  yuan: "yuan",
};

/**
 * A reader of rates exactly as the paper prints them: `99.4%`, `0.26`, `13.9`, `1:19`, `19:1`, `12‰`, `99%以上`. Other
 * writings of the same (`９９．４％`, `百分之九十九点四`, `≥95%`) are read with a note, no decimal added or lost; rough
 * ones (`约99%`) give none. The signs must fit the unit: no percents of pupils per class, no `1:19` of a percentage.
 * Refuses as `not-a-rate`, `negative-figure`, `grouping-unclear` or `unit-contradicts`.
 */
export function reportedReader(unit: RateUnit): Reader<Reported> {
  return (found) => readReported(found, unit) ?? readOtherwise(found, unit);
}

function readReported(found: string, unit: RateUnit): Reported | undefined {
  const [, oneTo, digits = "", sign, orMore] = printed.exec(found) ?? [];
  const figure = parseDecimal(digits);
  if (!figure || (oneTo && sign)) return undefined;
  const form = oneTo ? "one_to" : sign ? forms[sign as keyof typeof forms] : "plain";
  if (!suits(form, unit)) return undefined;
  return { text: found, value: figure.value, decimals: figure.decimals, form, orMore: orMore !== undefined };
}

function suits(form: Reported["form"], unit: RateUnit): boolean {
  if (form === "plain") return true;
  if (form === "percent" || form === "per_mille") return unit === "%" || unit === "ratio";
  return unit === "pupils" || unit === "ratio";
}

function readOtherwise(found: string, unit: RateUnit): ReturnType<Reader<Reported>> {
  const writing = rateWriting(found, measuredBy[unit]);
  const values = { found, unit: unitNames[unit], examples: examples(unit) };
  switch (writing?.kind) {
    case "fault":
      return new Refusal(writing.code, { found });
    case "unit":
      return new Refusal("unit-contradicts", { found, unit: writing.word, expected: unitNames[unit] });
    case "rough":
      return isRate(writing.near, unit) ? roughly(found, writing) : new Refusal("not-a-rate", values);
    case "tenths":
      return new Refusal("not-a-rate", { ...values, ...(isRate(writing.near, unit) ? { write: writing.near } : {}) });
    case "exact": {
      const read = readReported(writing.text, unit);
      if (read) return new Understood(read, new Refusal("read-as", { found, read: read.text }));
    }
  }
  return new Refusal("not-a-rate", values);
}

/** Whether what a rough writing is about is a rate of that unit; a range names none. */
function isRate(near: string | undefined, unit: RateUnit): boolean {
  return near === undefined || readReported(near, unit) !== undefined;
}

function examples(unit: RateUnit): string {
  return unit === "%" ? "99.4%, 0.26, 12‰, 99%以上" : unit === "pupils" ? "19.2, 1:19, 19:1" : "13.9";
}
