import { createHash } from "node:crypto";
import files, { embeds, previous as since } from "virtual:dataset";
import { problemLine, wordProblem } from "../i18n/problems/index.ts";
import type { Previous } from "./changes-file.ts";
import { runPipeline } from "./pipeline.ts";
import type { Site } from "./site.ts";

/** The site of the dataset that is being built or served; evaluated once a build. */
export const site: Site = currentSite();

/** The release that this one is compared with; undefined where the command names none. */
export const previous: Previous | undefined = since;

/** The first eight digits of the SHA-256 over the names and bytes of the dataset's files: which data a page shows. */
export const checksum: string = checksumOf();

function currentSite(): Site {
  const { site: made, problems } = runPipeline(files);
  if (made) return embeds ? { ...made, embeds } : made;
  // Only the development server comes here: the build command shows the problems itself and does not start.
  const lines = problems
    .filter(({ severity }) => severity === "error")
    .map((each) => problemLine(wordProblem(each, "en"), "en"));
  throw new Error(`the data has errors:\n${lines.join("\n")}`);
}

function checksumOf(): string {
  const hash = createHash("sha256");
  for (const { name, bytes } of files) hash.update(name).update("\0").update(bytes);
  return hash.digest("hex").slice(0, 8);
}
