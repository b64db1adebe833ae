import { type Text, text } from "../src/i18n/language.ts";
import type { Written } from "./relative.ts";

/** What a build says at its end: how many pages, how large, how long, and how to look at it. */
export function built({ pages, files, bytes }: Written, out: string, seconds: number): Text {
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  const time = seconds.toFixed(1);
  const quoted = /\s/.test(out) ? `"${out}"` : out;
  const look = `npm run preview${out === "dist" ? "" : ` -- --out ${quoted}`}`;
  return text(
    `已在 ${out} 生成 ${pages} 个页面，共 ${files} 个文件，${size}，用时 ${time} 秒。查看：${look}，或直接打开 ${out}/index.html`,
    `已在 ${out} 產生 ${pages} 個頁面，共 ${files} 個檔案，${size}，用時 ${time} 秒。查看：${look}，或直接打開 ${out}/index.html`,
    `${pages} pages in ${out}, ${files} files, ${size}, ${time} s. To look at it: ${look}, or open ${out}/index.html`,
  );
}
