import { readMarkup, type Tag } from "../../src/exhibits/paint/markup.ts";
import { measure } from "../../src/exhibits/picture/lines.ts";

type Corner = readonly [x: number, y: number];

/** The box that words take on a picture, in its pixels: the straight one around them, and their own corners. */
export interface WordsBox {
  readonly words: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly corners: readonly Corner[];
}

/** How far characters reach above and below the line that they stand on, in sizes. */
const [ascent, descent] = [0.86, 0.16];

/** What stands around an element: a place becomes `[a x + c y + e, b x + d y + f]`. */
interface Space {
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
  readonly anchor: string | undefined;
}

/** The boxes of all words of a picture, by the house's table of widths. */
export function boxesOf(svg: string): WordsBox[] {
  const root = readMarkup(svg);
  if (!root) throw new TypeError("no element in the picture");
  return boxesIn(root, { matrix: [1, 0, 0, 1, 0, 0], anchor: undefined });
}

function boxesIn(tag: Tag, around: Space): WordsBox[] {
  if (["title", "desc"].includes(tag.name)) return [];
  const inside = within(tag, around);
  if (tag.name === "text") return [boxOf(tag, inside)];
  return tag.children.flatMap((child) => (typeof child === "string" ? [] : boxesIn(child, inside)));
}

function within({ attributes }: Tag, around: Space): Space {
  let { matrix } = around;
  for (const [, name = "", values = ""] of (attributes["transform"] ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    const numbers = values.split(/[\s,]+/).map(Number);
    matrix = times(matrix, matrixOf(name, numbers));
  }
  return { matrix, anchor: attributes["text-anchor"] ?? around.anchor };
}

function matrixOf(name: string, [first = 0, second]: readonly number[]): Space["matrix"] {
  if (name === "translate") return [1, 0, 0, 1, first, second ?? 0];
  if (name === "scale") return [first, 0, 0, second ?? first, 0, 0];
  if (name !== "rotate") throw new TypeError(`no such transform: ${name}`);
  const [cos, sin] = [Math.cos((first * Math.PI) / 180), Math.sin((first * Math.PI) / 180)];
  return [cos, sin, -sin, cos, 0, 0];
}

function times([a, b, c, d, e, f]: Space["matrix"], [g, h, i, j, k, l]: Space["matrix"]): Space["matrix"] {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function boxOf({ attributes, children }: Tag, { matrix, anchor }: Space): WordsBox {
  const [a, b, c, d, e, f] = matrix;
  const words = children.join("");
  const size = Number(attributes["font-size"]);
  const width = measure(words, { size, bold: attributes["font-weight"] === "700" });
  const [at, base] = [Number(attributes["x"]), Number(attributes["y"])];
  const left = at - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const [top, bottom] = [base - ascent * size, base + descent * size];
  const own: readonly Corner[] = [
    [left, top],
    [left + width, top],
    [left + width, bottom],
    [left, bottom],
  ];
  const corners = own.map(([x, y]): Corner => [a * x + c * y + e, b * x + d * y + f]);
  const [across, down] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    ...{ words, size: size * Math.hypot(a, b), corners },
    ...{ left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) },
  };
}

/** Words that lie on others, or outside of the picture. */
export function collisions(svg: string, width: number, height: number): string[] {
  const boxes = boxesOf(svg).sort((a, b) => a.top - b.top);
  const outside = boxes
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ words }) => `outside: ${words}`);
  const crossing: string[] = [];
  for (const [at, a] of boxes.entries()) {
    for (const b of boxes.slice(at + 1)) {
      if (b.top >= a.bottom) break;
      if (a.left < b.right && b.left < a.right && isOver(a, b)) crossing.push(`${a.words} on ${b.words}`);
    }
  }
  return [...outside, ...crossing];
}

/** Whether two turned boxes have anything in common: no side of either has the other wholly beyond it. */
function isOver(a: WordsBox, b: WordsBox): boolean {
  return [a, b].every(({ corners }) =>
    corners.every(([x, y], at) => {
      const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
      const along = ([px, py]: Corner) => px * (nextY - y) - py * (nextX - x);
      const [ofA, ofB] = [a.corners.map(along), b.corners.map(along)];
      return Math.min(...ofA) < Math.max(...ofB) && Math.min(...ofB) < Math.max(...ofA);
    }),
  );
}
