import type { SettingsFile } from "../../downloads/settings.ts";
import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import { type Language, languages } from "../../i18n/language.ts";
import * as limits from "../../site/checker-limits.ts";
import { Desk } from "./desk.ts";
import { part } from "./element.ts";
import type { PutIn } from "./message.ts";
import { type Arrived, listenForFiles } from "./put-in.ts";

declare global {
  interface Window {
    /** This build's own places and settings, from `check-data.js`. */
    readonly settingsOfThisSite?: readonly SettingsFile[];
  }
}

const root = document.querySelector<HTMLElement>("#check");
const language = languages.find((each) => each === document.documentElement.lang);
if (root && language) open(root, language);

/** Everything that can be done on the page without a script is read; the rest is shown now. */
function open(root: HTMLElement, language: Language): void {
  const desk = new Desk(root, language, window.settingsOfThisSite ?? []);
  listenForFiles(root, (arrived) => {
    const [files, refusals] = withinLimits(arrived, language);
    desk.put(files, arrived.length === 0 ? [checkerWords.noFiles[language]] : refusals);
  });
  listenForPaste(root, language, desk);
  for (const name of ["cancel", "clear"] as const) part(root, name).addEventListener("click", () => desk[name]());
  part(root, "again").addEventListener("click", () => desk.check(true));
  unfoldOnPaper();
  root.hidden = false;
}

function withinLimits(arrived: readonly Arrived[], language: Language): [PutIn[], string[]] {
  const say = checkerSentences(language);
  const files: PutIn[] = [];
  const refusals: string[] = [];
  for (const { name, content } of arrived.slice(0, limits.files)) {
    const size = content.size / 1024 / 1024;
    if (size > limits.megabytes) refusals.push(say.tooLarge(name, Math.ceil(size), limits.megabytes));
    else files.push({ name, content, pasted: false });
  }
  if (arrived.length > limits.files) refusals.push(say.tooMany(arrived.length, limits.files));
  return [files, refusals];
}

/** What is pasted is treated as a file that is named for its table. */
function listenForPaste(root: HTMLElement, language: Language, desk: Desk): void {
  const select = part<HTMLSelectElement>(root, "pasted-table");
  const field = part<HTMLTextAreaElement>(root, "pasted-cells");
  part(root, "check-pasted").addEventListener("click", () => {
    if (field.value.trim() === "") {
      desk.tell(checkerWords.nothingPasted[language]);
      field.focus();
      return;
    }
    const chosen = select.value === "" ? undefined : select.selectedOptions[0];
    const name = [checkerWords.pasted[language], chosen?.text].filter(Boolean).join(" · ");
    const content = new Blob([field.value]);
    desk.put([{ name, content, pasted: true, ...(chosen ? { table: chosen.value } : {}) }]);
  });
}

/** A printed report has everything: what is folded away on the screen is unfolded, and folded again. */
function unfoldOnPaper(): void {
  let closed: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>("#check [data-part=result] details:not([open])")];
    for (const each of closed) each.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const each of closed) each.open = false;
  });
}
