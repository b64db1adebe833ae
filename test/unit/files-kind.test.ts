import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { kindOf } from "../../src/files/kind.ts";
import { Refusal } from "../../src/intake/refusal.ts";

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const kind = (given: Uint8Array) => {
  const found = kindOf(given);
  if (!(found instanceof Refusal)) return found;
  const what = found.values["what"];
  return typeof what === "object" ? what.en : found.code;
};

/** A compound file: its header, and a directory in the sector behind it with these names. */
const compound = (...names: readonly string[]) => {
  const file = new Uint8Array(512 + 4 * 512);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  for (const [at, name] of ["Root Entry", ...names].entries()) {
    for (const [index, letter] of [...name].entries()) {
      view.setUint16(1024 + at * 128 + index * 2, letter.charCodeAt(0), true);
    }
  }
  return file;
};

/** A dBase table of one column and no row. */
const dbase = () => {
  const file = new Uint8Array(66);
  file.set([0x03, 124, 9, 1, 0, 0, 0, 0, 65, 0, 11, 0]);
  file.set(strToU8("XXDM"), 32);
  file.set([0x0d, 0x1a], 64);
  return file;
};

const packed = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));
const openDocument = (what: string) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${what}`), { level: 0 }],
    "content.xml": strToU8("<x/>"),
  });

describe("what a file is, by its bytes", () => {
  it.each([
    ["a PDF", bytes("%PDF-1.7\n%\xe2\xe3")],
    ["a Word document", bytes("{\\rtf1\\ansi")],
    ["a Word document", packed("[Content_Types].xml", "word/document.xml", "word/embeddings/sheet.xlsx")],
    ["a Word document", openDocument("text")],
    ["a Word document", compound("WordDocument")],
    ["a presentation", packed("[Content_Types].xml", "ppt/presentation.xml")],
    ["a presentation", compound("PowerPoint Document")],
    ["a picture", bytes("\x89PNG\r\n\x1a\n\0\0")],
    ["a picture", bytes("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["a picture", bytes("GIF89a\0")],
    ["a picture", bytes("RIFF\0\0\0\0WEBPVP8 ")],
    ["a picture", bytes("II*\0\x08\0\0\0")],
    ["an archive of packed files", packed("甲校.csv", "乙校.csv")],
    ["an archive of packed files", bytes("Rar!\x1a\x07\x01\0")],
    ["an archive of packed files", bytes("7z\xbc\xaf\x27\x1c")],
    ["an archive of packed files", bytes("\x1f\x8b\x08\0")],
    ["a database", bytes("SQLite format 3\0")],
    ["a database", bytes("\0\x01\0\0Standard Jet DB\0")],
    ["a database", dbase()],
    ["JSON data", utf8('{"code": 401, "msg": "请登录"}\n')],
    ["JSON data", utf8('\uFEFF[\n  {"area": "town"}\n]')],
    ["XML data", utf8('<?xml version="1.0" encoding="UTF-8"?>\n<rows><row/></rows>')],
    [
      "an XML spreadsheet (Excel 2003)",
      utf8('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
  ])("is named where it is no table: %s", (what, given) => expect(kind(given)).toBe(what));

  it.each([
    ["an .xlsx", packed("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")],
    ["an .xlsx of Windows' folders", packed("xl\\workbook.xml")],
    ["an .xlsb", packed("[Content_Types].xml", "xl/workbook.bin")],
    ["an .ods", openDocument("spreadsheet")],
    ["an .xls, or WPS's .et", compound("Workbook")],
    ["an .xlsx with a password", compound("EncryptionInfo", "EncryptedPackage")],
    ["an .xls cut short", bytes("\xd0\xcf\x11\xe0\xa1\xb1")],
  ])("is a workbook, read or refused by its reader: %s", (_, given) => expect(kind(given)).toBe("workbook"));

  it.each([
    "<!DOCTYPE html><html>",
    "\r\n <html lang=zh>",
    "\uFEFF<table><tr>",
    "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC",
    "<!-- saved from url -->\r\n<HTML>",
    "<script>location.href='/login'</script>",
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">\n<table border=1>',
    "<div class=error>登录超时</div>",
    "<style>\ntd {mso-number-format:'\\@'}\n</style><table>",
    '"<!DOCTYPE html PUBLIC ""-//W3C//DTD XHTML"">"\r\n"<html xmlns=""x"">"',
    "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary=x",
  ])("is a web page, whatever its name: %j", (page) => expect(kind(utf8(page))).toBe("html-page"));

  it("is a web page in every encoding, and misread", () => {
    const page = "<html><head><title>教育统计</title>";
    for (const encoding of ["gbk", "big5", "utf16-le", "utf16-be"])
      expect(kind(iconv.encode(page, encoding)), encoding).toBe("html-page");
    expect(kind(iconv.encode(`\uFEFF${page}`, "utf16-le"))).toBe("html-page");
    expect(kind(utf8(iconv.decode(iconv.encode(`"\uFEFF${page}`, "utf8"), "iso-8859-1")))).toBe("html-page");
  });

  it.each([
    "area,level\n",
    "<5,a\n",
    "<br />地区,学段\n",
    "<tbd>,x\n",
    "{area},b\n",
    "[x],[z]\n",
    '["a",b\n',
    "PKU,北大\n",
    "GIF,x",
    "",
    "MIME,type\n",
  ])("is text as far as can be seen: %j", (text) => expect(kind(utf8(text))).toBe("text"));
});
