/** What may stand in an element: other nodes, and words, which are never taken for markup. */
export type Content = Node | string | undefined | false;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes (false and undefined are left out, true is empty) and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...contents.filter((each): each is Node | string => each !== undefined && each !== false));
  return made;
}

const svg = "http://www.w3.org/2000/svg";

/** A shape that the page has drawn once, by its name. */
export function shape(name: string): SVGElement {
  const drawn = document.createElementNS(svg, "svg");
  drawn.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `#${name}`);
  drawn.append(use);
  return drawn;
}

/** The part of the page of that name. @throws TypeError where the page and this script do not fit one another */
export function part<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
  const found = root.querySelector<E>(`[data-part="${name}"]`);
  if (!found) throw new TypeError(`the page has no part named "${name}"`);
  return found;
}
