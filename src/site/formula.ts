import type { Language, Text } from "../i18n/language.ts";
import { sentences } from "../i18n/sentences.ts";
import type { Indicator } from "../indicators/define.ts";
import type { Sum } from "../indicators/term.ts";
import { ratioOf } from "../rates/measure.ts";
import { group } from "../tables/vocabulary.ts";

/** The formula of an indicator in words: 已入学 ÷（适龄儿童 − 单列残疾儿童 − 丧失学习能力）× 100%. */
export function formulaInWords(indicator: Indicator, language: Language): string {
  const { measure } = indicator;
  const say = sentences(language);
  if (measure.kind === "dispersion") return say.dispersionFormula(measure.resource[language]);
  if (measure.kind === "parity")
    return say.parityFormula(measure.of.label[language], groupLabel(measure.group, language));
  const { numerator, denominator, times } = ratioOf(measure);
  const scale = indicator.unit === "%" ? " × 100%" : times ? ` × ${times}` : "";
  return `${sumInWords(numerator, language)} ÷ ${sumInWords(denominator, language)}${scale}`;
}

/** The formula in symbols, with the columns of the tables: `enrolled ÷ (population − counted_separately)`. */
export function formulaInSymbols(indicator: Indicator): string {
  const { measure } = indicator;
  if (measure.kind === "dispersion") return "√(Σ pᵢ/N · (xᵢ − X)²) ÷ X,  xᵢ = rᵢ/pᵢ,  X = Σrᵢ/Σpᵢ";
  const columns = ({ plus, minus = [], excluding = [] }: Sum, among?: string) => {
    const name = (term: Sum["plus"][number]) => `${term.column}${among ? `[${among}]` : ""}`;
    const text = [plus.map(name).join(" + "), ...[...minus, ...excluding].map(name)].join(" − ");
    return text.includes(" ") ? `(${text})` : text;
  };
  const { numerator, denominator, times } = ratioOf(measure);
  if (measure.kind === "ratio") {
    return `${times ? `${times} × ` : ""}${columns(numerator)} ÷ ${columns(denominator)}`;
  }
  const of = (among: string) => `(${columns(numerator, among)} ÷ ${columns(denominator, among)})`;
  return `${of(measure.group)} ÷ ${of(`all − ${measure.group}`)}`;
}

/** One side of a fraction in words; brackets where it has more than one term. */
function sumInWords({ plus, minus = [], excluding = [] }: Sum, language: Language): string {
  const names = (terms: Sum["plus"]) => terms.map(({ label }) => label[language]);
  const words = [names(plus).join(" + "), ...names([...minus, ...excluding])].join(" − ");
  if (minus.length + excluding.length + plus.length < 2) return words;
  return language === "en" ? `(${words})` : `（${words}）`;
}

function groupLabel(id: string, language: Language): string {
  const words: Readonly<Record<string, Text>> = group.words;
  return words[id]?.[language] ?? id;
}
