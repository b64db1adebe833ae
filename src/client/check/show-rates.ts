import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { words } from "../../i18n/words.ts";
import type { Verdict } from "../../reconcile/reconciliation.ts";
import { element, shape } from "./element.ts";
import type { CellText, RateGroup, RateRow, Rates, Term } from "./message.ts";

/** The shape of each verdict, as on every page. */
const shapes: Readonly<Record<Verdict, string>> = {
  exact: "eq",
  rounding: "exc",
  explained: "exc",
  unexplained: "ne",
  no_base: "unk",
};

/** So many rates at once; a county has tens of thousands. */
const batch = 200;

/** The rates: those that must be looked into in full, the others folded away. */
export function ratesSection({ groups, remarks }: Rates, language: Language): HTMLElement {
  return element(
    "section",
    { class: "sec long", "aria-labelledby": "check-rates" },
    element("h3", { class: "head2", id: "check-rates" }, checkerWords.rates[language]),
    ...remarks.map((remark) => element("p", { class: "remark" }, remark)),
    ...groups.map((group) => (group.open ? rateTable(group, language) : foldedTable(group, language))),
  );
}

function foldedTable(group: RateGroup, language: Language): HTMLElement {
  const summary = `${group.label} · ${checkerSentences(language).rates(group.rows.length)}`;
  return element("details", {}, element("summary", {}, summary), rateTable(group, language));
}

/** A verdict in shape and word. */
export function verdictMark({ verdict, word }: { verdict: Verdict; word: string }): HTMLElement {
  return element("span", { class: `st ${shapes[verdict]}` }, shape(`v-${shapes[verdict]}`), element("span", {}, word));
}

function rateTable({ rows, label }: RateGroup, language: Language): HTMLElement {
  const body = element("tbody");
  const heads = [
    checkerWords.ratesFor,
    checkerWords.rate,
    words.reported,
    words.recomputed,
    words.reconciliation,
    words.remarks,
  ].map((head) => element("th", { scope: "col" }, head[language]));
  const table = element(
    "table",
    { class: "rates" },
    element("caption", { class: "vh" }, label),
    element("thead", {}, element("tr", {}, ...heads)),
    body,
  );
  const box = element("div", { class: "scroll", role: "group", "aria-label": label }, table);
  return element("div", {}, box, moreButton(rows, body, language));
}

/** Fills the table batch by batch; the button stands until there is nothing left. */
function moreButton(rows: readonly RateRow[], body: HTMLElement, language: Language): HTMLElement {
  let shown = 0;
  const button = element("button", { type: "button", class: "btn noprint" });
  const next = () => {
    body.append(...rows.slice(shown, shown + batch).map((row) => rateRow(row, language)));
    shown = Math.min(rows.length, shown + batch);
    button.textContent = checkerSentences(language).showMore(rows.length - shown);
    button.hidden = shown === rows.length;
  };
  button.addEventListener("click", next);
  next();
  return button;
}

function rateRow(
  { area, period, series, reported, recomputed, sides, verdict, lines }: RateRow,
  language: Language,
): HTMLElement {
  const named = (label: string, ...contents: (Node | string)[]) => element("td", { "data-label": label }, ...contents);
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, area, element("small", {}, period)),
    element("td", { class: "series" }, series),
    named(words.reported[language], figure(reported)),
    named(words.recomputed[language], equation(recomputed, sides)),
    named(words.reconciliation[language], ...(verdict ? [verdictMark(verdict)] : [])),
    element("td", { class: "lines" }, ...lines.map((line) => element("p", {}, line))),
  );
}

/** The rate with its fraction, every term by its name. */
function equation(rate: CellText, sides: readonly (readonly Term[])[]): HTMLElement {
  const fraction = element(
    "span",
    { class: "frac" },
    ...sides.map((terms) => element("span", {}, ...terms.flatMap(termWords))),
  );
  return element(
    "span",
    { class: "eqn" },
    figure(rate),
    ...(sides.length > 0 ? [element("span", {}, "="), fraction] : []),
  );
}

function termWords({ sign, label, value }: Term): (Node | string)[] {
  return [sign === "" ? "" : ` ${sign} `, `${label} `, figure(value)];
}

function figure({ text, absent }: CellText): HTMLElement {
  return element("b", { class: absent ? "sym" : undefined }, text);
}
