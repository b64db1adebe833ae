import { across, type Box, beside } from "./placing.ts";
import type { Told } from "./words.ts";

/**
 * The one readout of a page: a box that tells of a point, a line through the point and a ring around it. They are for
 * eyes; what is said aloud stands apart.
 */
export class Readout {
  readonly #page: Document;
  readonly #box: HTMLElement;
  readonly #guide: HTMLElement;
  readonly #ring: HTMLElement;
  readonly #voice: HTMLElement;

  constructor(page: Document) {
    this.#page = page;
    [this.#box, this.#guide, this.#ring] = [this.#part("box"), this.#part("guide"), this.#part("ring")];
    this.#voice = this.#element("p");
    this.#voice.className = "vh";
    this.#voice.setAttribute("role", "status");
    (page.querySelector("main") ?? page.body).append(this.#voice);
  }

  /** Says words aloud. */
  say(words: string): void {
    this.#voice.textContent = words;
  }

  /** Marks a point of the window. @param room what the readout stays within; @param plot the area between the axes */
  mark(room: HTMLElement, point: DOMPoint, plot: DOMRect): void {
    room.classList.add("reading-room");
    const { left: x, top: y } = within(room, DOMRect.fromRect(point));
    const { top, height } = within(room, plot);
    Object.assign(this.#guide.style, { left: `${x}px`, top: `${top}px`, height: `${height}px` });
    Object.assign(this.#ring.style, { left: `${x}px`, top: `${y}px` });
    room.append(this.#guide, this.#ring);
  }

  /** Tells of a mark of the window beside it. */
  tell(room: HTMLElement, mark: DOMRect, plot: DOMRect, { head, figures }: Told): void {
    const box = this.#box;
    room.classList.add("reading-room");
    const list = this.#element("dl");
    list.append(...figures.map(([name, figure]) => this.#entry(name, figure)));
    box.replaceChildren(this.#element("b", head), ...(figures.length > 0 ? [list] : []));
    box.classList.remove("flat");
    Object.assign(box.style, { left: "0", top: "0" });
    room.append(box);
    const [at, around] = [within(room, mark), { width: room.clientWidth, height: room.clientHeight }];
    let place = beside(at, { width: box.offsetWidth, height: box.offsetHeight }, around, within(room, plot));
    if (!place) {
      box.classList.add("flat");
      place = across(at, { width: box.offsetWidth, height: box.offsetHeight }, around);
    }
    Object.assign(box.style, { left: `${place.left}px`, top: `${place.top}px` });
  }

  hide(): void {
    for (const part of [this.#box, this.#guide, this.#ring]) part.remove();
  }

  #entry(name: string, figure: string): HTMLElement {
    const entry = this.#element("div");
    if (name !== "") entry.append(this.#element("dt", name));
    entry.append(this.#element("dd", figure));
    return entry;
  }

  #part(name: string): HTMLElement {
    const part = this.#element("div");
    part.className = `reading-${name}`;
    part.setAttribute("aria-hidden", "true");
    return part;
  }

  #element(name: string, words = ""): HTMLElement {
    const element = this.#page.createElement(name);
    element.textContent = words;
    return element;
  }
}

/** A rectangle of the window as one of the room. */
function within(room: HTMLElement, { left, top, width, height }: DOMRect): Box {
  const corner = room.getBoundingClientRect();
  return { left: left - corner.left, top: top - corner.top, width, height };
}
