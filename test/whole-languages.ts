import { type Language, languages } from "../src/i18n/language.ts";

/**
 * The languages in which every headline chart of both datasets is held against rates.csv: the first one, and all where
 * `scripts/every-language.ts` asks for them, which takes three times as long. Of the others tests look at some charts.
 */
export const wholeLanguages: readonly Language[] = process.env["EVERY_LANGUAGE"] ? languages : ["zh-Hans"];
