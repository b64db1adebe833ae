import { text } from "../language.ts";
import { wordings } from "./wording.ts";

/** What the dataset itself declares: the limits and rules of the province and the register of known discrepancies. */
export const registers = wordings({
  "unknown-indicator": {
    title: text("没有这项指标", "沒有這項指標", "There is no such indicator"),
    says: text(
      "应为一项指标的代号或名称，实为“{found}”",
      "應為一項指標的代號或名稱，實為「{found}」",
      'expected the id or name of an indicator, found "{found}"',
    ),
    mend: text(
      "改用指标页上的代号，如 dropout-rate；不需要的一行请删去。",
      "改用指標頁上的代號，如 dropout-rate；不需要的一列請刪去。",
      "Use an id of the page of indicators, such as dropout-rate; delete a row that is not needed.",
    ),
    suggest: text("是不是“{nearest}”？", "是不是「{nearest}」？", 'Did you mean "{nearest}"?'),
    why: text(
      "限值若默默跳过，就会拿别的标准来评定。",
      "限值若默默跳過，就會拿別的標準來評定。",
      "If a limit were skipped, figures would be judged by another one.",
    ),
  },
  "limit-unusable": {
    title: text("限值用不上", "限值用不上", "A limit that cannot be used"),
    says: text("这一行限值用不上：{what}", "這一列限值用不上：{what}", "this limit cannot be used: {what}"),
    mend: text(
      "对照文件补全或改正这一行；不需要的请删去。",
      "對照文件補全或改正這一列；不需要的請刪去。",
      "Complete or correct the row from the document; delete a row that is not needed.",
    ),
  },
  "rule-expression": {
    title: text("表间关系写得不对", "表間關係寫得不對", "A rule that cannot be read"),
    says: text(
      "应为{wanted}，在“{found}”处读不下去",
      "應為{wanted}，在「{found}」處讀不下去",
      'expected {wanted}, reading stopped at "{found}"',
    ),
    mend: text(
      "写法举例：enrolment.enrolled[level=primary] + 10。可用 + − × ÷ 和括号；表名、栏名和词写英文或页面上的名称。",
      "寫法舉例：enrolment.enrolled[level=primary] + 10。可用 + − × ÷ 和括號；表名、欄名和詞寫英文或頁面上的名稱。",
      "Write for example: enrolment.enrolled[level=primary] + 10. There are + − × ÷ and brackets; name tables and columns as their files do.",
    ),
  },
  "rule-broken": {
    title: text("不满足本地的表间关系", "不滿足本地的表間關係", "A rule of the province does not hold"),
    says: text(
      "规则 {rule}（{says}）：左式 {left} = {leftValue}，应{operator}右式 {right} = {rightValue}",
      "規則 {rule}（{says}）：左式 {left} = {leftValue}，應{operator}右式 {right} = {rightValue}",
      "rule {rule} ({says}): the left side {left} = {leftValue} should be {operator} the right side {right} = {rightValue}",
    ),
    mend: text(
      "对照各表核实式中的数；原表如此的，照原样保留。",
      "對照各表核實式中的數；原表如此的，照原樣保留。",
      "Check the figures of both sides against the forms; leave them as they are if the forms say so.",
    ),
  },
  "correction-outdated": {
    title: text("登记之后数已改变", "登記之後數已改變", "The cell has changed since it was entered"),
    says: text(
      "登记时的数是“{held}”，现在 {where} 是“{found}”，登记不再适用",
      "登記時的數是「{held}」，現在 {where} 是「{found}」，登記不再適用",
      'the register holds "{held}", but {where} now has "{found}", so the entry no longer applies',
    ),
    mend: text(
      "核实新的数；问题已解决的删去这条登记，仍然存在的把“登记时的数”改成现在的数。",
      "核實新的數；問題已解決的刪去這條登記，仍然存在的把「登記時的數」改成現在的數。",
      "Check the new figure; delete the entry if it is settled, else write the new figure into “held”.",
    ),
  },
  "correction-unmatched": {
    title: text("登记找不到对应的数", "登記找不到對應的數", "An entry that matches no cell"),
    says: text("没有这样的一格：{locator}", "沒有這樣的一格：{locator}", "there is no such cell: {locator}"),
    mend: text(
      "核对表名、栏名、地区、学年、学段、群体、年级和来源，改到与数据表一致。",
      "核對表名、欄名、地區、學年、學段、群體、年級和來源，改到與數據表一致。",
      "Check table, column, area, period, level, group, grade and source, and write them as the table has them.",
    ),
  },
});
