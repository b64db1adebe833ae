import { saidIn } from "./figure.ts";

/** What a row is that holds no data: words about the table, who signed it, or the numbers of its columns. */
export type Beside = "note" | "signature" | "unit" | "numbers";

const note =
  /^[（(【[]?(注|附注|附註|备注|備註|说明|說明|填表说明|填表說明|填报说明|填報說明|资料来源|資料來源|数据来源|數據來源|来源|來源|notes?|remarks?|sources?)[0-9]*[】\])）]?\s*[:：.．、。 ]|^[*※★†#](?![*\s\d.,]*$)|^\(?https?:/i;
const signature =
  /^(单位|單位|部门|部門|学校|學校|统计|統計)?(填表|填报|填報|制表|製表|编制|編製|审核|審核|复核|覆核|审签|審簽|负责|負責|统计|統計|经办|經辦|校长|校長|分管领导|分管領導|主要领导|主要領導|联系|聯繫|聯絡|报送|報送|上报|上報|报出|報出|盖章|蓋章|公章|签字|簽字|签章|簽章)(人|员|員|者|人员|人員|电话|電話|日期|时间|時間|单位|單位|负责人|負責人|签字|簽字|签名|簽名)*(\s*[(（](签字|簽字|签名|簽名|签章|簽章|盖章|蓋章|公章|章)[)）])?\s*[:：]|^(单位|單位|学校|學校|部门|部門|填报单位|填報單位|负责人|負責人|审核人|審核人|填表人)\s*[(（](盖章|蓋章|公章|签字|簽字|签章|簽章|章|印章)[)）]|^(联系)?(电话|電話|日期)\s*[:：]/;
const signer = /^(填表人|填报人|填報人|审核人|審核人|负责人|負責人)$/;
const unit = /^[（(]?(计量|計量)?(单位|單位|unit)\s*[:：]/i;

/** Judges a row by what it says alone; undefined where it may be data, a title or a header. */
export function besideData(cells: readonly string[]): Beside | undefined {
  const said = saidIn(cells);
  const [first = ""] = said;
  if (said.some((cell) => signature.test(cell) || signer.test(cell))) return "signature";
  if (note.test(first) && said.length <= 2) return "note";
  if (said.length <= 2 && said.some((cell) => unit.test(cell))) return "unit";
  return areColumnNumbers(said) ? "numbers" : undefined;
}

/** Whether a row looks signed only by names of columns that a header may have as well: 负责人. */
export function mayNameSigners(cells: readonly string[]): boolean {
  return !saidIn(cells).some((cell) => signature.test(cell));
}

const stems = "甲乙丙丁戊己庚辛";

/** `(1) (2) (3)`, `甲 乙 1 2 3`: numbers of columns, which look like a row of figures. */
function areColumnNumbers(said: readonly string[]): boolean {
  if (said.length < 3) return false;
  const plain = said.map((cell) => cell.normalize("NFKC").replace(/^[(（]\s*|\s*[)）]$/g, ""));
  const leading = plain.findIndex((cell) => !stems.includes(cell));
  const from = leading === -1 ? plain.length : leading;
  const inOrder = plain.slice(0, from).every((cell, at) => cell === stems[at]);
  const rest = plain.slice(from);
  const start = Number(rest[0] ?? 1);
  // Three bare figures in a row may be figures.
  if (from === 0 && said.length < 5 && said.every((cell) => /^[0-9]+$/.test(cell))) return false;
  return inOrder && start <= 3 && rest.every((cell, at) => /^[0-9]{1,3}$/.test(cell) && Number(cell) === start + at);
}
