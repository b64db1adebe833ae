import { address, escaped, linesOf, widthOf } from "./template-workbook-cells.ts";

/** A note on a cell of the first row. */
export interface HeaderNote {
  readonly position: number;
  readonly text: string;
}

/** How wide a note is set, in digits; a column of so many takes so many pixels. */
const noteWidth = 34;
const [digitPixels, padding, lineHeight] = [7, 5, 17];
/** The width of columns behind those of the table. */
const otherColumns = 9;

/** The comments part: what the notes say. */
export function notesXml(notes: readonly HeaderNote[], author: string): string {
  const comments = notes.map(({ position, text }) => {
    const run = `<r><rPr><sz val="9"/><color indexed="81"/></rPr><t xml:space="preserve">${escaped(text)}</t></r>`;
    return `<comment ref="${address(position, 1)}" authorId="0"><text>${run}</text></comment>`;
  });
  return `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${escaped(author)}</author></authors><commentList>${comments.join("")}</commentList></comments>`;
}

/**
 * The drawing that says where each note stands: beside its cell, and large enough for its text. Excel knows notes only
 * with such a drawing, in VML.
 * @param widths of the columns, in digits
 * @param rowHeights of the first row and of the others, in pixels
 */
export function notesDrawing(
  notes: readonly HeaderNote[],
  widths: readonly number[],
  rowHeights: readonly [number, number],
): string {
  const shapes = notes.map((note, index) => shape(note, index, widths, rowHeights));
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    "</xml>",
  ].join("");
}

function shape(
  { position, text }: HeaderNote,
  index: number,
  widths: readonly number[],
  heights: readonly [number, number],
): string {
  const longest = Math.max(...text.split("\n").map(widthOf));
  const width = (Math.min(noteWidth, longest) + 3) * digitPixels;
  const height = linesOf(text, noteWidth) * lineHeight + 12;
  const [column, left] = reached(width + 12, (at) => columnPixels(widths[position + 1 + at]));
  const [row, top] = reached(height, (at) => heights[at === 0 ? 0 : 1]);
  const anchor = [position + 1, 12, 0, 4, position + 1 + column, left, row, top].join(", ");
  return [
    `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:${width * 0.75}pt;height:${height * 0.75}pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${position}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}

function columnPixels(width = otherColumns): number {
  return Math.round(width * digitPixels + padding);
}

/** How many cells a distance in pixels passes, and how far it reaches into the next. */
function reached(pixels: number, sizeOf: (at: number) => number): [cells: number, into: number] {
  let [cells, left] = [0, pixels];
  for (; left >= sizeOf(cells); cells++) left -= sizeOf(cells);
  return [cells, Math.round(left)];
}
