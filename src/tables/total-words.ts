const word = /(合计|合計|总计|總計|小计|小計|共计|共計|累计|累計|总数|總數|总和|總和|合共)$/;
const alone = /^(全[省市县縣区區乡鄉镇鎮校村国國]|计|計|total|sum|grandtotal|subtotal|sub-total|overall)[:：]?$/;
const part = /(小计|小計|subtotal|sub-total)/;

/** What the cell of an area says of a row that adds up others. */
export interface TotalWord {
  /** True of 小计: of the rows since the last one. */
  readonly ofPart: boolean;
}

/** Whether the text in place of an area says that the row is a total: `合  计`, `全县合计`, `清溪镇小计`, `Total`. */
export function totalWord(text: string): TotalWord | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s（()）]+/g, "")
    .replace(/[:：]$/, "")
    .toLowerCase();
  if (plain.length > 20 || !(word.test(plain) || alone.test(plain))) return undefined;
  return { ofPart: part.test(plain) };
}
