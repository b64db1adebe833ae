import type { Language } from "../i18n/language.ts";

/** The styles of a template's cells by the numbers that its sheets name them by. */
export const styles = {
  plain: 0,
  figure: 1,
  text: 2,
  rate: 3,
  requiredHead: 4,
  head: 5,
  exampleFigure: 6,
  exampleText: 7,
  exampleRate: 8,
  title: 9,
  lead: 10,
  guideHead: 11,
  guideRequired: 12,
  guideName: 13,
  guide: 14,
} as const;

/** What each language's Excel and WPS have at hand. */
const fontNames: Readonly<Record<Language, string>> = {
  "zh-Hans": "微软雅黑",
  "zh-Hant": "微軟正黑體",
  en: "Calibri",
};

const ink = "FF1F2A37";
const quiet = "FF6B7280";
const rule = "FFC9D1DB";
const fills = { required: "FF1F4E79", head: "FFE3EBF4", example: "FFF6F4EE" };

const [plainFont, boldFont, headFont, exampleFont, titleFont] = [0, 1, 2, 3, 4];
const [noFill, , requiredFill, headFill, exampleFill] = [0, 1, 2, 3, 4];
const [noBorder, ruled] = [0, 1];
/** Excel's own numbers of the formats General and text. */
const [asGeneral, asText] = [0, 49];

const left = '<alignment horizontal="left" vertical="center" indent="1"/>';
const right = '<alignment horizontal="right" vertical="center" indent="1"/>';
const middle = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const wrapped = '<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>';
const lines = '<alignment horizontal="left" vertical="center" wrapText="1"/>';

/** The styles part of a template. */
export function stylesXml(language: Language): string {
  const name = fontNames[language];
  const cells = [
    cell(asGeneral, plainFont, noFill, noBorder),
    cell(asGeneral, plainFont, noFill, noBorder, right),
    cell(asText, plainFont, noFill, noBorder, left),
    cell(asText, plainFont, noFill, noBorder, right),
    cell(asText, headFont, requiredFill, ruled, middle),
    cell(asText, boldFont, headFill, ruled, middle),
    cell(asGeneral, exampleFont, exampleFill, ruled, right),
    cell(asText, exampleFont, exampleFill, ruled, left),
    cell(asText, exampleFont, exampleFill, ruled, right),
    cell(asText, titleFont, noFill, noBorder, lines),
    cell(asText, plainFont, noFill, noBorder, lines),
    cell(asText, boldFont, headFill, ruled, wrapped),
    cell(asText, headFont, requiredFill, ruled, wrapped),
    cell(asText, boldFont, noFill, ruled, wrapped),
    cell(asText, plainFont, noFill, ruled, wrapped),
  ];
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="5">${font(name, ink)}${font(name, ink, "<b/>")}${font(name, "FFFFFFFF", "<b/>")}`,
    `${font(name, quiet)}${font(name, ink, "<b/>", 16)}</fonts>`,
    '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `${solid(fills.required)}${solid(fills.head)}${solid(fills.example)}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${borders()}</borders>`,
    `<cellStyleXfs count="1">${cell(asGeneral, plainFont, noFill, noBorder).replace(' xfId="0"', "")}</cellStyleXfs>`,
    `<cellXfs count="${cells.length}">${cells.join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join("");
}

function font(name: string, color: string, face = "", size = 10.5): string {
  return `<font>${face}<sz val="${size}"/><color rgb="${color}"/><name val="${name}"/><family val="2"/></font>`;
}

function solid(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borders(): string {
  const sides = ["left", "right", "top", "bottom"];
  return `<border>${sides.map((side) => `<${side} style="thin"><color rgb="${rule}"/></${side}>`).join("")}<diagonal/></border>`;
}

function cell(format: number, fontId: number, fillId: number, borderId: number, alignment = ""): string {
  const applied = `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
  const attributes = `numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" ${applied}`;
  return alignment ? `<xf ${attributes} applyAlignment="1">${alignment}</xf>` : `<xf ${attributes}/>`;
}
