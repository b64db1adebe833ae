import { text } from "../language.ts";
import { wordings } from "./wording.ts";

/**
 * What came of holding reported rates against the counts (TABLES, *Verdicts*), and either against the standards. `what`
 * is the explanation or hint in words.
 */
export const verdicts = wordings({
  "standard-by-basis": {
    title: text("是否达标随口径改变", "是否達標隨口徑改變", "Whether a standard is met depends on the basis"),
    says: text("{series}：{what}", "{series}：{what}", "{series}: {what}"),
    mend: text(
      "先查清哪一个口径的人数是对的，再说是否达标；各口径确实不同的，在备注中写明用的是哪一个。",
      "先查清哪一個口徑的人數是對的，再說是否達標；各口徑確實不同的，在備註中寫明用的是哪一個。",
      "Find out which of the counts is right before saying that the standard is met; where the bases differ rightly, state in the note which one was used.",
    ),
  },
  "verdict-unexplained": {
    title: text("上报的比率与人数不符", "上報的比率與人數不符", "A reported rate does not reconcile"),
    says: text(
      "{series}上报{reported}，按人数复算为{recomputed}。{what}",
      "{series}上報{reported}，按人數復算為{recomputed}。{what}",
      "{series}: reported {reported}, recomputed {recomputed}. {what}",
    ),
    mend: text(
      "对照原表，看分子、分母和比率哪一个抄错或用了别的口径；确实如此的，在备注中说明。",
      "對照原表，看分子、分母和比率哪一個抄錯或用了別的口徑；確實如此的，在備註中說明。",
      "Check against the form which of numerator, denominator and rate was miscopied or taken on another basis; if it is so, say why in the note.",
    ),
  },
  "verdict-explained": {
    title: text("换一个口径才相符", "換一個口徑才相符", "A reported rate reconciles on another basis"),
    says: text(
      "{series}上报{reported}，按人数复算为{recomputed}。{what}",
      "{series}上報{reported}，按人數復算為{recomputed}。{what}",
      "{series}: reported {reported}, recomputed {recomputed}. {what}",
    ),
    mend: text(
      "看看说的是否属实；属实的，在备注中写明口径。",
      "看看說的是否屬實；屬實的，在備註中寫明口徑。",
      "See whether that is what happened; if it is, state the basis in the note.",
    ),
  },
  "verdict-rounding": {
    title: text("取舍方法不同", "取捨方法不同", "Another way of rounding"),
    says: text(
      "{series}上报{reported}，按人数复算为{recomputed}。{what}",
      "{series}上報{reported}，按人數復算為{recomputed}。{what}",
      "{series}: reported {reported}, recomputed {recomputed}. {what}",
    ),
    mend: text("报表一律用四舍五入。", "報表一律用四捨五入。", "Round half up throughout the form."),
  },
  "verdict-no-base": {
    title: text("比率没有人数可核对", "比率沒有人數可核對", "A rate without the counts to check it"),
    says: text(
      "{series}上报{reported}。{what}",
      "{series}上報{reported}。{what}",
      "{series}: reported {reported}. {what}",
    ),
    mend: text("补报所缺的人数。", "補報所缺的人數。", "Report the missing counts as well."),
  },
});
