import { isFigureColumn, type KeyWords, type Lexicon } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";

/** A column of a sheet with what its header says. */
export interface Headed {
  readonly position: number;
  /** Its header as written, from top to bottom. */
  readonly path: readonly string[];
  readonly meaning: Meaning;
  /** A second column whose figures are added to its own. */
  readonly plus?: number;
  /** Works out from columns beside it, so that nothing is lost without it. */
  readonly derived?: true;
}

/** A header in a message: the labels from top to bottom. */
export function labelOf({ path }: Pick<Headed, "path">): string {
  return path.join(" / ");
}

/**
 * Settles what 合计 and 男 mean by the columns beside them: 合计 beside 小学 and 初中 is all levels, beside 男 and 女 it
 * is all pupils. Boys beside such a total say nothing new; where there is none, girls and boys together are all.
 * What stays unsettled keeps its mark.
 */
export function settle(columns: readonly Headed[], lexicon: Lexicon, keysBeside: ReadonlySet<string>): Headed[] {
  const parted = columns.map((column, at) => settlePart(column, columns, at));
  const totalled = parted.map((column) =>
    column.meaning.total ? settleTotal(column, parted, lexicon, keysBeside) : column,
  );
  return totalled.map((column) => {
    if (!column.meaning.boys) return column;
    const isOfTotal = totalled.some(({ derived, meaning }) => derived && meaning.under === column.meaning.under);
    return isOfTotal ? { ...column, derived: true } : settleBoys(column, totalled, lexicon);
  });
}

/** 其中：女 is of the figure to its left, where no name stands over both. */
function settlePart(column: Headed, columns: readonly Headed[], at: number): Headed {
  const { meaning, path } = column;
  if (meaning.key !== undefined || Object.keys(meaning.words).length === 0 || !ofWhich.test(path.at(-1) ?? ""))
    return column;
  const from = columns.findLastIndex((each, index) => index < at && !ofWhich.test(each.path.at(-1) ?? ""));
  const whole = columns[from];
  if (whole?.meaning.key === undefined || whole.meaning.under !== meaning.under) return column;
  // A column between them that nobody knows may be what it is of.
  if (column.position - whole.position !== at - from) return column;
  const implied = { ...whole.meaning.implied, ...meaning.implied };
  const told = { ...meaning, key: whole.meaning.key, words: { ...whole.meaning.words, ...meaning.words }, implied };
  return { ...column, meaning: told };
}

const ofWhich = /^\s*其\s?中/;

function settleTotal(
  column: Headed,
  columns: readonly Headed[],
  lexicon: Lexicon,
  keysBeside: ReadonlySet<string>,
): Headed {
  const { meaning } = column;
  const beside = columns.filter((other) => other !== column && isBeside(other.meaning, meaning));
  const key = meaning.key ?? sharedKey(beside, lexicon);
  const ofSexes = beside.some(({ meaning: each }) => each.boys || each.key === lexicon.sexes?.girls);
  if (meaning.key === undefined && ofSexes && lexicon.sexes) return told(column, { key: lexicon.sexes.all });
  const varying = [...new Set(beside.flatMap(({ meaning: { words } }) => Object.keys(words)))].filter(
    (dimension) => meaning.words[dimension] === undefined && !keysBeside.has(dimension),
  );
  const [dimension, ...more] = varying.filter((each) => lexicon.totals.includes(each));
  if (dimension !== undefined && more.length === 0) {
    return told(column, { key, words: { ...meaning.words, [dimension]: "all" } });
  }
  if (varying.length > 0 && dimension === undefined) return { ...column, derived: true };
  return meaning.key === undefined ? column : told(column, {});
}

/** Columns of the same figure, or where none is named, under the same label. */
function isBeside(other: Meaning, meaning: Meaning): boolean {
  if (other.total || other.placeOf !== undefined) return false;
  if (meaning.key !== undefined && other.key !== undefined) return other.key === meaning.key;
  return (
    other.under === meaning.under && (other.boys || other.key !== undefined || Object.keys(other.words).length > 0)
  );
}

function sharedKey(beside: readonly Headed[], lexicon: Lexicon): string | undefined {
  const figures = beside.filter(({ meaning: { key } }) => key === undefined || isFigureColumn(key, lexicon));
  const keys = new Set(figures.map(({ meaning: { key } }) => key));
  return keys.size === 1 ? [...keys][0] : undefined;
}

function told(column: Headed, more: { key?: string | undefined; words?: KeyWords }): Headed {
  return { ...column, meaning: { ...column.meaning, ...more, total: false } };
}

function settleBoys(column: Headed, columns: readonly Headed[], lexicon: Lexicon): Headed {
  const { meaning } = column;
  const alike = columns.filter(({ meaning: other }) => other !== meaning && sameParts(other.words, meaning.words));
  const whole = lexicon.sexes?.all ?? meaning.key;
  const named = meaning.key === undefined || meaning.key === whole;
  const hasWhole = alike.some(({ meaning: { key, boys } }) => !boys && key === (meaning.key ?? whole));
  if (hasWhole) return { ...column, derived: true };
  const girls = alike.find(({ meaning: { key, boys } }) => !boys && key === lexicon.sexes?.girls);
  if (!named || !lexicon.sexes || !girls) return column;
  const summed = { ...meaning, key: lexicon.sexes.all, boys: false };
  return { ...column, meaning: summed, plus: girls.position };
}

/** Whether two columns are of the same part; of all is of no part. */
function sameParts(a: KeyWords, b: KeyWords): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => (a[key] ?? "all") === (b[key] ?? "all"));
}

/** 序号, 排名, 增减 and the like: they number the rows or work out from other columns, and no figure is lost with them. */
export function saysNothingNew({ path }: Pick<Headed, "path">): boolean {
  const name = (path.at(-1) ?? "").normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  return serial.test(name) || worked.test(name);
}

const serial =
  /^(序号|序號|序|编号|編號|行号|行號|行次|栏次|欄次|no\.?|#|index|id|serial(number)?|排名|名次|位次|位序|排序|排位|rank(ing)?|备注[0-9]+|備註[0-9]+|unnamed:?[0-9]*|column[0-9]+|列[0-9]+)$/;
const worked =
  /^(比|较|較)?(上年|去年|上学年|上學年|上期|同期)?(同比|环比|環比)?(增减|增減|增长|增長|增幅|减少|減少|变化|變化)(数|數|量|率|额|額|人数|人數|百分点|百分點)?(%|\(.*\))?$|^(占比|比重|所占比例|所佔比例|構成|构成)(%|\(.*\))?$/;
