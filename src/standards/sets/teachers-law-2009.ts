import { text } from "../../i18n/language.ts";
import { newTeacherQualifiedRate } from "../../indicators/new-teacher-qualified-rate.ts";
import { qualifiedTeacherRate } from "../../indicators/qualified-teacher-rate.ts";
import { atLeast, byLevel } from "../bound.ts";
import { defineStandard } from "../define.ts";

const everyone = text(
  "法定的最低学历：小学中等师范学校毕业及以上，初中专科及以上。条文没有写比率，人人应当具备就是100%",
  "法定的最低學歷：小學中等師範學校畢業及以上，初中專科及以上。條文沒有寫比率，人人應當具備就是100%",
  "The minimum by law: a secondary teachers' school for primary, a college diploma for lower secondary. The article gives no rate; what everyone must have is 100%",
);

export const teachersLaw2009 = defineStandard({
  id: "teachers-law-2009",
  name: text("教师法规定学历", "教師法規定學歷", "Education required by the Teachers Law"),
  document: {
    title: text("《中华人民共和国教师法》", "《中華人民共和國教師法》", "Teachers Law"),
    number: text("2009年修正", "2009年修正", "as revised in 2009"),
    article: text("第十一条第二、三项", "第十一條第二、三項", "article 11(2) and (3)"),
  },
  inForce: "2009",
  confirmed: "original",
  seenIn: ["law"],
  parts: [
    {
      name: text("取得教师资格应当具备的学历", "取得教師資格應當具備的學歷", "Education that a teacher must have"),
      items: [qualifiedTeacherRate, newTeacherQualifiedRate].map((indicator) => ({
        limits: byLevel(indicator, atLeast("100"), atLeast("100")).map((each) => ({ ...each, says: everyone })),
      })),
    },
  ],
});
