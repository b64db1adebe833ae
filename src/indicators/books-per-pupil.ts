import { text } from "../i18n/language.ts";
import { library } from "../tables/library.ts";
import { pupils } from "../tables/pupils.ts";
import { pupilBases } from "./bases.ts";
import { defineIndicator } from "./define.ts";
import { of } from "./term.ts";

export const booksPerPupil = defineIndicator({
  id: "books-per-pupil",
  theme: "conditions",
  table: library,
  label: text("生均图书", "生均圖書", "Books per pupil"),
  definition: text(
    "图书册数除以在校学生数，学生按学籍统计。图书表未填学生数的，用同一地方、学年和学段的在校学生数，并注明。",
    "圖書冊數除以在校學生數，學生按學籍統計。圖書表未填學生數的，用同一地方、學年和學段的在校學生數，並註明。",
    "Library books per pupil on the school register. Where the library table gives no pupils, those of the same place, school year and level serve, and the page says so.",
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
    numerator: { plus: [of(library, "books")] },
    denominator: { plus: [of(library, "pupils", { otherwise: of(pupils, "pupils") })] },
  },
  variants: pupilBases,
  levels: ["primary", "lower_secondary", "all"],
  groups: ["all"],
  reported: "reported_books_per_pupil",
  headline: [
    {
      level: "primary",
      group: "all",
      order: 9,
      label: text("小学生均图书", "小學生均圖書", "Primary books per pupil"),
    },
  ],
  sensitive: "none",
  example: { given: { books: 18387, pupils: 820 }, gives: "22.42", source: "二(三)4；全鎮現有" },
});
