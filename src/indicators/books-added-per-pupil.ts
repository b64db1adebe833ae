import { text } from "../i18n/language.ts";
import { library } from "../tables/library.ts";
import { pupils } from "../tables/pupils.ts";
import { pupilBases } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const booksAddedPerPupil = defineIndicator({
  id: "books-added-per-pupil",
  theme: "conditions",
  table: library,
  label: text("生均年新增图书", "生均年新增圖書", "Books added per pupil"),
  definition: text(
    "本年新增图书册数除以在校学生数，学生按学籍统计；不减去当年注销的图书。图书表未填学生数的，用同一地方、学年和学段的在校学生数，并注明。",
    "本年新增圖書冊數除以在校學生數，學生按學籍統計；不減去當年註銷的圖書。圖書表未填學生數的，用同一地方、學年和學段的在校學生數，並註明。",
    "Library books added in the year per pupil on the school register; books struck off are not subtracted. Where the library table gives no pupils, those of the same place, school year and level serve, and the page says so.",
  ),
  document: text(
    "《中小学图书馆（室）规程》（教基[2018]5号）；依转载，未经原文核实",
    "《中小學圖書館（室）規程》（教基[2018]5號）；依轉載，未經原文核實",
    "Rules for the libraries of primary and secondary schools, 教基[2018]5号; read in a copy, not confirmed in the original",
  ),
  basis: "school_register",
  unit: "books",
  decimals: 2,
  better: "higher",
  measure: {
    kind: "ratio",
    numerator: { plus: [of(library, "books_added")] },
    denominator: { plus: [of(library, "pupils", { otherwise: of(pupils, "pupils") })] },
  },
  variants: pupilBases,
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  sensitive: "none",
  example: { given: { books_added: 900, pupils: 800 }, gives: "1.13", source: "worked by hand" },
});
