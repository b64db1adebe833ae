import { text } from "../src/i18n/language.ts";
import { defaultLanguage } from "./language.ts";
import { Stop } from "./stop.ts";

/** Exit 0 done, 1 errors in the data, 2 wrong use, 3 a fault of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/**
 * Runs a command on its arguments and leaves its exit code to the process, which ends once all is written. What is
 * thrown other than a `Stop` is a fault of ours and says so, with its stack.
 */
export async function run(main: (args: readonly string[]) => ExitCode | Promise<ExitCode>): Promise<void> {
  // A reader that closes early (head, less) has seen enough.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 3));
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.exitCode = error instanceof Stop ? stop(error) : fault(error);
  }
}

function stop({ exitCode, message }: Stop): ExitCode {
  (exitCode === 0 ? process.stdout : process.stderr).write(`${message}\n`);
  return exitCode;
}

function fault(error: unknown): ExitCode {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${ours[defaultLanguage()]}\n${stack}\n`);
  return 3;
}

const ours = text(
  "程序出错了，这不是您的数据的问题；请把以下内容发给维护者：",
  "程式出錯了，這不是您的數據的問題；請把以下內容傳給維護者：",
  "This is a fault of the program, not of your data; please send the maintainers what follows:",
);
