import { compare, zero } from "../exact/fraction.ts";
import type { Language, Text } from "../i18n/language.ts";
import { sheetSentences } from "../i18n/sheet.ts";
import { formatCount } from "../i18n/units.ts";
import type { Term } from "../indicators/term.ts";
import type { TermValue } from "../rates/side.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { group as groups } from "../tables/vocabulary.ts";
import { levelName } from "./narration.ts";
import type { SheetRow } from "./sheet.ts";

/** A number to know: what it counts, how many at each level, and what is told of it besides. */
export interface BaseCount {
  readonly label: string;
  /** The levels, in the order of the values; empty where there is one without a name. */
  readonly levels: readonly string[];
  readonly values: readonly string[];
  readonly details: readonly string[];
}

interface Gathered {
  readonly term: Term;
  readonly levels: Map<string, string>;
  /** What each detail comes to, by its name. */
  readonly details: Map<string, string[]>;
}

const most = 8;

/** The counts that the rows rest on, levels side by side: 适龄儿童少年 1856／1082, with what is left out of them. */
export function baseCounts(rows: readonly SheetRow[], language: Language): BaseCount[] {
  const gathered = new Map<string, Gathered>();
  for (const { figure } of rows) gather(figure, gathered, language);
  return [...gathered.values()].slice(0, most).map(({ term, levels, details }) => ({
    label: term.label[language],
    levels: [...levels.keys()].filter(Boolean),
    values: [...levels.values()],
    details: [...details].map(
      ([label, values]) => `${label}${language === "en" ? " " : ""}${sheetSentences(language).beside(values)}`,
    ),
  }));
}

/** The denominator, and for what is provided the numerator too: books and floor area are stocks. */
function gather(figure: Reconciled, gathered: Map<string, Gathered>, language: Language): void {
  const { indicator, sides, group } = figure;
  if (indicator.measure.kind !== "ratio") return;
  const [top, bottom] = sides;
  const isShare = indicator.unit === "%";
  for (const side of isShare ? [bottom] : [bottom, top]) {
    const first = side?.terms.find(({ role }) => role === "plus");
    if (!first?.value) continue;
    const entry = entryOf(first, gathered);
    const level = levelName(figure, language);
    const value = formatCount(first.value, language);
    if (group !== "all") addDetail(entry, groupName(group, language), value);
    else if (!entry.levels.has(level)) {
      entry.levels.set(level, value);
      for (const each of side?.terms ?? []) addTerm(entry, each, language);
      const counted = isShare && top?.terms.length === 1 ? top.terms[0] : undefined;
      if (counted?.value) addDetail(entry, counted.term.label[language], formatCount(counted.value, language));
    }
  }
}

function entryOf({ term, substituted }: TermValue, gathered: Map<string, Gathered>): Gathered {
  const read = substituted ? (term.otherwise ?? term) : term;
  const key = read.label["zh-Hans"];
  const entry = gathered.get(key) ?? { term: read, levels: new Map(), details: new Map() };
  gathered.set(key, entry);
  return entry;
}

function addTerm(entry: Gathered, { role, term, value }: TermValue, language: Language): void {
  if (role === "plus" || !value || compare(value, zero) === 0) return;
  addDetail(entry, term.label[language], formatCount(value, language));
}

function addDetail({ details }: Gathered, label: string, value: string): void {
  details.set(label, [...(details.get(label) ?? []), value]);
}

function groupName(group: string, language: Language): string {
  const words: Readonly<Record<string, Text>> = groups.words;
  return words[group]?.[language] ?? group;
}
