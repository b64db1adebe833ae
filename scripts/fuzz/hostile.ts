import { randomLcg } from "d3";
import { strToU8, type Zippable, zipSync } from "fflate";

/** A seeded source of chance, from 0 up to 1. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  return randomLcg(seed);
}

/** A whole number from `from` to `to`, both included. */
export function whole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

export function pick<T>(random: Random, of: readonly T[]): T {
  const one = of[Math.floor(random() * of.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

export function randomBytes(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

/** Pieces that readers of tables trip over, spliced into files. */
const awkward = [
  ...['"', '""', '"\r\n', "\r", "\n\n\n", "\0", "\uFEFF", "，", "\t", ";", ",,,,,,,,", "=1+1", '="001"', "\u202e"],
  ...["合计", "小计", "注：", "2022-2023学年", "１，８５６人", "1.2E+11", "一万余", "[x]", "99.4％", "1：19", "—", "…"],
  ...[
    "<html>",
    "<br>",
    "PK\u0003\u0004",
    "年级",
    "甲",
    "(1)",
    "area",
    "地区",
    "填表人：",
    "𠮷",
    "9".repeat(400),
    "\ud800",
  ],
].map((piece) => strToU8(piece));

/** Some of the usual accidents to bytes: a piece cut out, doubled, overwritten, moved, or something awkward put in. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  let mutant = bytes;
  for (let times = whole(random, 1, 6); times > 0; times--) mutant = accident(mutant, random);
  return mutant;
}

/** The same to the cells of a text, whose letters stay whole, so that what comes after the decoding meets them too. */
export function mutateCells(text: string, random: Random): string {
  const cells = text.split(/([,\r\n\t]+)/);
  for (let times = whole(random, 1, 8); times > 0; times--) {
    const at = whole(random, 0, cells.length - 1);
    const other = pick(random, cells);
    cells[at] = pick(random, [other, `${cells[at]}${other}`, new TextDecoder().decode(pick(random, awkward)), "", " "]);
  }
  return cells.join("");
}

function accident(bytes: Uint8Array, random: Random): Uint8Array {
  const at = whole(random, 0, bytes.length);
  const end = Math.min(bytes.length, at + whole(random, 1, 200));
  const piece = bytes.slice(at, end);
  switch (whole(random, 0, 5)) {
    case 0:
      return joined(bytes.slice(0, at), bytes.slice(end));
    case 1:
      return joined(bytes.slice(0, end), piece, bytes.slice(end));
    case 2:
      return joined(bytes.slice(0, at), randomBytes(random, end - at), bytes.slice(end));
    case 3:
      return joined(bytes.slice(0, at), pick(random, awkward), bytes.slice(at));
    case 4:
      return joined(piece, bytes.slice(0, at), bytes.slice(end));
    default:
      return bytes.slice(0, at);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a small workbook of one sheet, by name; `cells` is the XML of its rows. */
function workbookParts(cells: string): Record<string, string> {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/worksheets/sheet1.xml", "worksheet"],
  ].map(
    ([part, type]) =>
      `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
  );
  return {
    "[Content_Types].xml": `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${head}<workbook ${main} ${relations}><sheets><sheet name="小学" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `${head}<worksheet ${main}><sheetData>${cells}</sheetData></worksheet>`,
  };
}

/** A workbook whose cells, merges or parts are those of an enemy; seldom one that is whole. */
export function hostileWorkbook(random: Random): Uint8Array {
  const rows = Array.from({ length: whole(random, 0, 12) }, (_, at) => hostileRow(random, at + 1));
  const parts = workbookParts(rows.join(""));
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  if (random() < 0.3)
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(
      "</worksheet>",
      `<mergeCells count="1"><mergeCell ref="${pick(random, merges)}"/></mergeCells></worksheet>`,
    );
  if (random() < 0.05) delete parts[pick(random, Object.keys(parts))];
  if (random() < 0.1) {
    const name = pick(random, Object.keys(parts));
    parts[name] = new TextDecoder().decode(mutate(strToU8(parts[name] ?? ""), random));
  }
  const zip = zipSync(zippable(parts));
  return random() < 0.15 ? mutate(zip, random) : zip;
}

const merges = ["A1:B2", "A1:XFD1048576", "B2:A1", "A0:A9", "XFE1:XFF9", "", "A1:A1", "A1:A1048576"];
const references = ["A1", "B2", "XFD1048576", "XFE1", "A0", "A-1", "a1", "", "1", "AAAAAAA1", "C3"];
const values = [
  "1856",
  "2759",
  "0",
  "1E309",
  "NaN",
  "-0",
  "34010000000012345678",
  "0.994",
  "99999999999",
  "",
  "abc",
  "1,856",
  "44805",
];
const kinds = ["n", "s", "str", "inlineStr", "b", "e", "d", "x", ""];

/** The header of a table, a row like one that an office sends, or a row of an enemy. */
function hostileRow(random: Random, number: number): string {
  if (number === 1 && random() < 0.8)
    return textRow(1, ["地区", "学年", "学段", "年初在校生", "学年内辍学", "上报辍学率"]);
  if (random() < 0.5)
    return textRow(number, ["town", "2022-2023", "小学", pick(random, values), pick(random, values), "0.2%"]);
  return wildRow(random, number);
}

function textRow(number: number, texts: readonly string[]): string {
  const cells = texts.map((text, at) => `<c r="${"ABCDEF"[at]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${number}">${cells.join("")}</row>`;
}

function wildRow(random: Random, number: number): string {
  const cells = Array.from({ length: whole(random, 0, 6) }, (_, at) => {
    const reference = random() < 0.97 ? `${"ABCDEF"[at]}${number}` : pick(random, references);
    const formula = random() < 0.1 ? "<f>SUM(A1:A9)</f>" : "";
    const value = random() < 0.9 ? `<v>${pick(random, values)}</v>` : `<is><t>适龄儿童</t></is>`;
    return `<c r="${reference}" t="${random() < 0.7 ? "n" : pick(random, kinds)}" s="${whole(random, 0, 3)}">${formula}${value}</c>`;
  });
  const row = random() < 0.97 ? number : pick(random, [0, -1, 1048577, number]);
  return `<row r="${row}">${cells.join("")}</row>`;
}

function zippable(parts: Readonly<Record<string, string>>): Zippable {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}
