import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { words } from "../../i18n/words.ts";
import { element, shape } from "./element.ts";
import type { CorrectedFile, FileReport, Report } from "./message.ts";
import { foldList, type Showing } from "./show-folds.ts";
import { ratesSection, verdictMark } from "./show-rates.ts";

/** The result as it stands on the page and on paper; the heading comes first, and takes the focus. */
export function reportParts(report: Report, heading: HTMLElement, showing: Showing): HTMLElement[] {
  const { language } = showing;
  heading.textContent = report.takeaway;
  const files = report.files.filter(hasSomethingToSay);
  return [
    element("p", { class: "grp" }, checkerWords.result[language]),
    heading,
    element("p", { class: "on-paper" }, checkerSentences(language).checkedOn(now())),
    tally(report, language),
    actions(report, language),
    ...files.map((file, at) => fileSection(file, at, showing)),
    ...(report.elsewhere.length > 0 ? [elsewhere(report, showing)] : []),
    ratesSection(report.rates, language),
  ];
}

/** The time by this computer's clock, as `2026-11-25 10:04`. */
function now(): string {
  const time = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

function hasSomethingToSay({ folds, notes, corrected }: FileReport): boolean {
  return folds.length + notes.length + corrected.length > 0;
}

/** How many of each, with the shapes that stand beside them below. */
function tally({ counts, rates }: Report, language: Language): HTMLElement {
  const severities = (["error", "finding", "note"] as const).map((severity) =>
    element(
      "dd",
      { class: counts[severity] === 0 ? "zero" : undefined },
      element(
        "span",
        { class: `sev ${severity}` },
        shape(`s-${severity}`),
        checkerWords[`severity_${severity}`][language],
      ),
      element("b", {}, String(counts[severity])),
    ),
  );
  const verdicts = rates.verdicts.map((each) =>
    element("dd", {}, verdictMark(each), element("b", {}, String(each.count))),
  );
  return element(
    "div",
    { class: "tally" },
    element("dl", {}, element("dt", {}, words.problem[language]), ...severities),
    verdicts.length > 0 && element("dl", {}, element("dt", {}, words.reconciliation[language]), ...verdicts),
  );
}

function actions({ findings }: Report, language: Language): HTMLElement {
  const print = element("button", { type: "button", class: "btn" }, checkerWords.print[language]);
  print.addEventListener("click", () => window.print());
  return element(
    "p",
    { class: "acts" },
    print,
    downloadLink(checkerWords.findingsCsv[language], "findings.csv", findings),
  );
}

function fileSection(
  { name, tables, counts, folds, notes, corrected }: FileReport,
  at: number,
  showing: Showing,
): HTMLElement {
  const { language } = showing;
  const say = checkerSentences(language);
  const id = `check-file-${at}`;
  return element(
    "section",
    { class: "sec long", "aria-labelledby": id },
    element("h3", { class: "head2", id }, name, element("small", {}, [...tables, say.fileOutcome(counts)].join(" · "))),
    folds.length > 0 && foldList(folds, "h4", showing),
    ...corrected.map((file) => correctedLine(file, language)),
    notes.length > 0 &&
      element(
        "details",
        { class: "notes-read" },
        element("summary", {}, `${checkerWords.notes[language]} · ${say.notesCount(counts.note)}`),
        foldList(notes, "h4", showing),
      ),
  );
}

function correctedLine({ name, table, content, remarks }: CorrectedFile, language: Language): HTMLElement {
  return element(
    "div",
    { class: "corrected noprint" },
    downloadLink(`${checkerWords.corrected[language]} · ${table}`, name, content),
    element("p", {}, remarks.join(language === "en" ? " " : "")),
  );
}

function elsewhere({ elsewhere: folds }: Report, showing: Showing): HTMLElement {
  return element(
    "section",
    { class: "sec long", "aria-labelledby": "check-elsewhere" },
    element("h3", { class: "head2", id: "check-elsewhere" }, checkerWords.elsewhere[showing.language]),
    foldList(folds, "h4", showing),
  );
}

/** The address of the content lives as long as the page does: a result is small beside the files that it came from. */
function downloadLink(label: string, name: string, content: Blob): HTMLElement {
  return element("a", { class: "btn", href: URL.createObjectURL(content), download: name }, label);
}
