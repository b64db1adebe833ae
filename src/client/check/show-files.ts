import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { element, shape } from "./element.ts";
import type { FileReport } from "./message.ts";

/** One line of the list of files: what was put in, and what came of it if it was checked. */
export interface Listed {
  readonly name: string;
  /** The table chosen for it; "" where its header tells. */
  readonly table: string;
  readonly report: FileReport | undefined;
}

/** What a reader can do to a listed file. */
export interface Doing {
  choose(name: string, table: string): void;
  remove(name: string): void;
}

/**
 * The rows of the list of files.
 * @param tables every table that a file may be, as options
 */
export function fileRows(
  files: readonly Listed[],
  tables: readonly HTMLOptionElement[],
  language: Language,
  doing: Doing,
): HTMLElement[] {
  return files.map((file, at) => fileRow(file, `check-table-${at}`, { tables, language, doing }));
}

interface Showing {
  readonly tables: readonly HTMLOptionElement[];
  readonly language: Language;
  readonly doing: Doing;
}

function fileRow(file: Listed, id: string, showing: Showing): HTMLElement {
  const { name, report } = file;
  const { language, doing } = showing;
  const say = checkerSentences(language);
  const remove = element(
    "button",
    { type: "button", class: "btn", "aria-label": say.removeFile(name) },
    checkerWords.remove[language],
  );
  remove.addEventListener("click", () => doing.remove(name));
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, name),
    element("td", { class: "l" }, tableChoice(file, id, showing)),
    element("td", { "data-label": checkerWords.rows[language] }, report && report.rows > 0 ? String(report.rows) : ""),
    element("td", { class: "l wrapcell" }, ...outcome(report, language)),
    element("td", { class: "noprint" }, remove),
  );
}

/** Also shows which table the header told. */
function tableChoice({ name, table, report }: Listed, id: string, { tables, language, doing }: Showing): HTMLElement {
  const say = checkerSentences(language);
  const told = report && table === "" ? report.tables.join(" · ") : "";
  const select = element(
    "select",
    { id, "aria-label": say.tableOf(name), class: report?.asksForTable ? "asks" : undefined },
    element("option", { value: "" }, told === "" ? checkerWords.tellByHeader[language] : say.told(told)),
    ...tables.map((option) => option.cloneNode(true) as HTMLOptionElement),
  );
  select.value = table;
  select.addEventListener("change", () => doing.choose(name, select.value));
  return select;
}

function outcome(report: FileReport | undefined, language: Language): (Node | string)[] {
  if (!report) return [];
  const { counts, remark, asksForTable } = report;
  const worst = counts.error > 0 || asksForTable ? "error" : counts.finding > 0 ? "finding" : undefined;
  const says = remark === "" ? checkerSentences(language).fileOutcome(counts) : remark;
  return worst ? [element("span", { class: `sev ${worst}` }, shape(`s-${worst}`), says)] : [says];
}
