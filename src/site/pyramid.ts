import type { Published } from "../disclosure/published.ts";
import { add, approximate, compare, type Fraction, isZero } from "../exact/fraction.ts";
import { formSentences, formWords } from "../i18n/forms.ts";
import type { Language, Text } from "../i18n/language.ts";
import { markSymbol } from "../i18n/marks.ts";
import { formatPeriodLong } from "../i18n/periods.ts";
import { formatCount, formatRate } from "../i18n/units.ts";
import type { Theme } from "../indicators/theme.ts";
import { type GradeCount, type GradeCounts, totalOf } from "../rates/grade-counts.ts";
import type { Places } from "../tables/places.ts";
import { grade as gradeWords, level as levelWords } from "../tables/vocabulary.ts";
import { placeName } from "./names.ts";
import { percentOf } from "./shares.ts";

/** The theme under which girls and boys by grade stand: who is at school. */
export const pyramidTheme: Theme = "participation";

/** Its place within a page. */
export const pyramidAnchor = "girls-and-boys";

/** Fewer pupils than that in a grade make a share that says nothing. */
const fewest = 20;

/** Whether there is a grade to draw, and not only marks of absence. */
export function hasPyramid(counts: Published<GradeCounts> | undefined): counts is Published<GradeCounts> {
  return counts !== undefined && totalOf(counts) !== undefined;
}

/** The name of a grade; with its level where two levels have a grade of that number. */
export function gradeName({ grade, level }: GradeCount, all: readonly GradeCount[], language: Language): string {
  const words: Readonly<Record<string, Text>> = gradeWords.words;
  const levels: Readonly<Record<string, Text>> = levelWords.words;
  const name = words[grade]?.[language] ?? grade;
  if (all.filter((each) => each.grade === grade).length < 2) return name;
  return language === "en"
    ? `${name}, ${levels[level]?.en.toLowerCase() ?? level}`
    : `${levels[level]?.[language] ?? level}${name}`;
}

/** The share of girls with one decimal: 47.9%. */
export function girlsShare(girls: Fraction, boys: Fraction, language: Language): string {
  return formatRate(shareOf(girls, boys), { unit: "%", decimals: 1 }, language);
}

function shareOf(girls: Fraction, boys: Fraction): Fraction {
  return percentOf(girls, add(girls, boys));
}

/** What the pyramid finds: how many girls and their share; the sex ratio; from where to where the grades reach. */
export function pyramidTake(counts: Published<GradeCounts>, language: Language): string[] {
  const total = totalOf(counts);
  if (!total) return [];
  const say = formSentences(language);
  const { girls, boys } = total;
  const period = counts.period === "undated" ? "" : formatPeriodLong(counts.period, language);
  if (isZero(girls)) return [say.pyramidBoys(period, formatCount(boys, language))];
  const take = say.pyramidTake(period, formatCount(girls, language), girlsShare(girls, boys, language));
  return [take, say.sexRatio(ratioText(girls, boys, language)), ...rangeOf(counts, language)];
}

/** Boys for every hundred girls, with one decimal. */
function ratioText(girls: Fraction, boys: Fraction, language: Language): string {
  return formatRate(percentOf(boys, girls), { unit: "ratio", decimals: 1 }, language);
}

function rangeOf({ grades }: Published<GradeCounts>, language: Language): string[] {
  const known = grades.flatMap((each) => {
    const { girls, boys } = each;
    if (!girls || !boys || approximate(add(girls, boys)) < fewest) return [];
    return [{ name: gradeName(each, grades, language), girls, boys, share: shareOf(girls, boys) }];
  });
  const sorted = known.sort((a, b) => compare(a.share, b.share));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || sorted.length < 2 || compare(low.share, high.share) === 0) return [];
  const shares = [low, high].map(({ girls, boys }) => girlsShare(girls, boys, language)) as [string, string];
  return [formSentences(language).pyramidRange(shares[0], low.name, shares[1], high.name)];
}

/** Why a grade has no bars; empty where it has. */
export function gradeGap({ status }: GradeCount, language: Language): string {
  if (status === "observed") return "";
  return status === "contradicts" ? formWords.contradicts[language] : markSymbol(status, language);
}

/** How the bars are to be read, and whose pupils are in the sums and whose are missing. */
export function pyramidNotes(counts: Published<GradeCounts>, places: Places, language: Language): string[] {
  const say = formSentences(language);
  const { summed, missing, grades, rows } = counts;
  const levelOf = new Map(grades.map(({ grade, level }) => [grade, level]));
  const names = missing.map(({ area, grades: lacking }) => {
    const place = places.place(area);
    const name = place ? placeName(place, language).words : area;
    const levels = new Set(lacking.map((grade) => levelOf.get(grade)));
    const whole = grades.filter(({ level }) => levels.has(level)).length === lacking.length;
    const words = lacking.map((grade) => gradeName({ grade, level: "", status: "observed" }, [], language));
    return whole ? name : say.missingGrades(name, words);
  });
  const papers = new Set(rows.flatMap(({ note }) => (note === "" ? [] : [note])));
  return [
    say.pyramidKey,
    ...(summed > 0 ? [say.pyramidSum(summed)] : []),
    ...(names.length > 0 ? [say.pyramidMissing(names)] : []),
    ...papers,
  ];
}
