import { text } from "../../i18n/language.ts";
import { booksPerPupil } from "../../indicators/books-per-pupil.ts";
import { atLeast, byLevel } from "../bound.ts";
import { defineStandard } from "../define.ts";

const classOne = text("一类", "一類", "class I");
const classTwo = text("二类", "二類", "class II");

export const library2003 = defineStandard({
  id: "library-2003",
  name: text("图书馆规程（2003）", "圖書館規程（2003）", "School libraries (2003)"),
  document: {
    title: text(
      "《中小学图书馆（室）规程（修订）》",
      "《中小學圖書館（室）規程（修訂）》",
      "Rules for the libraries of primary and secondary schools (revised)",
    ),
    number: text("教基[2003]5号", "教基[2003]5號", "教基[2003]5号"),
  },
  inForce: "2003",
  says: text(
    "2018年由新的规程代替。一所学校属于哪一类，各表没有，因此两类都列出",
    "2018年由新的規程代替。一所學校屬於哪一類，各表沒有，因此兩類都列出",
    "Superseded in 2018. Which class a school belongs to is not on file, so both are shown",
  ),
  judges: ["school"],
  confirmed: "not_confirmed",
  seenIn: [],
  parts: [
    {
      name: text("藏书量", "藏書量", "Stock"),
      items: [
        {
          limits: [
            ...byLevel(booksPerPupil, atLeast("30"), atLeast("40")).map((each) => ({ ...each, tier: classOne })),
            ...byLevel(booksPerPupil, atLeast("15"), atLeast("25")).map((each) => ({ ...each, tier: classTwo })),
          ],
        },
        {
          name: text("完全中学、高级中学", "完全中學、高級中學", "Schools with upper-secondary grades"),
          why: text(
            "一类45册、50册，二类30册、35册；各表只到初中",
            "一類45冊、50冊，二類30冊、35冊；各表只到初中",
            "45 and 50 books in class I, 30 and 35 in class II; the tables end with lower-secondary school",
          ),
        },
      ],
    },
  ],
});
