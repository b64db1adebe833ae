import { changeRecords, changesOf } from "../src/downloads/changes.ts";
import { changeKindWords, changeSentences, changeWords } from "../src/i18n/changes.ts";
import type { Language } from "../src/i18n/language.ts";
import { formatDigits } from "../src/i18n/numbers.ts";
import { formatPeriod, formatPeriodLong } from "../src/i18n/periods.ts";
import { sentences } from "../src/i18n/sentences.ts";
import { type Change, type Changes, changeKinds, countChanges, everyChange, rowOf } from "../src/site/changes.ts";
import type { Previous } from "../src/site/changes-file.ts";
import {
  areaName,
  changeLines,
  equationLine,
  figureName,
  kindsInWords,
  verdictLine,
} from "../src/site/changes-words.ts";
import type { Site } from "../src/site/site.ts";

/** A dataset and the release that it is compared with; a dataset with errors makes no site. */
export interface Compared {
  readonly previous: Previous;
  readonly site: Site | undefined;
}

/** So many changes are shown after those that cross a standard, which are all shown. */
const shownBeside = 10;

/** What changed, for machines; null where the data has errors. */
export function changesAsData({ previous, site }: Compared) {
  if (!site) return null;
  const changes = changesOf(site, previous);
  return {
    before: changes.before,
    checksum: previous.checksum,
    unchanged: changes.unchanged,
    counts: countChanges(everyChange(changes)),
    periods: changes.periods.map((each) => ({ kind: each.kind, period: each.period, figures: each.changes.length })),
    rows: changeRecords(changes),
  };
}

/** What changed, as lines for people: the tally, whole periods, what crosses a standard, and the first of the rest. */
export function changesInLines({ previous, site }: Compared, language: Language): string[] {
  const say = changeSentences(language);
  if (!site) return [say.cannotCompare];
  const changes = changesOf(site, previous);
  const all = everyChange(changes);
  const { unknown, crossing } = countChanges(all);
  const shown = changes.single.slice(0, crossing + shownBeside);
  const rest = changes.single.length - shown.length;
  return [
    say.comparedWith(formatDigits(String(changes.before), language), previous.checksum),
    [say.lede(all.length, changes.unchanged), ...tallyLines(changes, language)].join(language === "en" ? " " : ""),
    ...(unknown > 0 ? [say.unknown(unknown)] : []),
    ...changes.periods.map(
      (each) => `  ${say.wholePeriod(each.kind, formatPeriodLong(each.period, language), each.changes.length)}`,
    ),
    ...shown.map((change) => `  ${changeLine(change, site, language)}`),
    ...(rest > 0 ? [`  ${say.andMore(rest)}`] : []),
  ];
}

/** `Across a standard 1, Revised 4`, in one line; none where nothing changed. */
function tallyLines(changes: Changes, language: Language): string[] {
  const counts = countChanges(everyChange(changes));
  const parts = [
    [changeWords.crossing[language], counts.crossing] as const,
    ...changeKinds.map((kind) => [changeKindWords[kind][language], counts[kind]] as const),
  ].flatMap(([word, count]) => (count > 0 ? [`${word} ${formatDigits(String(count), language)}`] : []));
  return parts.length > 0 ? [sentences(language).paragraph([parts.join(language === "en" ? ", " : "，")])] : [];
}

function changeLine(change: Change, site: Site, language: Language): string {
  const row = rowOf(change);
  const sides = [change.was, change.is].map((side) =>
    side ? equationLine(side, change, language) : changeWords.noRow[language],
  );
  const where = [
    areaName(row.area, site, language).words,
    figureName(row, language),
    formatPeriod(row.period, language),
  ];
  const said = [
    ...kindsInWords(change, language),
    ...changeLines(change, site, language),
    ...verdictLine(change, language),
  ];
  const equations = changeSentences(language).fromTo(sides[0] ?? "", sides[1] ?? "");
  return `${where.join(" · ")}${language === "en" ? ": " : "："}${equations} · ${said.join(" · ")}`;
}
