import type { Language, Text } from "../language.ts";

/** How one code is worded. Templates name what they quote in braces: `{found}`. */
export interface Wording {
  /** The mistake by name, as a heading. */
  readonly title: Text;
  /** What was expected and what was found, as a sentence without its place. */
  readonly says: Text;
  /** Fills `{expected}` in `says`. */
  readonly expected?: Text;
  /** What to do about it. */
  readonly mend: Text;
  /** The same, where a likely intention is known: used in place of `mend` when all that it quotes is there. */
  readonly suggest?: Text;
  /** Why it matters, where that is not plain. */
  readonly why?: Text;
}

/** Keeps the codes of a group as literal keys. */
export function wordings<const K extends string>(group: Readonly<Record<K, Wording>>): Readonly<Record<K, Wording>> {
  return group;
}

/** What a template may quote: a text as found, or words in every language. */
export type Values = Readonly<Record<string, string | number | Text>>;

/** The template with its braces filled; a value that is missing leaves its brace, which a test looks for. */
export function filled(template: Text, values: Values, language: Language): string {
  return template[language].replace(/\{(\w+)\}/g, (brace, name: string) => {
    const value = values[name];
    if (value === undefined) return brace;
    return typeof value === "object" ? value[language] : shortened(String(value));
  });
}

/** Whether all that a template quotes is among the values. */
export function canFill(template: Text, values: Values): boolean {
  return [...template.en.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => values[name] !== undefined);
}

/** A cell may hold a page of text with line breaks: a message quotes its beginning, on one line. */
function shortened(found: string): string {
  const line = found.replace(/\s*[\r\n]+\s*/g, " ⏎ ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
