import type { DateSection, DigitsSection, NumberFormat, Section } from "./number-format.ts";
import { shownDate } from "./shown-date.ts";
import { type Decimal, isZero, rounded, shift, shortest, storedNumber } from "./stored-number.ts";

/** A number as its cell shows it. */
export interface Shown {
  readonly text: string;
  /** What is shown and what is held, where the one says less than the other. */
  readonly less?: { readonly shown: string; readonly held: string };
}

/** How numbers of one sheet are shown, beside their formats. */
export interface Showing {
  readonly from1904: boolean;
  /** False where the sheet shows zeros as blanks. */
  readonly zeros: boolean;
}

/**
 * What a cell shows of its number: the decimals of its format, percents, leading zeros and words, but no thousands
 * separators. Dates are in ISO. What is no number stays as it is written.
 */
export function shownNumber(written: string, format: NumberFormat, showing: Showing): Shown {
  if (isPlain(written, format) && (showing.zeros || written !== "0")) return { text: written };
  const number = storedNumber(written);
  if (!number) return { text: written };
  if (!showing.zeros && isZero(number)) return { text: "", less: { shown: "", held: "0" } };
  const section = sectionFor(number, format);
  switch (section?.kind) {
    case "date":
      return shownDay(number, section, showing);
    case "digits":
      return shownDigits(number, section);
    case "words":
      return shownWords(number, section.words);
    default:
      return { text: signed(number, around(section?.before), inFull(number), around(section?.after)) };
  }
}

/** A date that shows its month or year alone holds a day all the same: `2004-05` may be meant as a school year. */
function shownDay(number: Decimal, section: DateSection, { from1904 }: Showing): Shown {
  const days = Number(shortest(number));
  const text = shownDate(days, section, from1904);
  if (text === undefined) return { text: shortest(number) };
  if (!section.year || section.day) return { text };
  const held = shownDate(days, { ...section, month: true, day: true }, from1904) ?? text;
  return { text, less: { shown: text, held } };
}

/** The commonest case, a whole number in full, needs no reading. */
function isPlain(written: string, { sections: [section, second] }: NumberFormat): boolean {
  if (second || written.length > 15 || (written.charCodeAt(0) === 48 && written !== "0")) return false;
  if (section?.kind !== "general" || section.before !== "" || section.after !== "") return false;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return written !== "";
}

/** Unless it says otherwise, the second section is for negative numbers and the third for zero. */
function sectionFor(number: Decimal, { sections }: NumberFormat): Section | undefined {
  if (sections.length === 1 && !sections[0]?.condition) return sections[0];
  const value = Number(shortest(number));
  return sections.find(({ condition }, index) => {
    if (condition) return holds(value, condition.operator, condition.than);
    if (index === sections.length - 1) return true;
    if (index === 1) return value < 0;
    return sections.length === 2 ? value >= 0 : value > 0;
  });
}

function holds(value: number, operator: string, than: number): boolean {
  if (operator === "=") return value === than;
  if (operator === "<>") return value !== than;
  if (operator.endsWith("=") && value === than) return true;
  return operator.startsWith("<") ? value < than : value > than;
}

function shownDigits(number: Decimal, section: DigitsSection): Shown {
  const scaled = shift(number, section.power);
  const visible = rounded(scaled, section.decimals.most);
  if (isZero(visible) && section.wholeDigits === 0 && section.decimals.least === 0) {
    return shownWords(number, section.before + section.after);
  }
  const whole = inPattern(visible.whole.padStart(section.wholeDigits, "0"), section.pattern);
  const rest = visible.rest.padEnd(section.decimals.least, "0");
  const digits = rest === "" ? whole : `${whole}.${rest}`;
  const text = signed(visible, around(section.before), digits, around(section.after));
  const isWhole = shortest(visible) === shortest(scaled);
  return isWhole ? { text } : { text, less: { shown: text, held: shortest(number) } };
}

/** A format that shows a dash for zero, as accountants write it, says zero; one that shows nothing says nothing. */
function shownWords(number: Decimal, words: string): Shown {
  const shown = words.trim();
  const text = isZero(number) && /^[-–—─]+$/.test(shown) ? "0" : around(shown);
  return { text, less: { shown, held: shortest(number) } };
}

/** The digits in their places from the right, with the words among them. */
function inPattern(digits: string, pattern: DigitsSection["pattern"]): string {
  if (!pattern) return digits;
  let left = digits.length;
  let text = "";
  for (const [index, place] of [...pattern.entries()].reverse()) {
    if (place !== null) text = place + text;
    else if (left > 0) text = digits.slice(index === pattern.indexOf(null) ? 0 : left - 1, left--) + text;
  }
  return text;
}

function signed({ negative }: Decimal, before: string, digits: string, after: string): string {
  return `${negative ? "-" : ""}${before}${digits}${after}`;
}

function inFull(number: Decimal): string {
  return shortest({ ...number, negative: false });
}

/** Words around a number as they count: without room, without the yuan's sign, and without signs of their own. */
function around(words = ""): string {
  const closed = words === "" ? "" : words.replace(/[\s¥￥]/g, "");
  return /^[()+-]*$/.test(closed) ? "" : closed;
}
