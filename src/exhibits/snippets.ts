import type { Caption } from "./exhibit.ts";
import { type FrameSize, type FrameTheme, frameStyle, withTheme } from "./frame-style.ts";

/** A chart to be put into another page. */
export interface Framed {
  /** The address of its embed page: absolute, else it leads from the embedding page. */
  readonly address: string;
  /** What the frame is called for those who do not see it. */
  readonly title: string;
  readonly size: FrameSize;
  readonly theme?: FrameTheme | undefined;
}

/** Text made safe for HTML and its attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A frame that stays up to date: it says its title, ratio and least height itself, so that nothing moves when it loads,
 * early or late. The least height falls as the frame gets wider; engines that do not know the width of the container
 * take the greatest.
 */
export function updatingSnippet({ address, title, size, theme = "auto" }: Framed): string {
  const style = frameStyle(size, theme);
  const attributes = `src="${escapeHtml(withTheme(address, theme))}" title="${escapeHtml(title)}"`;
  const frame = `<iframe ${attributes} width="100%" height="${size.narrow + size.chart}" loading="lazy" style="${style}"></iframe>`;
  return `<div style="container-type:inline-size;width:100%">${frame}</div>`;
}

/** @param script the address of the element's script; it stands before the first chart, so that nothing moves. */
export function elementSnippet({ address, title, size, theme = "auto", script }: Framed & { script: string }): string {
  const [said, src] = [escapeHtml(title), escapeHtml(address)];
  const sized = `narrow="${size.narrow}" wide="${size.wide}" chart="${size.chart}"`;
  const themed = theme === "auto" ? "" : ` theme="${theme}"`;
  return [
    `<script src="${escapeHtml(script)}"></script>`,
    `<township-chart src="${src}" title="${said}" ${sized}${themed}><a href="${src}">${said}</a></township-chart>`,
  ].join("\n");
}

/** The listener that mends the height of every such frame of a page; once, anywhere in it. */
export function hostSnippet(script: string): string {
  return `<script src="${escapeHtml(script)}" defer></script>`;
}

/**
 * A chart as one file to keep: nothing is loaded, nothing runs, and next year it still says what it says today. The
 * words stand in the picture; where the screen is too narrow to read them there, they stand below it too, and the picture
 * can be moved sideways.
 * @param svg the standalone picture, as `pictureOf` gives it
 */
export function frozenPage(caption: Caption, svg: string): string {
  const { language, kicker, title, subtitle, facts, notes, source, marks } = caption;
  const list = (items: readonly string[]) => items.map((item) => `<li>${escapeHtml(item)}</li>`).join("");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${kicker} · ${title}`)}</title>
<style>
${frozenStyle}
</style>
</head>
<body>
<main>
<div class="picture" role="group" aria-label="${escapeHtml(kicker)}" tabindex="0">${svg.replace(/^\s*<\?xml[^>]*\?>\s*/, "")}</div>
<div class="words">
${marks.map((mark) => `<b>${escapeHtml(mark)}</b>`).join(" ")}
<p>${escapeHtml(kicker)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(subtitle)}</p>
<ul>${list([...facts, ...notes])}</ul>
<p>${escapeHtml(source)}</p>
</div>
</main>
</body>
</html>
`;
}

const frozenStyle = `html{color-scheme:light;background:#fff;color:#14202b}
body{margin:0;font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif}
main{max-width:960px;margin:0 auto;padding:16px}
.picture svg{display:block;width:100%;height:auto}
h1{font-size:1.125rem;line-height:1.4;margin:0}
html:lang(en) body{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,"Noto Sans CJK SC",sans-serif}
p,ul{margin:.25em 0;padding:0;list-style:none}
b{border:1px solid;border-radius:3px;padding:0 6px;font-size:.75rem}
@media screen and (max-width:559.9px){.picture{overflow-x:auto}.picture svg{min-width:560px}}
@media (min-width:560px),print{.words{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}}
@media print{@page{margin:14mm}main{max-width:none;padding:0}.picture{break-inside:avoid}}`;
