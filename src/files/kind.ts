import { text } from "../i18n/language.ts";
import { Refusal } from "../intake/refusal.ts";
import { isWebPage } from "./web-page.ts";

/** What a file is by its bytes: a workbook of whatever format, text as far as can be seen, or what is no table. */
export type Kind = "workbook" | "text" | Refusal;

const names = {
  pdf: text("PDF 文件", "PDF 檔案", "a PDF"),
  picture: text("图片", "圖片", "a picture"),
  word: text("Word 文档", "Word 文件", "a Word document"),
  slides: text("演示文稿", "簡報", "a presentation"),
  archive: text("压缩包", "壓縮檔", "an archive of packed files"),
  database: text("数据库文件", "資料庫檔案", "a database"),
  xmlTable: text("XML 表格（Excel 2003）", "XML 試算表（Excel 2003）", "an XML spreadsheet (Excel 2003)"),
  xml: text("XML 数据", "XML 資料", "XML data"),
  json: text("JSON 数据", "JSON 資料", "JSON data"),
  binary: text("二进制数据，不是文字", "二進位資料，不是文字", "binary data, not text"),
} as const;

/** The refusal of a file that is known and no table. */
export function notATable(what: keyof typeof names): Refusal {
  return new Refusal("not-a-table", { what: names[what] });
}

type Mark = readonly [at: number, bytes: string, what: keyof typeof names];

/** Where a format has its mark, and the mark as the characters of its bytes. */
const marks: readonly Mark[] = [
  [0, "%PDF-", "pdf"],
  [0, "{\\rtf", "word"],
  [0, "\x89PNG", "picture"],
  [0, "\xff\xd8\xff", "picture"],
  [0, "GIF8", "picture"],
  [0, "II*\0", "picture"],
  [0, "MM\0*", "picture"],
  [8, "WEBP", "picture"],
  [4, "ftyphei", "picture"],
  [0, "Rar!", "archive"],
  [0, "7z\xbc\xaf", "archive"],
  [0, "\x1f\x8b\x08", "archive"],
  [0, "SQLite format 3\0", "database"],
  [4, "Standard Jet DB", "database"],
  [4, "Standard ACE DB", "database"],
];

/** A packed file, an empty one, one in pieces. */
const packedMarks = ["PK\x03\x04", "PK\x05\x06", "PK\x07\x08"];

/** Looks at a file's bytes, never at its name. */
export function kindOf(bytes: Uint8Array): Kind {
  const start = latin(bytes.subarray(0, 4096));
  const marked = marks.find(([at, mark]) => start.startsWith(mark, at));
  if (marked) return notATable(marked[2]);
  if (packedMarks.some((mark) => start.startsWith(mark))) return packedKind(start, latin(bytes.subarray(-65_536)));
  if (start.startsWith("\xd0\xcf\x11\xe0")) return compoundKind(bytes);
  if (isDbase(bytes)) return notATable("database");
  // UTF-16 has a nought beside each of these characters, UTF-8 a mark before them, which some have saved misread.
  return textKind(start.replaceAll("\0", "").replace(/^(\xff\xfe|\xfe\xff|["\s]*(\xef\xbb\xbf|Ã¯Â»Â¿))+/, ""), bytes);
}

function latin(bytes: Uint8Array): string {
  return bytes.reduce((text, byte) => text + String.fromCharCode(byte), "");
}

function textKind(start: string, bytes: Uint8Array): Kind {
  if (isWebPage(start)) return new Refusal("html-page");
  if (/^\s*(<\?xml|<Workbook[\s>])/.test(start)) {
    return notATable(start.includes("urn:schemas-microsoft-com:office:spreadsheet") ? "xmlTable" : "xml");
  }
  const end = latin(bytes.subarray(-64)).replaceAll("\0", "").trimEnd();
  const isJson = /^\s*(\{\s*["}]|\[\s*["[{\]])/.test(start) && /[}\]]$/.test(end);
  return isJson ? notATable("json") : "text";
}

/** A packed file by the names of its parts, which stand at its beginning and, all together, at its end. */
function packedKind(start: string, end: string): Kind {
  const names = start + end;
  if (/opendocument\.text|word[/\\]document\.xml/.test(names)) return notATable("word");
  if (/opendocument\.presentation|ppt[/\\]presentation\.xml/.test(names)) return notATable("slides");
  const isWorkbook = /\bxl[/\\]|\[Content_Types\]\.xml|opendocument\.spreadsheet|index\/document\.iwa/i.test(names);
  return isWorkbook ? "workbook" : notATable("archive");
}

/**
 * A compound file, which Office before 2007 and WPS write, by the names in the first sectors of its directory ([MS-CFB]
 * 2.2 and 2.6).
 */
function compoundKind(bytes: Uint8Array): Kind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = bytes.length < 512 ? 0 : 2 ** Math.min(view.getUint16(30, true), 12);
  const directory = (view.getUint32(sector && 48, true) + 1) * sector;
  const names = latin(bytes.subarray(directory, directory + 8 * sector)).replaceAll("\0", "");
  if (names.includes("WordDocument")) return notATable("word");
  return names.includes("PowerPoint Document") ? notATable("slides") : "workbook";
}

/** A dBase table: its version, the date it was last written, two reserved bytes, a mark behind the list of its columns. */
function isDbase(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  const header = (bytes[8] ?? 0) + 256 * (bytes[9] ?? 0);
  const dated = month >= 1 && month <= 12 && day >= 1 && day <= 31 && bytes[12] === 0 && bytes[13] === 0;
  return [0x03, 0x30, 0x83, 0x8b, 0xf5].includes(version) && dated && bytes.subarray(32, header).includes(0x0d);
}
