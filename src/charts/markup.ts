const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for SVG and its attributes. */
function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** One element; attributes that are undefined are left out, numbers keep one decimal: a tenth of a pixel is enough. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = "",
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}="${typeof value === "number" ? round(value) : escapeText(value)}"`],
  );
  const open = [name, ...written].join(" ");
  return content === "" ? `<${open}/>` : `<${open}>${content}</${name}>`;
}

export function textAt(x: number, y: number, words: string, className: string, anchor?: "middle" | "end"): string {
  return element("text", { x, y, class: className, "text-anchor": anchor }, escapeText(words));
}

/** A cross of two strokes, which is what misses a standard. */
export function crossAt(x: number, y: number, r: number, className = "cross"): string {
  const [left, right, top, bottom] = [x - r, x + r, y - r, y + r].map(round);
  return element("path", {
    class: className,
    d: `M${left},${top}L${right},${bottom}M${right},${top}L${left},${bottom}`,
  });
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
