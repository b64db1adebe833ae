import { keepTime } from "./clock.ts";
import { fitSlide } from "./fit.ts";
import { belongsTo, type Wish, wishOf } from "./keys.ts";
import { onStroke } from "./swipe.ts";

/** One slide at a time where the screen is wide enough for one; the stylesheet has the same limit. */
const wide = "(min-width: 640px)";

/**
 * Shows the slides of a page one at a time. The number of the slide stands in the address, so that it stays after a
 * reload and can be linked to. Screens too narrow for a slide keep them below one another.
 */
export class Show {
  readonly #page: Document;
  readonly #view: Window;
  readonly #slides: readonly HTMLElement[];
  readonly #wide: MediaQueryList;
  readonly #tellTime: () => void;
  /** The place of the slide that is shown, counted from 0. */
  #at = 0;
  /** The digits of a number that is being typed. */
  #typed = "";

  constructor(page: Document, view: Window) {
    this.#page = page;
    this.#view = view;
    this.#slides = [...page.querySelectorAll<HTMLElement>(".slide")];
    this.#wide = view.matchMedia(wide);
    this.#tellTime = keepTime(page, () => this.#is("noted"));
  }

  /** Starts with the slide that the address names. */
  begin(): void {
    this.#root.classList.add("shown");
    for (const slide of this.#slides) slide.tabIndex = -1;
    this.#listen();
    this.#offer();
    this.#turnTo(this.#inAddress());
  }

  #listen(): void {
    const [page, view] = [this.#page, this.#view];
    page.addEventListener("keydown", (event) => this.#press(event));
    onStroke(page, (wish) => this.#wide.matches && !this.#open && !this.#is("dark") && this.#grant(wish));
    page.addEventListener("click", (event) => this.#click(event));
    page.addEventListener("scroll", () => this.#wide.matches || this.#lookAt());
    view.addEventListener("hashchange", () => this.#turnTo(this.#inAddress()));
    view.addEventListener("resize", () => this.#fit());
    view.addEventListener("beforeprint", () => this.#fitAll());
    this.#wide.addEventListener("change", () => {
      this.#turnTo(this.#at);
      if (!this.#wide.matches) this.#slides[this.#at]?.scrollIntoView();
    });
    this.#part(".black")?.addEventListener("click", () => this.#grant("black"));
  }

  /** Shows the controls, which do nothing without a script. */
  #offer(): void {
    for (const button of this.#page.querySelectorAll<HTMLButtonElement>("button[data-wish]")) {
      const wish = button.dataset["wish"];
      button.hidden = wish === "screen" && !this.#page.fullscreenEnabled;
      button.addEventListener("click", () => (wish === "print" ? this.#view.print() : this.#grant(wish as Wish)));
    }
    const choice = this.#page.querySelector<HTMLInputElement>("input[data-with-notes]");
    if (!choice) return;
    choice.labels?.[0]?.removeAttribute("hidden");
    choice.checked = false;
    choice.addEventListener("change", () => {
      this.#root.classList.toggle("with-notes", choice.checked);
      for (const notes of this.#page.querySelectorAll("details")) notes.open = choice.checked || this.#is("noted");
    });
  }

  #press(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : this.#root;
    if (!this.#wide.matches) return;
    if (this.#is("dark")) this.#lighten(event);
    else if (belongsTo(target.tagName, event.key)) return;
    else if (/^\d$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) this.#typed += event.key;
    else if (event.key !== "Shift") this.#follow(event, target);
  }

  /** The arrows of a slide; the browser would drop the focus, since it goes to a slide that is not there yet. */
  #click(event: MouseEvent): void {
    const turn = event.target instanceof Element && event.target.closest("a[rel]")?.getAttribute("rel");
    if (!turn || !this.#wide.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#grant(turn === "prev" ? "previous" : "next");
  }

  /** Any key ends the black screen, and does nothing else. */
  #lighten(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#grant("black");
  }

  #follow(event: KeyboardEvent, target: Element): void {
    const number = Number(this.#typed);
    this.#typed = "";
    const wish = wishOf(event);
    // Keys that move about belong to the notes while they are read, and to the list of keys while it is open.
    const moves = event.key.length > 1 || event.key === " ";
    if (!wish || (this.#open && wish !== "keys") || (moves && target.closest(".said"))) return;
    if (wish !== "close") event.preventDefault();
    if (event.key === "Enter" && number > 0) this.#turnTo(number - 1);
    else this.#grant(wish);
  }

  #grant(wish: Wish): void {
    if (wish === "next") this.#turnTo(this.#at + 1);
    else if (wish === "previous") this.#turnTo(this.#at - 1);
    else if (wish === "first") this.#turnTo(0);
    else if (wish === "last") this.#turnTo(this.#slides.length - 1);
    else if (wish === "screen") this.#fillScreen();
    else if (wish === "notes") this.#note();
    else if (wish === "black") this.#darken();
    else if (wish === "keys") this.#list();
  }

  #turnTo(wanted: number): void {
    const to = Math.min(Math.max(wanted, 0), this.#slides.length - 1);
    const [from, slide] = [this.#slides[this.#at], this.#slides[to]];
    if (!slide) return;
    const focus = from?.contains(this.#page.activeElement) ? this.#page.activeElement : undefined;
    this.#at = to;
    for (const each of this.#slides) each.classList.toggle("now", each === slide);
    this.#fit();
    this.#address();
    this.#say(slide);
    if (focus && from !== slide) focusLike(focus, slide);
  }

  /** The number in the address; the languages of the page lead to the same slide. */
  #address(): void {
    const hash = `#${this.#at + 1}`;
    if (this.#view.location.hash !== hash && (this.#at > 0 || this.#view.location.hash)) {
      this.#view.history.replaceState(null, "", hash);
    }
    for (const link of this.#page.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.hash = hash;
  }

  #say(slide: HTMLElement): void {
    const [status, next] = [this.#part("[data-position]"), this.#part("[data-next]")];
    const title = headingOf(slide);
    const said = status?.dataset["position"]?.replace("{number}", String(this.#at + 1)).replace("{title}", () => title);
    if (status) status.textContent = said ?? title;
    if (next) next.textContent = headingOf(this.#slides[this.#at + 1]) || (next.dataset["next"] ?? "");
    this.#tellTime();
  }

  #fillScreen(): void {
    if (!this.#page.fullscreenEnabled) return;
    const done = this.#page.fullscreenElement ? this.#page.exitFullscreen() : this.#root.requestFullscreen();
    // A browser may refuse; the slides stand there all the same.
    done.catch(() => undefined);
    this.#slides[this.#at]?.focus({ preventScroll: true });
  }

  #note(): void {
    const noted = this.#root.classList.toggle("noted");
    this.#part("[data-wish=notes]")?.setAttribute("aria-pressed", String(noted));
    for (const notes of this.#page.querySelectorAll("details")) {
      notes.open = noted || this.#is("with-notes");
      const lines = notes.querySelector<HTMLElement>(".lines");
      if (lines) lines.tabIndex = noted ? 0 : -1;
    }
    this.#tellTime();
    this.#fit();
  }

  #darken(): void {
    const dark = this.#root.classList.toggle("dark");
    const [status, black, slide] = [this.#part("[data-position]"), this.#part(".black"), this.#slides[this.#at]];
    if (black) black.hidden = !dark;
    if (dark && status) status.textContent = black?.dataset["words"] ?? "";
    else if (slide) this.#say(slide);
  }

  #list(): void {
    const list = this.#page.querySelector("dialog");
    if (list?.open) list.close();
    else list?.showModal();
  }

  #fit(): void {
    const stage = this.#slides[this.#at]?.querySelector<HTMLElement>(".stage");
    if (stage && this.#wide.matches) fitSlide(stage);
  }

  /** All of them at the size of the paper, since print shows all. */
  #fitAll(): void {
    this.#root.classList.add("measured");
    for (const stage of this.#page.querySelectorAll<HTMLElement>(".stage")) fitSlide(stage);
    this.#root.classList.remove("measured");
  }

  #inAddress(): number {
    const number = Number(this.#view.location.hash.slice(1));
    return Number.isInteger(number) ? number - 1 : 0;
  }

  /** Below one another, the slide that stands highest on the screen is the one to show when the screen gets wide. */
  #lookAt(): void {
    const highest = this.#slides.findIndex((slide) => slide.getBoundingClientRect().bottom > 80);
    if (highest >= 0) this.#at = highest;
  }

  get #open(): boolean {
    return this.#page.querySelector("dialog")?.open ?? false;
  }

  get #root(): HTMLElement {
    return this.#page.documentElement;
  }

  #is(state: string): boolean {
    return this.#root.classList.contains(state);
  }

  #part(selector: string): HTMLElement | null {
    return this.#page.querySelector<HTMLElement>(selector);
  }
}

function headingOf(slide: HTMLElement | undefined): string {
  return slide?.querySelector("h1, h2")?.textContent?.trim() ?? "";
}

/** What had the focus on the slide before gives it to its like on this one, else to the slide itself. */
function focusLike(before: Element, slide: HTMLElement): void {
  const turn = before.getAttribute("rel");
  const like = turn ? slide.querySelector<HTMLElement>(`a[rel=${turn}]`) : undefined;
  (like ?? slide).focus({ preventScroll: true });
}
