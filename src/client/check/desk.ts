import type { SettingsFile } from "../../downloads/settings.ts";
import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import type { Language } from "../../i18n/language.ts";
import { element, part } from "./element.ts";
import { leaveOut, type PutIn, type Report } from "./message.ts";
import { startCheck } from "./run.ts";
import { letBoxesScroll } from "./scrolling.ts";
import { fileRows } from "./show-files.ts";
import { reportParts } from "./show-report.ts";

/** What lies on the page: the files that were put in, and the check of them that runs or has run. */
export class Desk {
  readonly #root: HTMLElement;
  readonly #language: Language;
  readonly #settings: readonly SettingsFile[];
  readonly #files = new Map<string, PutIn>();
  readonly #heading = element("h2", { class: "take", tabindex: "-1" });
  #report: Report | undefined;
  #stop: (() => void) | undefined;

  constructor(root: HTMLElement, language: Language, settings: readonly SettingsFile[]) {
    this.#root = root;
    this.#language = language;
    this.#settings = settings;
  }

  /** Files are put in beside those that lie there; one of the same name takes the other's place. */
  put(files: readonly PutIn[], refusals: readonly string[] = []): void {
    this.#refuse(refusals);
    for (const file of files) this.#files.set(file.name, file);
    if (files.length > 0) this.check(true);
    else this.tell(refusals.join(" "));
  }

  /** What is said aloud, and stands below the files. */
  tell(says: string): void {
    this.#part("said").textContent = says;
  }

  clear(): void {
    this.#files.clear();
    this.#refuse([]);
    this.check(false);
    this.#part("choose-files").focus();
  }

  cancel(): void {
    this.#stop?.();
    this.#end(checkerWords.cancelled[this.#language]);
    this.#part("choose-files").focus();
  }

  /**
   * Checks everything anew.
   * @param takesFocus whether the result is what the reader waits for
   */
  check(takesFocus: boolean): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#report = undefined;
    this.#show([]);
    this.#list();
    this.#part("working").hidden = this.#files.size === 0;
    this.tell("");
    if (this.#files.size === 0) return;
    const order = { language: this.#language, settings: this.#settings, files: [...this.#files.values()] };
    this.#stop = startCheck(order, {
      progress: (says, at, of) => this.#progress(says, at, of),
      failed: (says) => this.#end(says),
      ended: (report) => this.#finish(report, takesFocus),
    });
  }

  #finish(report: Report, takesFocus: boolean): void {
    this.#report = report;
    this.#end(report.spoken);
    this.#list();
    this.#show(
      reportParts(report, this.#heading, { language: this.#language, meaning: (code) => this.#meaning(code) }),
    );
    if (takesFocus) this.#heading.focus();
  }

  #end(says: string): void {
    this.#stop = undefined;
    this.#part("working").hidden = true;
    this.tell(says);
  }

  #progress(says: string, at: number, of: number): void {
    this.tell(says);
    const bar = this.#part<HTMLProgressElement>("bar");
    bar.max = of;
    bar.value = at;
  }

  /** The page that says what a code means. */
  #meaning(code: string): string {
    return (this.#root.dataset["meanings"] ?? "").replace("index.html", `${code}/index.html`);
  }

  #choose(name: string, table: string): void {
    const file = this.#files.get(name);
    if (!file) return;
    const { table: _, ...rest } = file;
    this.#files.set(name, table === "" ? rest : { ...rest, table });
    this.check(false);
  }

  #remove(name: string): void {
    this.#files.delete(name);
    this.check(false);
    if (this.#files.size === 0) this.tell(checkerSentences(this.#language).removed(name));
    this.#part("choose-files").focus();
  }

  /** Lists the files anew; the choice that had the focus keeps it. */
  #list(): void {
    const focused = document.activeElement?.id ?? "";
    const listed = [...this.#files.values()].map(({ name, table = "" }) => ({
      ...{ name, table },
      report: this.#report?.files.find((each) => each.name === name),
    }));
    const out = element("option", { value: leaveOut }, checkerWords.leaveOut[this.#language]);
    const tables = [...[...this.#part<HTMLSelectElement>("pasted-table").options].slice(1), out];
    const doing = {
      choose: (name: string, table: string) => this.#choose(name, table),
      remove: (name: string) => this.#remove(name),
    };
    this.#part("file-rows").replaceChildren(...fileRows(listed, tables, this.#language, doing));
    this.#part("files").hidden = listed.length === 0;
    if (focused !== "") document.getElementById(focused)?.focus();
  }

  #show(parts: readonly HTMLElement[]): void {
    const result = this.#part("result");
    for (const link of result.querySelectorAll<HTMLAnchorElement>("a[download]")) URL.revokeObjectURL(link.href);
    result.replaceChildren(...parts);
    result.hidden = parts.length === 0;
    letBoxesScroll(result.querySelectorAll<HTMLElement>(".scroll"));
  }

  #refuse(refusals: readonly string[]): void {
    const list = this.#part("refused");
    list.replaceChildren(...refusals.map((refusal) => element("li", {}, refusal)));
    list.hidden = refusals.length === 0;
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return part<E>(this.#root, name);
  }
}
