import type { Text } from "../i18n/language.ts";
import type { Sum } from "./term.ts";

/** Another base or formula that a report may have used, as data: what it puts in place of numerator or denominator. */
export interface Variant {
  readonly id: string;
  /** What it uses, to stand behind "with": 教职工代替专任教师, all staff in place of full-time teachers. */
  readonly name: Text;
  readonly numerator?: Sum;
  readonly denominator?: Sum;
  /** True where it counts the very thing again, on another form: two answers then contradict each other. */
  readonly recount?: true;
}
