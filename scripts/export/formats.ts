/** What a chart is exported as. */
export const formats = ["png", "svg", "pptx", "csv"] as const;
export type Format = (typeof formats)[number];

/** The formats of a list such as `png,svg`; undefined where one of them is none. */
export function readFormats(list: string): readonly Format[] | undefined {
  const named = list.split(",").map((each) => each.trim().toLowerCase());
  const found = formats.filter((format) => named.includes(format));
  return named.every((each) => found.some((format) => format === each)) ? found : undefined;
}
