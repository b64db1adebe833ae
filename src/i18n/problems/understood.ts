import { text } from "../language.ts";
import { wordings } from "./wording.ts";

const readAs = text("“{found}”读作 {read}", "「{found}」讀作 {read}", '"{found}" was read as {read}');
const asText = text(
  "把此列设为文本格式再填代码，前面的 0 就不会丢，长代码也不会变成科学记数。",
  "把此欄設為文字格式再填代碼，前面的 0 就不會丟，長代碼也不會變成科學記號。",
  "Format the column as text before entering codes: leading zeros then stay, and long codes are not turned into powers of ten.",
);

/** What a cell was understood to say: nothing is read otherwise than written without a note. */
export const understood = wordings({
  "read-as": {
    title: text("换了写法来读", "換了寫法來讀", "Read in another writing"),
    says: readAs,
    mend: text(
      "读对了就不必改，写成 {read} 便不再提示；读错了请改正此格。",
      "讀對了就不必改，寫成 {read} 便不再提示；讀錯了請改正此格。",
      "Nothing need be done if that is right, and {read} would be read without a note; correct the cell if it is not.",
    ),
  },
  "read-multiple": {
    title: text("连同“万”等一起读", "連同「萬」等一起讀", "A multiple was worked out"),
    says: text(
      "“{found}”读作 {read}（{multiple} 即 {times} 倍）",
      "「{found}」讀作 {read}（{multiple} 即 {times} 倍）",
      '"{found}" was read as {read} ({multiple} is times {times})',
    ),
    mend: text(
      "请核对：以万为单位的数多半已经舍入，有原数的写原数。",
      "請核對：以萬為單位的數多半已經捨入，有原數的寫原數。",
      "Check it: figures in units of ten thousand are mostly rounded already; write the full figure where there is one.",
    ),
  },
  approximate: {
    title: text("不是确切的数", "不是確切的數", "Not an exact figure"),
    says: text(
      "“{found}”没有说出确切的数，照原样保留，不用来计算",
      "「{found}」沒有說出確切的數，照原樣保留，不用來計算",
      '"{found}" names no exact figure: it is kept as it stands, and nothing is worked out of it',
    ),
    mend: text("知道确切的数就写上。", "知道確切的數就寫上。", "Write the exact figure where it is known."),
    suggest: text(
      "大约是 {near}；知道确切的数就写上。",
      "大約是 {near}；知道確切的數就寫上。",
      "It is about {near}; write the exact figure where it is known.",
    ),
    why: text(
      "约数当作确数来算，算出的比率看似精确，其实不知对错。",
      "約數當作確數來算，算出的比率看似精確，其實不知對錯。",
      "A rate worked out of a rough figure looks exact and is not.",
    ),
  },
  "absence-read": {
    title: text("以符号或文字代替数字", "以符號或文字代替數字", "A sign or word in place of a figure"),
    says: text(
      "“{found}”按“{meaning}”处理，不当作 0",
      "「{found}」按「{meaning}」處理，不當作 0",
      '"{found}" was taken to mean {meaning}, and not 0',
    ),
    mend: text(
      "可改写 [x]（无法取得）、[z]（不适用）、[c]（保密）或留空（未报）；整个数据集都这样写的，在 dataset.json 的 marks 里说明它的意思。",
      "可改寫 [x]（無法取得）、[z]（不適用）、[c]（保密）或留空（未報）；整個數據集都這樣寫的，在 dataset.json 的 marks 裡說明它的意思。",
      "Write [x] not available, [z] not applicable, [c] confidential, or leave it blank where nothing was reported; where the whole dataset writes it so, say what it means under “marks” in dataset.json.",
    ),
    suggest: text(
      "确实是零的请写 {zero}；没有数就留空。整个数据集都这样写的，在 dataset.json 的 marks 里说明它的意思。",
      "確實是零的請寫 {zero}；沒有數就留空。整個數據集都這樣寫的，在 dataset.json 的 marks 裡說明它的意思。",
      "Write {zero} where it is zero, and leave it blank where there is no figure; where the whole dataset writes it so, say what it means under “marks” in dataset.json.",
    ),
    why: text(
      "同一个符号有的单位表示零，有的表示没有数据，只有填表的人知道。",
      "同一個符號有的單位表示零，有的表示沒有數據，只有填表的人知道。",
      "One office writes the sign for zero, another for no data: only the sender knows.",
    ),
  },
  "period-understood": {
    title: text("按惯例推定的年份", "按慣例推定的年份", "A period understood by custom"),
    says: readAs,
    mend: text(
      "读对了就不必改，写成 {read} 便不再提示；读错了请改正此格。",
      "讀對了就不必改，寫成 {read} 便不再提示；讀錯了請改正此格。",
      "Nothing need be done if that is right, and {read} would be read without a note; correct the cell if it is not.",
    ),
    why: text(
      "只写一个年份的学年，指这一年 9 月开始的学年；民国纪年加 1911 即公元。",
      "只寫一個年份的學年，指這一年 9 月開始的學年；民國紀年加 1911 即公元。",
      "A school year named by one year is the one that begins in September of that year; years of the Republic count from 1911.",
    ),
  },
  "zeros-restored": {
    title: text("代码前面丢了 0", "代碼前面丟了 0", "A code had lost its leading zeros"),
    says: text(
      "“{found}”读作 {read}（{name}）：前面的 0 丢了",
      "「{found}」讀作 {read}（{name}）：前面的 0 丟了",
      '"{found}" was read as {read} ({name}): its leading zeros were lost',
    ),
    mend: asText,
    why: text(
      "Excel 把代码当作数，数的前面没有 0。",
      "Excel 把代碼當作數，數的前面沒有 0。",
      "Excel takes a code for a number, and a number has no leading zeros.",
    ),
  },
  "scientific-restored": {
    title: text("科学记数的代码已还原", "科學記號的代碼已還原", "A code had become a power of ten"),
    says: text(
      "“{found}”读作 {read}（{name}）：只有它的前几位与此相符",
      "「{found}」讀作 {read}（{name}）：只有它的前幾位與此相符",
      '"{found}" was read as {read} ({name}), the only id whose leading digits agree',
    ),
    mend: asText,
    why: text(
      "超过 11 位的代码，Excel 当作数来显示，另存为 CSV 时后面几位就丢了。",
      "超過 11 位的代碼，Excel 當作數來顯示，另存為 CSV 時後面幾位就丟了。",
      "Excel shows a code of more than 11 digits as a number, and saving it as CSV loses the last digits.",
    ),
  },
  "area-by-name": {
    title: text("按名称认出的地区", "按名稱認出的地區", "An area found by its name"),
    says: text(
      "“{found}”读作 {read}（{name}）",
      "「{found}」讀作 {read}（{name}）",
      '"{found}" was read as {read} ({name})',
    ),
    mend: text(
      "认对了就不必改；写代码 {read} 更稳妥，以后有了同名的地方也不会弄混。",
      "認對了就不必改；寫代碼 {read} 更穩妥，以後有了同名的地方也不會弄混。",
      "Nothing need be done if that is right; the id {read} is safer, since another place may come to have the name.",
    ),
  },
  "area-name-differs": {
    title: text("代码与名称对不上", "代碼與名稱對不上", "Code and name differ"),
    says: text(
      "代码 {code} 是“{name}”，名称却写“{found}”；以代码为准",
      "代碼 {code} 是「{name}」，名稱卻寫「{found}」；以代碼為準",
      'the code {code} is "{name}", yet the name says "{found}"; the code counts',
    ),
    mend: text(
      "看看是代码错了，还是名称是旧名、简称；错的改正，两个都对的不必改。",
      "看看是代碼錯了，還是名稱是舊名、簡稱；錯的改正，兩個都對的不必改。",
      "See whether the code is wrong, or the name is only an old or a short one; correct what is wrong.",
    ),
  },
});
