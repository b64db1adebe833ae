import { type Language, text } from "./language.ts";

/** The words of what a chart offers below it: to take it along as picture, slide, table, or in another page. */
export const travelWords = {
  actions: text("带走这张图", "帶走這張圖", "Take this chart along"),
  embed: text("嵌入", "嵌入", "Embed"),
  copyLink: text("复制链接", "複製連結", "Copy link"),
  copyImage: text("复制图片", "複製圖片", "Copy image"),
  deck: text("整套 PPTX", "整套 PPTX", "All as PPTX"),
  onScreen: text("投影", "投影", "for a screen"),
  preparing: text("正在准备……", "正在準備……", "Preparing…"),
  failed: text(
    "没有取到所需的文件，请再点一次。网站的文件夹须完整。",
    "沒有取到所需的檔案，請再點一次。網站的資料夾須完整。",
    "A file that this needs could not be loaded. Try again; the folder of the site must be complete.",
  ),
  undone: text("没有做成，请再点一次。", "沒有做成，請再點一次。", "That did not work. Try again."),
  copied: text("已复制", "已複製", "Copied"),
  byHand: text(
    "浏览器不让复制，请手动复制：",
    "瀏覽器不讓複製，請手動複製：",
    "The browser refuses to copy. Copy by hand:",
  ),
  noImage: text(
    "这个浏览器或这个网址不让网页复制图片，请下载 PNG。",
    "這個瀏覽器或這個網址不讓網頁複製圖片，請下載 PNG。",
    "This browser or this address lets no page copy a picture. Download the PNG instead.",
  ),
  updates: text("随本站更新", "隨本站更新", "Updates with this site"),
  updatesNote: text(
    "数据更新后，嵌入的图也更新。",
    "數據更新後，嵌入的圖也更新。",
    "When the figures change here, the embedded chart changes too.",
  ),
  iframe: text("网页框架（iframe）", "網頁框架（iframe）", "Frame (iframe)"),
  element: text("自定义标签", "自訂標籤", "Custom element"),
  openEmbed: text("打开嵌入页", "開啟嵌入頁", "Open the embedded page"),
  frozen: text("定格", "定格", "Frozen"),
  frozenNote: text(
    "一个自带一切的网页文件：放在别处，今后本站更新它也不变。",
    "一個自帶一切的網頁檔案：放在別處，今後本站更新它也不變。",
    "One page with everything in it, to keep elsewhere: it stays as it is when this site changes.",
  ),
  downloadFrozen: text("下载网页文件", "下載網頁檔案", "Download the page"),
  copy: text("复制", "複製", "Copy"),
  fromDisk: text(
    "本站是从磁盘打开的，下面的网址别人打不开：先把网站放到服务器上，再从那里复制。",
    "本站是從磁碟開啟的，下面的網址別人打不開：先把網站放到伺服器上，再從那裡複製。",
    "This site was opened from a disk, and others cannot reach the address below: put it on a server first, and copy there.",
  ),
  notEmbedded: text(
    "这张图没有可随本站更新的嵌入页。",
    "這張圖沒有可隨本站更新的嵌入頁。",
    "This chart has no page to embed that updates with this site.",
  ),
} as const;

/** Sentences of the same. */
export interface TravelSentences {
  downloaded(file: string): string;
}

const byLanguage: Readonly<Record<Language, TravelSentences>> = {
  "zh-Hans": { downloaded: (file) => `已下载：${file}` },
  "zh-Hant": { downloaded: (file) => `已下載：${file}` },
  en: { downloaded: (file) => `Downloaded: ${file}` },
};

export function travelSentences(language: Language): TravelSentences {
  return byLanguage[language];
}
