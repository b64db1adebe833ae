import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { text } from "../src/i18n/language.ts";
import { runPipeline } from "../src/site/pipeline.ts";
import { budgetLines } from "./budget-lines.ts";
import { buildSite } from "./build-site.ts";
import { readOptions } from "./options.ts";
import { outFolder } from "./out-folder.ts";
import { progress } from "./progress.ts";
import { readFolder } from "./read-folder.ts";
import { mustBeOf, readSince } from "./read-since.ts";
import { countsOf, printReport } from "./report.ts";
import { type ExitCode, run } from "./run.ts";
import { built } from "./summary.ts";

/** `npm run build`: check the data, work out the rates, build the site; nothing is published where data has errors. */
async function main(args: readonly string[]): Promise<ExitCode> {
  const started = performance.now();
  const { folder, language, out, since, embeds } = readOptions("build", args);
  const files = readFolder(folder, language);
  const previous = since ? readSince(since, language) : undefined;
  const target = outFolder(out, folder, language);
  const { problems, site } = runPipeline(files);
  if (problems.length > 0) printReport(problems, language, process.stdout);
  if (countsOf(problems).error > 0) {
    process.stderr.write(`${untouched(out)[language]}\n`);
    return 1;
  }
  if (since && previous && site) mustBeOf(site, previous, since, language);
  // Leaving by exit() lets the half-written folder be removed.
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  const show = progress(language);
  const written = await buildSite(resolve(folder), target, show.page, {
    since: since && resolve(since),
    embeds,
  });
  show.done();
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${(await budgetLines(target, language)).join("\n")}\n`);
  process.stdout.write(`${built(written, out, seconds)[language]}\n`);
  return 0;
}

function untouched(out: string) {
  return text(
    `数据有错误，没有生成网站；${out} 保持原样。`,
    `數據有錯誤，沒有產生網站；${out} 保持原樣。`,
    `The data has errors, so no site was built; ${out} is as it was.`,
  );
}

await run(main);
