import { sideBySide } from "./chinese-numeral.ts";

/** Words that make a figure rough: of `约20`, `20左右`, `一万余`, `≥5` no exact number is known. */
const before = new RegExp(
  `^(?:${[
    ...["≥", "≤", ">=", "<=", "=>", "=<", ">", "<", "≈", "~"],
    ...["大约", "大約", "大概", "约为", "約為", "约有", "約有", "约计", "約計", "约", "約", "估计", "估計"],
    ...["将近", "將近", "接近", "近", "超过", "超過", "超", "逾", "高于", "高於", "多于", "多於", "大于", "大於"],
    ...["至少", "不少于", "不少於", "不低于", "不低於", "不小于", "不小於", "最少", "至多", "最多", "不超过", "不超過"],
    ...["不多于", "不多於", "不大于", "不大於", "不高于", "不高於", "不足", "不到", "不满", "不滿", "未满", "未滿"],
    ...["少于", "少於", "低于", "低於", "小于", "小於", "好(?=[几幾])", "上(?=[百千万萬])"],
  ].join("|")}) *`,
);
const behind = new RegExp(
  ` *(?:${[
    ...[
      "左右",
      "上下",
      "及以上",
      "或以上",
      "以上",
      "及以下",
      "或以下",
      "以下",
      "以内",
      "以內",
      "之内",
      "之內",
      "之间",
      "之間",
    ],
    ...["不等", "开外", "開外", "出头", "出頭", "有余", "有餘", "许", "許", "余", "餘", "多", "来", "來", "\\+"],
  ].join("|")})$`,
);
const within = /[余餘多来來](?=[百千万萬亿億])/;

/** The writing without one rough word; undefined where there is none. */
export function withoutRoughWord(half: string): string | undefined {
  const bare = [before, behind, within].map((words) => half.replace(words, "")).find((each) => each !== half);
  return bare === undefined || bare === "" ? undefined : bare;
}

/** An exact number of the kind that an uncountable one is: `十几` is like 11, `数百` like 100, `七八十` like 70. */
export function uncounted(half: string): string | undefined {
  const counted = half.replace(/[几幾]|^[数數](?=[十百千万萬])/g, "一");
  if (counted !== half) return counted;
  const pair = sideBySide(half).find((each) => Number(each[0]) + 1 === Number(each[1]));
  return pair && half.replace(/[一二三四五六七八两兩](?=[二三四五六七八九])/, "");
}

/** The two ends of a range: `3-4`, `20至30`. The half-width form writes every dash as `-`. */
export function rangeEnds(half: string): readonly [string, string] | undefined {
  const [, from, to] = /^([^-~至到]+?) *(?:--?|~|至|到) *([^-~至到]+)$/.exec(half) ?? [];
  return from !== undefined && to !== undefined ? [from, to] : undefined;
}

/** Whether two figures in ASCII digits can be the ends of a range: a school year or a telephone number is none. */
export function isRange(from: string, to: string): boolean {
  const ends = [from, to].map((end) => /^(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?![0-9])/.exec(end)?.[0]);
  if (ends.includes(undefined) || ends.every((end) => /^(?:19|20)[0-9]{2}$/.test(end ?? ""))) return false;
  return Number(ends[0]) < Number(ends[1]);
}
