const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** What XML cannot hold at all, however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text made safe between tags. */
export function escaped(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>]/g, (character) => entities[character] ?? "");
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are undefined are left out. Children are markup, not text. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attribute(String(value))}"`],
  );
  const content = children.join("");
  const open = `<${name}${written.join("")}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element that has nothing but a value, as charts have many. */
export function valued(name: string, value: string | number): string {
  return element(name, { val: value });
}

function attribute(text: string): string {
  return text.replace(forbidden, "").replace(/[&<>"\n\t]/g, (character) => entities[character] ?? "");
}
