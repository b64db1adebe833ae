import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { text } from "../src/i18n/language.ts";
import { readOptions } from "./options.ts";
import { type ExitCode, run } from "./run.ts";
import { serve } from "./serve.ts";
import { Stop } from "./stop.ts";

const port = 4322;

/** `npm run preview`: the built site at an address of this machine only, until Ctrl+C. */
async function main(args: readonly string[]): Promise<ExitCode> {
  const { out, language } = readOptions("preview", args);
  if (!existsSync(resolve(out, "index.html"))) throw new Stop(2, notBuilt(out)[language]);
  const { url } = await serve(resolve(out), port);
  process.stdout.write(`${url}\n${howToStop[language]}\n`);
  return 0;
}

const howToStop = text("按 Ctrl+C 结束", "按 Ctrl+C 結束", "Ctrl+C ends it");

function notBuilt(out: string) {
  return text(
    `${out} 里还没有网站，请先运行 npm run build。`,
    `${out} 裡還沒有網站，請先執行 npm run build。`,
    `There is no site in ${out} yet: run npm run build first.`,
  );
}

await run(main);
