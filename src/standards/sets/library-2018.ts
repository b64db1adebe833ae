import { text } from "../../i18n/language.ts";
import { booksAddedPerPupil } from "../../indicators/books-added-per-pupil.ts";
import { booksPerPupil } from "../../indicators/books-per-pupil.ts";
import { atLeast } from "../bound.ts";
import { defineStandard } from "../define.ts";

const notConfirmed = { confirmed: "not_confirmed", seenIn: [] } as const;

export const library2018 = defineStandard({
  id: "library-2018",
  name: text("图书馆规程（2018）", "圖書館規程（2018）", "School libraries (2018)"),
  document: {
    title: text(
      "《中小学图书馆（室）规程》",
      "《中小學圖書館（室）規程》",
      "Rules for the libraries of primary and secondary schools",
    ),
    number: text("教基[2018]5号", "教基[2018]5號", "教基[2018]5号"),
  },
  inForce: "2018",
  judges: ["school"],
  confirmed: "secondary",
  seenIn: ["libraryNews"],
  parts: [
    {
      name: text("藏书量", "藏書量", "Stock"),
      items: [
        {
          limits: [
            { indicator: booksPerPupil, level: "primary", ...atLeast("25") },
            { indicator: booksPerPupil, level: "lower_secondary", ...atLeast("35"), ...notConfirmed },
          ],
        },
        {
          limits: ["primary", "lower_secondary", "all"].map((level) => ({
            ...{ indicator: booksAddedPerPupil, level, ...atLeast("1") },
            says: text("每年新增", "每年新增", "New in each year"),
          })),
        },
        {
          name: text("完全中学、高级中学", "完全中學、高級中學", "Schools with upper-secondary grades"),
          why: text(
            "40册、45册，未经核实；各表只到初中",
            "40冊、45冊，未經核實；各表只到初中",
            "40 and 45 books, not confirmed; the tables end with lower-secondary school",
          ),
        },
      ],
    },
  ],
});
