import { text } from "../language.ts";
import { wordings } from "./wording.ts";

/** Rows and areas that do not hold together, and figures that contradict each other. */
export const contradictions = wordings({
  "id-differs-by-case": {
    title: text("代码只差大小写", "代碼只差大小寫", "Ids that differ by case only"),
    says: text(
      "“{found}”与“{other}”只差大小写，在 Windows 和 U 盘上是同一个文件夹",
      "「{found}」與「{other}」只差大小寫，在 Windows 和隨身碟上是同一個資料夾",
      '"{found}" and "{other}" differ by case only, and are one folder on Windows and on USB sticks',
    ),
    mend: text("请改其中一个代码。", "請改其中一個代碼。", "Change one of the two."),
  },
  "id-reserved": {
    title: text("Windows 保留的名称", "Windows 保留的名稱", "A name that Windows keeps for itself"),
    says: text(
      "“{found}”是 Windows 保留的名称，不能作文件夹名",
      "「{found}」是 Windows 保留的名稱，不能作資料夾名",
      '"{found}" is a name that Windows keeps for itself, and no folder can have it there',
    ),
    mend: text(
      "请换一个代码，网站才能放在 Windows 或 U 盘上。",
      "請換一個代碼，網站才能放在 Windows 或隨身碟上。",
      "Change it, so that the site can stand on Windows or a USB stick.",
    ),
  },
  "duplicate-key": {
    title: text("重复的行", "重複的列", "The same row twice"),
    says: text(
      "与 {where} 是同一行：{key}，来源也相同",
      "與 {where} 是同一列：{key}，來源也相同",
      "the same as {where}: {key}, from the same source",
    ),
    mend: text(
      "删去其中一行；若两行抄自不同的表册，请在“来源”列写明，两者会并列比较。",
      "刪去其中一列；若兩列抄自不同的表冊，請在「來源」欄寫明，兩者會並列比較。",
      "Delete one of the two; if they come from different forms, say which in the column “source”, and they will be compared.",
    ),
  },
  "unknown-area": {
    title: text("地区表中没有的地区", "地區表中沒有的地區", "An area that areas.csv does not have"),
    says: text(
      "应为 areas.csv 中的代码，实为“{found}”",
      "應為 areas.csv 中的代碼，實為「{found}」",
      'expected an id from areas.csv, found "{found}"',
    ),
    mend: text(
      "改正代码，或在 areas.csv 中加上此地区。",
      "改正代碼，或在 areas.csv 中加上此地區。",
      "Correct the id, or add the area to areas.csv.",
    ),
    suggest: text(
      "是不是“{nearest}”（{name}）？否则在 areas.csv 中加上此地区。",
      "是不是「{nearest}」（{name}）？否則在 areas.csv 中加上此地區。",
      'Did you mean "{nearest}" ({name})? Otherwise add the area to areas.csv.',
    ),
  },
  "parent-cycle": {
    title: text("上级地区绕成了圈", "上級地區繞成了圈", "Areas are each other's parents"),
    says: text(
      "上级地区绕回了自己：{path}",
      "上級地區繞回了自己：{path}",
      "following the parents leads back to the start: {path}",
    ),
    mend: text(
      "改正其中一个地区的上级，使最上面的地区没有上级。",
      "改正其中一個地區的上級，使最上面的地區沒有上級。",
      "Correct the parent of one of them, so that the topmost area has none.",
    ),
  },
  "part-above-whole": {
    title: text("部分大于整体", "部分大於整體", "A part larger than its whole"),
    says: text(
      "{part} {found}，大于{whole} {limit}",
      "{part} {found}，大於{whole} {limit}",
      "{part} {found} is more than {whole} {limit}",
    ),
    mend: text(
      "对照原表核实这两个数，更正抄错的一个；原表如此的，照原样保留。",
      "對照原表核實這兩個數，更正抄錯的一個；原表如此的，照原樣保留。",
      "Check both figures against the form and correct the one that was miscopied; leave them as they are if the form says so.",
    ),
  },
  "level-total": {
    title: text("合计不等于各学段之和", "合計不等於各學段之和", "A total that is not the sum of its levels"),
    says: text(
      "{label}合计 {found}，各学段之和为 {sum}（{parts}）",
      "{label}合計 {found}，各學段之和為 {sum}（{parts}）",
      "{label} in total {found}, but the levels add up to {sum} ({parts})",
    ),
    mend: text(
      "对照原表核实合计和各学段；原表如此的，照原样保留。",
      "對照原表核實合計和各學段；原表如此的，照原樣保留。",
      "Check the total and the levels against the form; leave them as they are if the form says so.",
    ),
  },
  "group-above-all": {
    title: text("其中项大于全部", "其中項大於全部", "A group larger than all"),
    says: text(
      "{group}的{label} {found}，大于全部的 {limit}（{where}）",
      "{group}的{label} {found}，大於全部的 {limit}（{where}）",
      "{label} of {group} {found} is more than that of all {limit} ({where})",
    ),
    mend: text(
      "对照原表核实这两行；原表如此的，照原样保留。",
      "對照原表核實這兩列；原表如此的，照原樣保留。",
      "Check both rows against the form; leave them as they are if the form says so.",
    ),
  },
  "reported-above-whole": {
    title: text("上报的比率超过 100%", "上報的比率超過 100%", "A reported rate above 100 %"),
    says: text(
      "应不超过 100%，实为“{found}”",
      "應不超過 100%，實為「{found}」",
      'expected at most 100 %, found "{found}"',
    ),
    mend: text(
      "对照原表核实；原表如此的，照原样保留。",
      "對照原表核實；原表如此的，照原樣保留。",
      "Check it against the form; leave it as it is if the form says so.",
    ),
  },
});
