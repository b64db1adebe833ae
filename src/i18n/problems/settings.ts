import { text } from "../language.ts";
import { wordings } from "./wording.ts";

/** dataset.json. */
export const settings = wordings({
  "json-syntax": {
    title: text("不是合格的 JSON", "不是合格的 JSON", "Not valid JSON"),
    says: text(
      "应为合格的 JSON，读到“{found}”处读不下去",
      "應為合格的 JSON，讀到「{found}」處讀不下去",
      'expected valid JSON, reading stopped at "{found}"',
    ),
    mend: text(
      "看看此处或前一行：多半是少了或多了逗号，用了全角引号，或括号没有成对。",
      "看看此處或前一列：多半是少了或多了逗號，用了全形引號，或括號沒有成對。",
      "Look here and one line up: most often a comma is missing or too many, quotation marks are not the straight ones, or a bracket has no counterpart.",
    ),
  },
  "unknown-setting": {
    title: text("不认识的设置项", "不認識的設定項", "Unknown setting"),
    says: text("没有“{path}”这一项", "沒有「{path}」這一項", 'there is no setting "{path}"'),
    mend: text("请删去它。", "請刪去它。", "Delete it."),
    suggest: text(
      "是不是“{nearest}”？是则改名，不是则删去。",
      "是不是「{nearest}」？是則改名，不是則刪去。",
      'Did you mean "{nearest}"? Rename it, or delete it.',
    ),
    why: text(
      "写错名字的设置若默默跳过，网站就不会照您的意思做。",
      "寫錯名字的設定若默默跳過，網站就不會照您的意思做。",
      "If a misspelt setting were skipped, the site would not do what you meant.",
    ),
  },
  "missing-setting": {
    title: text("缺少设置项", "缺少設定項", "A setting is missing"),
    says: text("缺少“{path}”", "缺少「{path}」", '"{path}" is missing'),
    mend: text("请补上：{sentence}", "請補上：{sentence}", "Add it: {sentence}"),
  },
  "wrong-setting": {
    title: text("设置项写得不对", "設定項寫得不對", "A setting cannot be read"),
    says: text("“{path}”不能是 {found}", "「{path}」不能是 {found}", '"{path}" cannot be {found}'),
    mend: text("请改为：{sentence}", "請改為：{sentence}", "What it should be: {sentence}"),
  },
  "root-missing": {
    title: text("首页的地区不在地区表中", "首頁的地區不在地區表中", "The root area is not in areas.csv"),
    says: text(
      "root 指的地区“{found}”不在 areas.csv 中",
      "root 指的地區「{found}」不在 areas.csv 中",
      'the root area "{found}" is not in areas.csv',
    ),
    mend: text(
      "把 root 改成 areas.csv 中的一个代码，或在 areas.csv 中加上此地区。",
      "把 root 改成 areas.csv 中的一個代碼，或在 areas.csv 中加上此地區。",
      "Set root to an id in areas.csv, or add the area there.",
    ),
    suggest: text(
      "是不是“{nearest}”？否则在 areas.csv 中加上此地区。",
      "是不是「{nearest}」？否則在 areas.csv 中加上此地區。",
      'Did you mean "{nearest}"? Otherwise add the area to areas.csv.',
    ),
  },
});
