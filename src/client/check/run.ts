import source from "virtual:checker-worker";
import { checkerSentences, checkerWords } from "../../i18n/checker.ts";
import { minutes } from "../../site/checker-limits.ts";
import type { Order, Reply, Report } from "./message.ts";

/** What becomes of a check; one of `ended` and `failed` is the last that is heard. */
export interface Hearing {
  progress(says: string, at: number, of: number): void;
  ended(report: Report): void;
  failed(says: string): void;
}

/**
 * Starts a check in a worker of its own, so that the page never freezes, and gives the function that stops it. A
 * worker that takes too long, or breaks down, is ended and said to have.
 */
export function startCheck(order: Order, hearing: Hearing): () => void {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(address);
  const stop = () => {
    clearTimeout(timer);
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  const fail = (says: string) => {
    stop();
    hearing.failed(says);
  };
  const timer = setTimeout(() => fail(checkerSentences(order.language).tooSlow(minutes)), minutes * 60_000);
  worker.addEventListener("error", () => fail(checkerWords.crashed[order.language]));
  worker.addEventListener("messageerror", () => fail(checkerWords.crashed[order.language]));
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    if (data.kind === "progress") return hearing.progress(data.says, data.at, data.of);
    if (data.kind === "refused") return fail(data.says);
    stop();
    hearing.ended(data.report);
  });
  worker.postMessage(order);
  return stop;
}
