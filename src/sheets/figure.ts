const printed =
  /^[约約近]?[-+−(]?[0-9]+(\.[0-9]+)?\)?(e\+?[0-9]+)?(%|‰|万|萬|亿|億|[人名个個所册冊本元]|平方米|m2|㎡)?(以上|余|餘)?$/i;
const ratio = /^[0-9]+(\.[0-9]+)?[:∶][0-9]+(\.[0-9]+)?$/;
const nil = /^([-−–—―*.…·/\\无無]+|[×x]{1,3}|n\/?a|nil|null|\[[a-z]+\])$/i;
const year = /^(19|20)[0-9]{2}$/;

/** Whether a cell prints a number in any of the ways that offices write one; a judgement of looks, never a reading. */
export function isFigure(cell: string): boolean {
  const bare = cell.normalize("NFKC").replace(/[\s,，]+/g, "");
  return printed.test(bare) || ratio.test(bare);
}

/** Whether a cell says that there is no number: a dash, a star, an ellipsis, a mark. */
export function isNil(cell: string): boolean {
  return nil.test(cell.normalize("NFKC").replace(/\s+/g, ""));
}

/** Whether a cell is a bare year, which may be a figure below a header or the header itself. */
export function isYear(cell: string): boolean {
  return year.test(cell.normalize("NFKC").trim());
}

/** Whether anything stands in a cell. */
export function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell !== "" && cell.trim() !== "";
}

/** A figure by its first character alone: enough to pass over the rows of a long sheet. */
export function startsWithDigit(cell: string | undefined): boolean {
  if (cell === undefined) return false;
  for (let at = 0; at < cell.length; at++) {
    const code = cell.charCodeAt(at);
    if (code === 0x20 || code === 0x3000 || code === 0xa0) continue;
    return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
  }
  return false;
}

/** What a row says, each text once: a merged cell may stand in every column that it covers. */
export function saidIn(cells: readonly string[]): readonly string[] {
  const said = new Set<string>();
  for (const cell of cells) if (isFilled(cell)) said.add(cell.trim());
  return [...said];
}
