import { spinner } from "@clack/prompts";
import { type Language, text } from "../src/i18n/language.ts";

/** Shows how far a build is: a moving line on a terminal, nothing in a pipe, where it would leave escape codes. */
export function progress(language: Language): { page: (count: number) => void; done: () => void } {
  if (!process.stdout.isTTY) return { page: () => {}, done: () => {} };
  const line = spinner({ indicator: "timer" });
  line.start(pages(0)[language]);
  return {
    page(count) {
      if (count % 25 === 0) line.message(pages(count)[language]);
    },
    done: () => line.stop(finished[language]),
  };
}

const finished = text("页面已写完", "頁面已寫完", "Pages written");

function pages(count: number) {
  return text(`正在生成页面 ${count}`, `正在產生頁面 ${count}`, `Writing pages ${count}`);
}
