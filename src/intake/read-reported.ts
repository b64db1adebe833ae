import { parseDecimal } from "../exact/decimal.ts";
import type { Reported } from "../exact/reported.ts";
import { type RateUnit, unitNames } from "../i18n/units.ts";
import { type Reader, Refusal } from "./refusal.ts";

/** `1:` before or a sign behind the figure, then perhaps 以上. */
const printed = /^(1:)?([0-9]+(?:\.[0-9]+)?)(%|‰|:1)?(以上)?$/;

const forms = { "%": "percent", "‰": "per_mille", ":1": "to_one" } as const;

/**
 * A reader of rates exactly as the paper prints them: `99.4%`, `0.26`, `13.9`, `1:19`, `19:1`, `12‰`, `99%以上`. The
 * signs must fit the unit: no percents of pupils per class, no `1:19` of a percentage. Refuses as `not-a-rate`.
 */
export function reportedReader(unit: RateUnit): Reader<Reported> {
  return (found) => readReported(found, unit) ?? refusal(found, unit);
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

function refusal(found: string, unit: RateUnit): Refusal {
  const plain = found.normalize("NFKC").replace(/\s+/g, "");
  const write = readReported(plain, unit) ? { write: plain } : {};
  return new Refusal("not-a-rate", { found, unit: unitNames[unit], examples: examples(unit), ...write });
}

function examples(unit: RateUnit): string {
  return unit === "%" ? "99.4%, 0.26, 12‰, 99%以上" : unit === "pupils" ? "19.2, 1:19, 19:1" : "13.9";
}
