declare module "virtual:dataset" {
  /** The files of the dataset that the command names, as sent. */
  const files: readonly import("./tables/reading.ts").SentFile[];
  export default files;
  /** The release of the rates to compare with, where the command names one. */
  export const previous: import("./site/changes-file.ts").Previous | undefined;
}

declare module "virtual:client" {
  /** What runs in the browser, bundled into one classic script. */
  const code: string;
  export default code;
}

declare module "virtual:checker" {
  /** The checker of files, bundled into one classic script with its worker in it. */
  const code: string;
  export default code;
}

declare module "virtual:checker-worker" {
  /** The script of the checker's worker. */
  const source: string;
  export default source;
}
