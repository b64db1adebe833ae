import { text } from "../i18n/language.ts";
import { dropout } from "../tables/dropout.ts";
import { enrolment } from "../tables/enrolment.ts";
import { pupils } from "../tables/pupils.ts";
import { of } from "./term.ts";
import type { Variant } from "./variant.ts";

/**
 * The other numbers of pupils that a report may divide by in place of those on the register (DOMAIN §1b K1, K2 and
 * §2a *Basis rule*): another count of the register, or children of school age by household register.
 */
export const pupilBases: readonly Variant[] = [
  {
    id: "pupils_on_register",
    name: text(
      "在校学生数（学生与班级表）",
      "在校學生數（學生與班級表）",
      "pupils on the register (pupils and classes)",
    ),
    denominator: { plus: [of(pupils, "pupils")] },
    recount: true,
  },
  {
    id: "pupils_at_start",
    name: text("学年初在校学生数（辍学表）", "學年初在校學生數（輟學表）", "pupils at the start of the year (dropout)"),
    denominator: { plus: [of(dropout, "pupils_at_start")] },
    recount: true,
  },
  {
    id: "children_of_school_age",
    name: text("适龄儿童少年数（户籍）", "適齡兒童少年數（戶籍）", "children of school age (household register)"),
    denominator: { plus: [of(enrolment, "population")] },
  },
];

/** The same numbers where pupils stand above the line: pupils per teacher, per class. */
export const pupilNumerators: readonly Variant[] = pupilBases.flatMap(({ denominator, ...variant }) =>
  denominator ? [{ ...variant, numerator: denominator }] : [],
);

/** Leaves out the base that an indicator uses already. */
export function otherThan(variants: readonly Variant[], id: string): readonly Variant[] {
  return variants.filter((variant) => variant.id !== id);
}
