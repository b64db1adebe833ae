declare module "virtual:dataset" {
  /** The files of the dataset that the command names, as sent. */
  const files: readonly import("./tables/reading.ts").SentFile[];
  export default files;
  /** The release of the rates to compare with, where the command names one. */
  export const previous: import("./site/changes-file.ts").Previous | undefined;
  /** Whether every series gets a page for frames. */
  export const embeds: "all" | undefined;
}

declare module "virtual:client" {
  /** What runs in the browser, bundled into one classic script. */
  const code: string;
  export default code;
}

declare module "virtual:export" {
  /** What makes pictures, decks and tables of charts, bundled into one classic script. */
  const code: string;
  export default code;
}

declare module "virtual:reading" {
  /** The reading help of charts, bundled into one classic script. */
  const code: string;
  export default code;
}

declare module "virtual:checker" {
  /** The checker of files, bundled into one classic script with its worker in it. */
  const code: string;
  export default code;
}

declare module "virtual:present" {
  /** The show of slides, bundled into one classic script. */
  const code: string;
  export default code;
}

declare module "virtual:embed" {
  /** What runs in the page of an embedded chart, bundled into one classic script. */
  const code: string;
  export default code;
}

declare module "virtual:embed-host" {
  /** The listener for pages that hold charts in frames, bundled into one classic script. */
  const code: string;
  export default code;
}

declare module "virtual:embed-element" {
  /** The element for pages that hold charts, bundled into one classic script. */
  const code: string;
  export default code;
}

declare module "virtual:checker-worker" {
  /** The script of the checker's worker. */
  const source: string;
  export default source;
}
