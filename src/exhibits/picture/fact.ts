import type { Language } from "../../i18n/language.ts";
import { standingWords } from "../../i18n/standards.ts";
import { verdictWords } from "../../i18n/verdicts.ts";
import { tidy } from "./lines.ts";
import type { Sign } from "./sign.ts";

/** A fact of a caption in its parts, as a ledger sets them. */
export interface Fact {
  /** What it is a fact of: 复算, 标准 ≥95%; empty where nothing says so. */
  readonly label: string;
  readonly figure: string;
  /** Above and below the line, where the figure is a fraction. */
  readonly fraction?: readonly [above: string, below: string];
  /** A verdict or a standing, with its sign. */
  readonly said?: { readonly sign: Sign; readonly words: string };
}

/** Which sign says what, for the words of each language. */
const verdictSigns: readonly (readonly [keyof typeof verdictWords, Sign])[] = [
  ["exact", "equal"],
  ["rounding", "about"],
  ["explained", "about"],
  ["unexplained", "unequal"],
  ["no_base", "unknown"],
];
const standingSigns: readonly (readonly [keyof typeof standingWords, Sign])[] = [
  ["ok", "met"],
  ["near", "near"],
  ["short", "missed"],
  ["over", "missed"],
  ["pend", "pending"],
  ["depends", "pending"],
];

/** Takes a fact apart at the signs that it was put together with: 上报 95%，不符; Standard ≥95%: Below, 3 short. */
export function readFact(fact: string, language: Language): Fact {
  const words = tidy(fact);
  const [comma, colon] = language === "en" ? [", ", ": "] : ["，", "："];
  return (
    standing(words, colon, comma, language) ??
    verdict(words, comma, language) ?? { ...labelled(words), ...fractionOf(words) }
  );
}

/** The first word says what the rest is. */
function labelled(words: string): { label: string; figure: string } {
  const [, label = "", figure = words] = /^(\S+) (.+)$/.exec(words) ?? [];
  return { label, figure };
}

function fractionOf(words: string): Partial<Fact> {
  const { figure } = labelled(words);
  const [rate, equation, more] = figure.split(" = ");
  const [above, below, further] = (equation ?? "").split(" ÷ ").map(bare);
  if (!rate || !above || !below || more !== undefined || further !== undefined) return {};
  return { figure: rate, fraction: [above, below] };
}

/** Brackets are for one line: a line between two terms does their work. */
function bare(side: string): string {
  return side.replace(/^[（(](.*)[）)]$/u, "$1");
}

function verdict(words: string, comma: string, language: Language): Fact | undefined {
  const found = verdictSigns.find(([name]) => words.endsWith(comma + verdictWords[name][language]));
  if (!found) return undefined;
  const word = verdictWords[found[0]][language];
  return { ...labelled(words.slice(0, -(comma + word).length)), said: { sign: found[1], words: word } };
}

function standing(words: string, colon: string, comma: string, language: Language): Fact | undefined {
  const at = words.indexOf(colon);
  if (at < 0) return undefined;
  const said = words.slice(at + colon.length);
  const found = standingSigns.find(([name]) => {
    const word = standingWords[name][language];
    return said === word || said.startsWith(word + comma);
  });
  return found && { label: words.slice(0, at), figure: "", said: { sign: found[1], words: said } };
}
