import { type Language, type Text, text } from "./language.ts";

/** The words of the review board (核验台). */
export const reviewWords = {
  board: text("核验台", "核驗台", "Review board"),
  boards: text("各地的核验台", "各地的核驗台", "Review boards of the places within"),
  distances: text("比标准多多少、少多少", "比標準多多少、少多少", "How far from the standard"),
  below: text("未达标", "未達標", "Below standard"),
  belowShort: text("未达标", "未達標", "Below"),
  worsening: text("趋势变差", "趨勢變差", "Getting worse"),
  unexplained: text("上报不符", "上報不符", "Does not reconcile"),
  unexplainedShort: text("不符", "不符", "≠"),
  notReported: text("未报", "未報", "Not reported"),
  notReportedLong: text("应报而未报", "應報而未報", "expected, and not reported"),
  notExpected: text("不由这里填报", "不由這裡填報", "not for this place to report"),
  only: text("只看", "只看", "Show only"),
  line: text("走势", "走勢", "Over the years"),
  noNumber: text("无数字", "無數字", "No figure"),
  persons: text("人", "人", "people"),
  rate: text("比率", "比率", "rate"),
  print: text("打印", "列印", "Print"),
  number: text("编号", "編號", "No."),
  printed: text("打印日期", "列印日期", "Printed on"),

  order: text("序", "序", "#"),
  placeAndSeries: text("地方与指标", "地方與指標", "Place and figure"),
  effect: text("对达标的影响", "對達標的影響", "What it does to the result"),
  explanation: text(
    "可能的解释（自动试算，须核实）",
    "可能的解釋（自動試算，須核實）",
    "What may explain it (tried out; to be checked)",
  ),
  handling: text("处理", "處理", "Action"),
  correct: text("更正", "更正", "correct"),
  explain: text("说明", "說明", "explain"),
  sendBack: text("退回", "退回", "send back"),
  check: text("核对什么", "核對什麼", "What was checked"),
  found: text("查到什么", "查到什麼", "What was found"),
  crossForm: text("表内、表间和各年核对", "表內、表間和各年核對", "Checks within forms, between forms and over years"),

  completeness: text("报齐了没有", "報齊了沒有", "What has been reported"),
  filled: text("已报", "已報", "reported"),
  partly: text("不全", "不全", "partly reported"),
  missing: text("未报", "未報", "not reported"),
  none: text("不应报", "不應報", "not expected"),
  gaps: text("要补报的", "要補報的", "To be asked for"),

  signatures: text("签字", "簽字", "Signatures"),
  unit: text("填报单位（盖章）", "填報單位（蓋章）", "Reporting office (seal)"),
  filledBy: text("填报人", "填報人", "Reported by"),
  checkedBy: text("校核人", "校核人", "Checked by"),
  statistics: text("统计负责人", "統計負責人", "Head of statistics"),
  inspector: text("督导组组长", "督導組組長", "Head of the inspection"),
  day: text("年　　月　　日", "年　　月　　日", "Date"),
} as const satisfies Record<string, Text>;

/** A stretch of a sentence; what matters most is strong. */
export interface Part {
  readonly words: string;
  readonly strong?: true;
}

/** How many cells of a board are what. */
export interface BoardCounts {
  readonly cells: number;
  /** Cells that a standard was held against. */
  readonly judged: number;
  readonly below: number;
  readonly unexplained: number;
  /** Printed rates without the counts to check them. */
  readonly unchecked: number;
  readonly changing: number;
}

/** Sentences of the review board. Arguments come formatted; none ends in a full stop unless it says so. */
export interface ReviewSentences {
  /** A whole sentence or two. */
  lede(counts: BoardCounts): readonly Part[];
  scope(period: string, places: number, columns: number): string;
  /** What stands in the head of a column: what its numbers count, and its period where that is another. */
  counted(unit: string, period: string): string;
  /** What a screen reader says of a cell. */
  cell(parts: readonly string[]): string;
  lineOf(series: string): string;
  /** With `{rows}` and `{cells}`, which the script fills in. */
  readonly showing: string;
  readonly showingAll: string;
  readonly boardKey: string;
  readonly lineKey: string;
  readonly frameKey: string;
  findingsTake(count: number, changing: number): string;
  checksTake(count: number): string;
  rest(count: number): string;
  /** What a link to the rest of what may explain a gap is called. */
  moreOn(series: string): string;
  completeTake(missing: number, partly: number): string;
  readonly completeRule: string;
  /** What a screen reader says of one place and table: each state with its periods. */
  states(parts: readonly string[]): string;
  state(word: string, periods: string): string;
  inAll(word: string, count: number): string;
  gapLine(place: string, gaps: readonly string[]): string;
  pageOf: readonly [string, string, string];
}

const hans: ReviewSentences = {
  lede: ({ cells, judged, below, unexplained, unchecked, changing }) => [
    { words: `${cells}格中` },
    ...(judged === 0
      ? [{ words: "没有可比的标准" }]
      : [{ words: below === 0 ? "没有一格未达标" : `${below}格未达标`, strong: true } as const]),
    { words: "，" },
    { words: unexplained === 0 ? "没有一格上报与人数不符" : `${unexplained}格上报与人数不符`, strong: true },
    { words: unchecked === 0 ? "。" : `，${unchecked}格缺人数，无法核对。` },
    ...(changing === 0
      ? []
      : [
          { words: "其中" },
          { words: `${changing}格换一个口径就改变结论`, strong: true } as const,
          { words: "，先看这些。" },
        ]),
  ],
  scope: (period, places, columns) => `${period} · ${places}个地方 × ${columns}项主要指标`,
  counted: (unit, period) => [unit, period].filter(Boolean).join("，"),
  cell: (parts) => parts.join("，"),
  lineOf: (series) => `${series}历年走势`,
  showing: "列出{rows}个地方、{cells}格",
  showingAll: "列出全部{rows}个地方",
  boardKey: "数字＝比标准多（＋）或少（−）多少，单位写在表头；没有标准的写比率。",
  lineKey: "走势画的是带下划线的那一格，也就是这一行最该看的一格。",
  frameKey: "粗框：换一个口径，结论就改变",
  findingsTake: (count, changing) =>
    count === 0
      ? "没有对不上的比率"
      : changing === 0
        ? `${count}处对不上，都不改变达标结论`
        : `${count}处对不上，${changing}处改变达标结论`,
  checksTake: (count) => (count === 0 ? "各项核对都没有查到矛盾" : `${count}处数字互相矛盾`),
  rest: (count) => `另有${count}处`,
  moreOn: (series) => `${series}的其余解释`,
  completeTake: (missing, partly) =>
    missing + partly === 0
      ? "应报的都报了"
      : `${[missing > 0 && `${missing}处未报`, partly > 0 && `${partly}处不全`].filter(Boolean).join("，")}`,
  completeRule:
    "一张表在一个时间只要有一处报了，开办着、又该填这张表的地方就都应报。报了的地方有半数以上填的项目，空着算不全。本级没有填而所属学校都填了的，算已报；上级替各校填了、没有一所自己填的，不算应报。",
  states: (parts) => parts.join("；"),
  state: (word, periods) => `${word}：${periods}`,
  inAll: (word, count) => `${count}期都${word}`,
  gapLine: (place, gaps) => `${place}：${gaps.join("；")}`,
  pageOf: ["第 ", " 页，共 ", " 页"],
};

const hant: ReviewSentences = {
  lede: ({ cells, judged, below, unexplained, unchecked, changing }) => [
    { words: `${cells}格中` },
    ...(judged === 0
      ? [{ words: "沒有可比的標準" }]
      : [{ words: below === 0 ? "沒有一格未達標" : `${below}格未達標`, strong: true } as const]),
    { words: "，" },
    { words: unexplained === 0 ? "沒有一格上報與人數不符" : `${unexplained}格上報與人數不符`, strong: true },
    { words: unchecked === 0 ? "。" : `，${unchecked}格缺人數，無法核對。` },
    ...(changing === 0
      ? []
      : [
          { words: "其中" },
          { words: `${changing}格換一個口徑就改變結論`, strong: true } as const,
          { words: "，先看這些。" },
        ]),
  ],
  scope: (period, places, columns) => `${period} · ${places}個地方 × ${columns}項主要指標`,
  counted: (unit, period) => [unit, period].filter(Boolean).join("，"),
  cell: (parts) => parts.join("，"),
  lineOf: (series) => `${series}歷年走勢`,
  showing: "列出{rows}個地方、{cells}格",
  showingAll: "列出全部{rows}個地方",
  boardKey: "數字＝比標準多（＋）或少（−）多少，單位寫在表頭；沒有標準的寫比率。",
  lineKey: "走勢畫的是帶底線的那一格，也就是這一列最該看的一格。",
  frameKey: "粗框：換一個口徑，結論就改變",
  findingsTake: (count, changing) =>
    count === 0
      ? "沒有對不上的比率"
      : changing === 0
        ? `${count}處對不上，都不改變達標結論`
        : `${count}處對不上，${changing}處改變達標結論`,
  checksTake: (count) => (count === 0 ? "各項核對都沒有查到矛盾" : `${count}處數字互相矛盾`),
  rest: (count) => `另有${count}處`,
  moreOn: (series) => `${series}的其餘解釋`,
  completeTake: (missing, partly) =>
    missing + partly === 0
      ? "應報的都報了"
      : `${[missing > 0 && `${missing}處未報`, partly > 0 && `${partly}處不全`].filter(Boolean).join("，")}`,
  completeRule:
    "一張表在一個時間只要有一處報了，開辦著、又該填這張表的地方就都應報。報了的地方有半數以上填的項目，空著算不全。本級沒有填而所屬學校都填了的，算已報；上級替各校填了、沒有一所自己填的，不算應報。",
  states: (parts) => parts.join("；"),
  state: (word, periods) => `${word}：${periods}`,
  inAll: (word, count) => `${count}期都${word}`,
  gapLine: (place, gaps) => `${place}：${gaps.join("；")}`,
  pageOf: ["第 ", " 頁，共 ", " 頁"],
};

const en: ReviewSentences = {
  lede: ({ cells, judged, below, unexplained, unchecked, changing }) => [
    { words: `Of ${count(cells, "cell")}, ` },
    ...(judged === 0
      ? [{ words: "none has a standard to be held against" }]
      : [{ words: below === 0 ? "none is below standard" : `${are(below)} below standard`, strong: true } as const]),
    { words: unchecked === 0 ? " and " : ", " },
    {
      words:
        unexplained === 0
          ? "none fails to reconcile"
          : `${unexplained} ${unexplained === 1 ? "does" : "do"} not reconcile with the counts`,
      strong: true,
    },
    { words: unchecked === 0 ? "." : `, ${unchecked} cannot be checked without counts.` },
    ...(changing === 0
      ? []
      : [
          { words: " " },
          {
            words: `${changing} ${changing === 1 ? "changes" : "change"} the result with the basis`,
            strong: true,
          } as const,
          { words: ": look at these first." },
        ]),
  ],
  scope: (period, places, columns) => `${period} · ${count(places, "place")} × ${count(columns, "key figure")}`,
  counted: (unit, period) => [unit, period].filter(Boolean).join(", "),
  cell: (parts) => parts.join(", "),
  lineOf: (series) => `${series} over the years`,
  showing: "{rows} places, {cells} cells",
  showingAll: "All {rows} places",
  boardKey:
    "Numbers: how many more (+) or fewer (−) than the standard wants, in the unit of the head; a rate where there is no standard.",
  lineKey: "The line is of the underlined cell, the one in its row to look at first.",
  frameKey: "Heavy frame: the result changes with the basis",
  findingsTake: (count, changing) =>
    count === 0
      ? "Every reported rate reconciles"
      : `${count} ${count === 1 ? "rate" : "rates"} to look into, ${changing === 0 ? "none of which changes a result" : `${changing} of which ${changing === 1 ? "changes" : "change"} a result`}`,
  checksTake: (found) =>
    found === 0 ? "No check found a contradiction" : `${count(found, "contradiction")} between figures`,
  rest: (rest) => `and ${rest} more`,
  moreOn: (series) => `The rest on ${series}`,
  completeTake: (missing, partly) =>
    missing + partly === 0
      ? "All that is expected has been reported"
      : [missing > 0 && `${missing} not reported`, partly > 0 && `${partly} partly reported`]
          .filter(Boolean)
          .join(", "),
  completeRule:
    "Once one place has reported a table for a period, every place that is open then and has that table to report is expected to. What at least half of those that reported it fill in, and is blank, makes it partly reported. What a place leaves to its schools counts as reported where all of them have done so; what it reports for them, and none of them does, is not expected of them.",
  states: (parts) => parts.join("; "),
  state: (word, periods) => `${word}: ${periods}`,
  inAll: (word, count) => (count === 1 ? word : `${word} in all ${count} periods`),
  gapLine: (place, gaps) => `${place}: ${gaps.join("; ")}`,
  pageOf: ["Page ", " of ", ""],
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function are(number: number): string {
  return `${number} ${number === 1 ? "is" : "are"}`;
}

const byLanguage: Readonly<Record<Language, ReviewSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** What is said on the review board in a language. */
export function reviewSentences(language: Language): ReviewSentences {
  return byLanguage[language];
}
