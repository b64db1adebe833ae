import { fromAddress, type Language } from "../../i18n/language.ts";
import { readingWords } from "../../i18n/reading.ts";
import type { Readout } from "./readout.ts";
import { sentenceOf, type Told, toldOf } from "./words.ts";

/** How far from the pointer a point may lie where points are scattered. */
const reach = 32;

/** One chart whose points can be read, by pointer, finger or keys, and whose rows in the table are lit with them. */
export class ChartReading {
  readonly #svg: SVGSVGElement;
  readonly #holder: HTMLElement;
  /** What the readout stays within. */
  readonly #room: HTMLElement;
  readonly #points: readonly Element[];
  readonly #rows: readonly HTMLTableRowElement[];
  readonly #readout: Readout;
  readonly #language: Language;
  #shown: Element | undefined;

  constructor(svg: SVGSVGElement, holder: HTMLElement, room: HTMLElement, readout: Readout) {
    [this.#svg, this.#holder, this.#room, this.#readout] = [svg, holder, room, readout];
    this.#language = fromAddress(svg.ownerDocument.documentElement.lang) ?? "zh-Hans";
    this.#points = [...svg.querySelectorAll(".pt")];
    this.#rows = rowsAround(room, this.#points);
    if (this.#rows.length === 0) return;
    this.#followPointer();
    this.#followRows();
    this.#followKeys();
  }

  /** Shows nothing any more. */
  leave(): void {
    if (!this.#shown) return;
    this.#light(undefined);
    this.#readout.hide();
  }

  #followPointer(): void {
    const at = ({ clientX, clientY }: MouseEvent) => this.#show(this.#nearest(clientX, clientY));
    const isHovering = ({ pointerType }: PointerEvent) => pointerType !== "touch";
    this.#holder.addEventListener("pointermove", (event) => isHovering(event) && at(event));
    this.#holder.addEventListener("pointerleave", (event) => isHovering(event) && this.leave());
    this.#holder.addEventListener("click", at);
    this.#holder.ownerDocument.addEventListener("pointerdown", ({ target }) => {
      if (target instanceof Node && !this.#holder.contains(target)) this.leave();
    });
  }

  #followRows(): void {
    for (const row of this.#rows) {
      row.addEventListener("pointerenter", () => {
        const point = this.#points.find((each) => isOf(row, each));
        if (!point || !isSeen(this.#svg)) return;
        this.leave();
        this.#light(point);
        this.#mark(point);
      });
      row.addEventListener("pointerleave", () => this.leave());
    }
  }

  #followKeys(): void {
    const { chart, hint } = readingWords;
    const holder = this.#holder;
    holder.tabIndex = 0;
    // Screen readers hand the arrow keys to what is an application, to nothing else.
    holder.setAttribute("role", "application");
    holder.setAttribute("aria-roledescription", chart[this.#language]);
    holder.setAttribute("aria-label", [this.#svg.getAttribute("aria-label"), hint[this.#language]].join(" "));
    holder.addEventListener("focus", () => holder.matches(":focus-visible") && this.#step(0));
    holder.addEventListener("blur", () => this.leave());
    holder.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape") this.leave();
      const steps = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      this.#step(steps);
    });
  }

  /** Goes on among the points from left to right; the last one is the newest, and the first to be read. */
  #step(steps: number): void {
    const points = [...this.#points].sort((a, b) => middle(a).x - middle(b).x);
    const last = points.length - 1;
    const from = this.#shown ? points.indexOf(this.#shown) + steps : last;
    const point = points[Math.max(0, Math.min(last, from))];
    this.#show(point);
    const told = point && this.#told(point);
    if (told) this.#readout.say(sentenceOf(told, this.#language));
  }

  #show(point: Element | undefined): void {
    if (point === this.#shown) return;
    this.leave();
    if (!point) return;
    this.#light(point);
    this.#mark(point);
    const told = this.#told(point);
    if (told) this.#readout.tell(this.#room, point.getBoundingClientRect(), this.#plot(), told);
  }

  #mark(point: Element): void {
    const isBar = point.querySelector(".bar, .bar-reported") !== null;
    if (!isBar) this.#readout.mark(this.#room, middle(point), this.#plot());
  }

  /** The area between the axes. */
  #plot(): DOMRect {
    return (this.#svg.querySelector(".grid") ?? this.#svg).getBoundingClientRect();
  }

  #light(point: Element | undefined): void {
    this.#shown = point;
    for (const row of this.#rows) row.classList.toggle("lit", point !== undefined && isOf(row, point));
  }

  /** What the table has on the figure of a point: of several tables the last, which is the fullest. */
  #told(point: Element): Told | undefined {
    const row = this.#rows.findLast((each) => isOf(each, point));
    return row && toldOf(row, point, this.#language);
  }

  /** On a time axis the nearest year, elsewhere the nearest point within reach. */
  #nearest(x: number, y: number): Element | undefined {
    const isLine = this.#svg.querySelector(".line") !== null;
    const away = (point: Element) => {
      const at = middle(point);
      return isLine ? Math.abs(at.x - x) : Math.hypot(at.x - x, at.y - y);
    };
    const [nearest] = [...this.#points].sort((a, b) => away(a) - away(b));
    return nearest && (isLine || this.#points.length === 1 || away(nearest) <= reach) ? nearest : undefined;
  }
}

/** The rows of the figures that some points draw, in the tables that stand nearest. */
function rowsAround(room: HTMLElement, points: readonly Element[]): HTMLTableRowElement[] {
  for (let around = room.parentElement; around; around = around.parentElement) {
    const rows = [...around.querySelectorAll<HTMLTableRowElement>("tr[data-period], tr[data-area]")];
    const own = rows.filter((row) => points.some((point) => isOf(row, point)));
    if (own.length > 0) return own;
  }
  return [];
}

/** Whether a row of a table is of the figure that a point draws. */
function isOf({ dataset }: HTMLElement, point: Element): boolean {
  const same = (name: "period" | "area") => [undefined, point.getAttribute(`data-${name}`)].includes(dataset[name]);
  return same("period") && same("area");
}

/** The middle of a mark: of its dot where it has one, else of its ring, else of all of it. */
function middle(point: Element): DOMPoint {
  const mark = point.querySelector(".dot") ?? point.querySelector(".ring, .point, .cross") ?? point;
  const { left, top, width, height } = mark.getBoundingClientRect();
  return new DOMPoint(left + width / 2, top + height / 2);
}

function isSeen(element: Element): boolean {
  return element.getClientRects().length > 0;
}
