/** Offers the quiz of a sheet, where the page has one. */
export function offerQuiz(page: Document): void {
  const sheet = page.querySelector<HTMLElement>("[data-quizzed]");
  const bar = page.querySelector<HTMLElement>(".quiz");
  const start = page.querySelector<HTMLElement>("[data-start-quiz]");
  if (!sheet || !bar || !start) return;
  const quiz = new Quiz(sheet, bar, start);
  start.hidden = false;
  start.addEventListener("click", () => quiz.begin());
  for (const button of answersOf(bar)) {
    button.addEventListener("click", () => quiz.answer(button.dataset["answer"] ?? ""));
  }
}

/**
 * Hides the figures of a sheet, asks for one after another and counts what was known. Nothing is kept: the counts are
 * gone with the page. What is hidden is hidden on screens only, so a print is always the whole sheet.
 */
class Quiz {
  readonly #sheet: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #start: HTMLElement;
  readonly #figures: readonly HTMLElement[];
  readonly #knew = new Set<HTMLElement>();
  readonly #notYet = new Set<HTMLElement>();
  /** Still hidden, the next one first. */
  #waiting: HTMLElement[] = [];
  /** Shown, and not yet answered for. */
  #shown: HTMLElement | undefined;

  constructor(sheet: HTMLElement, bar: HTMLElement, start: HTMLElement) {
    this.#sheet = sheet;
    this.#bar = bar;
    this.#start = start;
    this.#figures = [...sheet.querySelectorAll<HTMLElement>("[data-quiz]")];
  }

  begin(asked = this.#figures): void {
    this.#knew.clear();
    this.#notYet.clear();
    this.#shown = undefined;
    this.#waiting = [...asked];
    for (const figure of this.#figures) figure.classList.toggle("told", !asked.includes(figure));
    for (const figure of asked) this.#hide(figure);
    this.#sheet.classList.add("quizzing");
    this.#bar.hidden = false;
    this.#start.hidden = true;
    this.#askNext();
  }

  answer(word: string): void {
    if (word === "end") this.#end();
    else if (word === "again") this.begin(this.#notYet.size > 0 ? [...this.#notYet] : this.#figures);
    else {
      if (word === "next") this.#waiting.push(...this.#waiting.splice(0, 1));
      else this.#settle(word === "knew" ? this.#knew : this.#notYet);
      this.#askNext();
    }
  }

  /** A button in place of the figure; pressed, it gives way to the figure. */
  #hide(figure: HTMLElement): void {
    const button = figure.ownerDocument.createElement("button");
    button.type = "button";
    button.className = "ask";
    button.textContent = "?";
    button.setAttribute("aria-label", `${this.#bar.dataset["reveal"]} ${figure.dataset["quiz"]}`);
    button.addEventListener("click", () => this.#show(figure));
    figure.querySelector("b.answer")?.after(button);
  }

  #show(figure: HTMLElement): void {
    // One that was looked at and not answered for is not known yet.
    this.#settle(this.#notYet);
    this.#shown = figure;
    this.#waiting = this.#waiting.filter((each) => each !== figure);
    figure.classList.add("told");
    figure.querySelector(".ask")?.remove();
    this.#say(`${figure.dataset["quiz"]} ${figure.querySelector("b.answer")?.textContent ?? ""}`);
    this.#offer("knew", "not-yet", "end").focus({ preventScroll: true });
  }

  #settle(among: Set<HTMLElement>): void {
    if (this.#shown) among.add(this.#shown);
    this.#shown = undefined;
  }

  #askNext(): void {
    const [figure] = this.#waiting;
    this.#say(figure?.dataset["quiz"] ?? "");
    if (!figure) {
      this.#offer("again", "end").focus();
      return;
    }
    this.#offer("next", "end");
    figure.scrollIntoView({ block: "center" });
    figure.querySelector<HTMLElement>(".ask")?.focus({ preventScroll: true });
  }

  #end(): void {
    for (const button of this.#sheet.querySelectorAll(".ask")) button.remove();
    for (const figure of this.#figures) figure.classList.remove("told");
    this.#sheet.classList.remove("quizzing");
    this.#bar.hidden = true;
    this.#start.hidden = false;
    this.#start.focus();
  }

  /** What is asked or shown, and the counts. */
  #say(words: string): void {
    const counts = { knew: this.#knew.size, "not-yet": this.#notYet.size, left: this.#waiting.length };
    for (const [name, count] of Object.entries(counts)) {
      const cell = this.#bar.querySelector(`[data-count="${name}"]`);
      if (cell) cell.textContent = String(count);
    }
    const status = this.#bar.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  /** Shows some of the answers and no other. @returns the first of them */
  #offer(first: string, ...others: readonly string[]): HTMLElement {
    const buttons = answersOf(this.#bar);
    for (const button of buttons) button.hidden = ![first, ...others].includes(button.dataset["answer"] ?? "");
    return buttons.find((button) => button.dataset["answer"] === first) ?? this.#bar;
  }
}

function answersOf(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>("[data-answer]")];
}
