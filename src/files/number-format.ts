/** When a section of a format applies: the number compared with another. */
interface Condition {
  readonly operator: string;
  readonly than: number;
}

/** Digits with words around them: `0.00`, `#,##0`, `0.0%`, `000000000000`, `0"人"`. */
export interface DigitsSection {
  readonly kind: "digits";
  readonly condition?: Condition;
  readonly before: string;
  readonly after: string;
  /** Digits shown before the point at least: zeros fill them. */
  readonly wholeDigits: number;
  /** Digits shown behind the point. */
  readonly decimals: { readonly least: number; readonly most: number };
  /** The number is shown times 10 to this power: 2 for percents, -3 for thousands. */
  readonly power: number;
  /** Digits before the point with words among them, null for a digit; only where there are such words. */
  readonly pattern?: readonly (string | null)[];
}

/** The number in full, as `General` shows it where there is room. */
export interface GeneralSection {
  readonly kind: "general";
  readonly condition?: Condition;
  readonly before: string;
  readonly after: string;
}

/** Words in place of the number, or nothing at all: what `;;` shows of zero. */
export interface WordsSection {
  readonly kind: "words";
  readonly condition?: Condition;
  readonly words: string;
}

/** What of a date or a time is shown. */
export interface DateSection {
  readonly kind: "date";
  readonly condition?: Condition;
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  /** `[h]` counts hours beyond a day; `hh` shows two digits. */
  readonly hours: "" | "h" | "hh" | "[h]";
  readonly minutes: boolean;
  readonly seconds: boolean;
}

export type Section = DigitsSection | GeneralSection | WordsSection | DateSection;

/** How a cell shows its number: a section for each range of numbers, in the order of the format. */
export interface NumberFormat {
  readonly sections: readonly Section[];
}

const generalSection: GeneralSection = { kind: "general", before: "", after: "" };
export const general: NumberFormat = { sections: [generalSection] };

/** The pieces of a format, in the order in which they are looked for. */
const piece =
  /"(?<quoted>[^"]*)"?|[\\!](?<escaped>.?)|[_*](?<room>.?)|\[(?<bracket>[^\]]*)\]?|(?<end>;)|(?<general>General|G\/通用格式)|(?<digit>[0#?])|(?<point>\.)|(?<comma>,)|(?<exponent>E[+-])|(?<noon>AM\/PM|A\/P|上午\/下午)|(?<date>[yegb]+|m+|d+|h+|s+|aaa+)|(?<text>@)|(?<other>.)/gisu;

/** Reads the code of a number format (ECMA-376 part 1, §18.8.31). What cannot be made out shows the number in full. */
export function parseFormat(code: string): NumberFormat {
  if (code === "") return general;
  const sections: Draft[] = [new Draft()];
  for (const { groups = {} } of code.matchAll(piece)) {
    if (groups["end"] !== undefined) sections.push(new Draft());
    else sections.at(-1)?.add(groups);
  }
  // Texts have a section of their own, which numbers never come to.
  const forNumbers = sections.filter(({ forText }) => !forText).slice(0, 3);
  return forNumbers.length === 0 ? general : { sections: forNumbers.map((draft) => draft.section()) };
}

/** A section while its pieces come in. */
class Draft {
  forText = false;
  #condition: Condition | undefined;
  #isGeneral = false;
  #before = "";
  #after = "";
  #places: (string | null)[] = [];
  #wholeDigits = 0;
  #decimals = { least: 0, most: 0 };
  #passedPoint = false;
  #commas = 0;
  #power = 0;
  readonly #clock = new Clock();

  add(found: Readonly<Record<string, string | undefined>>): void {
    const { quoted, escaped, bracket, digit, point, comma, exponent, noon, date, text, other } = found;
    const words = quoted ?? escaped ?? other;
    if (bracket !== undefined) this.#bracket(bracket);
    else if (digit !== undefined) this.#digit(digit);
    else if (point !== undefined) this.#point();
    else if (comma !== undefined) this.#commas += 1;
    else if (exponent !== undefined) this.#exponent(exponent);
    else if (date !== undefined) this.#clock.add(date.toLowerCase());
    else if (noon !== undefined) this.#clock.add("am");
    else if (text !== undefined) this.forText = true;
    else if (found["general"] !== undefined) this.#isGeneral = true;
    else if (words !== undefined) this.#words(words, quoted === undefined && escaped === undefined);
  }

  section(): Section {
    const condition = this.#condition ? { condition: this.#condition } : {};
    if (this.#clock.isShown) return { ...this.#clock.section(), ...condition };
    if (this.#isGeneral) return { ...condition, kind: "general", before: this.#before, after: this.#after };
    if (this.#places.length === 0 && this.#decimals.most === 0) {
      return { ...condition, kind: "words", words: this.#before + this.#after };
    }
    const last = this.#places.lastIndexOf(null) + 1;
    const pattern = this.#places.slice(0, last);
    return {
      ...{ ...condition, kind: "digits", before: this.#before },
      after: this.#places.slice(last).join("") + this.#after,
      ...{ wholeDigits: this.#wholeDigits, decimals: this.#decimals, power: this.#power - 3 * this.#commas },
      ...(pattern.some((place) => place !== null) ? { pattern } : {}),
    };
  }

  #digit(place: string): void {
    // A comma among digits groups them; only those behind the last one divide by thousands.
    this.#commas = 0;
    if (this.#passedPoint) {
      const { least, most } = this.#decimals;
      this.#decimals = { least: place === "0" ? most + 1 : least, most: most + 1 };
      return;
    }
    if (place === "0" || this.#wholeDigits > 0) this.#wholeDigits += 1;
    this.#places.push(null);
  }

  #point(): void {
    this.#power -= 3 * this.#commas;
    this.#commas = 0;
    this.#passedPoint = true;
  }

  #words(words: string, asWritten: boolean): void {
    if (asWritten && words === "%") this.#power += 2;
    // `# ?/?` shows a fraction, which says no more than the number in full.
    if (asWritten && words === "/" && this.#places.length > 0) this.#isGeneral = true;
    else if (this.#passedPoint || this.#isGeneral) this.#after += words;
    else if (this.#places.length > 0) this.#places.push(words);
    else this.#before += words;
  }

  /** Behind digits an exponent, which shows no more than the number in full; else the year of an era. */
  #exponent(written: string): void {
    if (this.#places.length > 0 || this.#passedPoint) this.#isGeneral = true;
    else {
      this.#clock.add("e");
      this.#words(written.slice(1), true);
    }
  }

  #bracket(inside: string): void {
    const [, operator, than] = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)$/.exec(inside.trim()) ?? [];
    if (operator !== undefined) this.#condition = { operator, than: Number(than) };
    else if (inside.startsWith("$")) this.#words(inside.slice(1).replace(/-[^-]*$/, ""), false);
    else if (/^(h+|m+|s+)$/i.test(inside)) this.#clock.addElapsed(inside.toLowerCase());
  }
}

/** The parts of a date or time, as they come in; `m` is minutes next to hours or seconds, else months. */
class Clock {
  #shown = { year: false, month: false, day: false, hours: "" as DateSection["hours"], minutes: false, seconds: false };
  #before = "";
  #openMonth = false;
  isShown = false;

  add(run: string): void {
    this.isShown = true;
    const letter = run[0] ?? "";
    if (letter === "m") this.#monthOrMinutes();
    else if (letter === "h") this.#shown.hours = run.length > 1 ? "hh" : "h";
    else if (letter === "d") this.#shown.day ||= run.length < 3;
    else if (letter === "s") this.#seconds();
    else if ("yegb".includes(letter)) this.#shown.year = true;
    if (run !== "am") this.#before = letter;
  }

  addElapsed(run: string): void {
    this.isShown = true;
    this.#before = run[0] ?? "";
    if (this.#before === "h") this.#shown.hours = "[h]";
    if (this.#before === "m") this.#shown.minutes = true;
    if (this.#before === "s") this.#shown.seconds = true;
  }

  section(): DateSection {
    return { kind: "date", ...this.#shown };
  }

  #monthOrMinutes(): void {
    this.#openMonth = this.#before !== "h" && !this.#shown.month;
    if (this.#before === "h") this.#shown.minutes = true;
    else this.#shown.month = true;
  }

  #seconds(): void {
    if (this.#before === "m" && this.#openMonth) {
      this.#shown.month = false;
      this.#shown.minutes = true;
    }
    this.#shown.seconds = true;
  }
}
