import { parseDecimal, shortestText } from "../exact/decimal.ts";
import { add, type Fraction, fraction, multiply, zero } from "../exact/fraction.ts";

/** Every sign of a numeral as an ASCII digit or one of 十百千万亿; 廿 is two tens. */
const plain: Readonly<Record<string, string>> = {
  ...signs("0", "零〇○"),
  ...signs("1", "一壹弌幺"),
  ...signs("2", "二贰貳弍两兩"),
  ...signs("3", "三叁參叄弎"),
  ...signs("4", "四肆"),
  ...signs("5", "五伍"),
  ...signs("6", "六陆陸"),
  ...signs("7", "七柒"),
  ...signs("8", "八捌"),
  ...signs("9", "九玖"),
  ...signs("十", "十拾"),
  ...signs("百", "百佰"),
  ...signs("千", "千仟"),
  ...signs("万", "万萬"),
  ...signs("亿", "亿億"),
  ...signs(".", "点點"),
  ...signs("2十", "廿"),
  ...signs("3十", "卅"),
  ...signs("4十", "卌"),
};

function signs(meaning: string, written: string): Record<string, string> {
  return Object.fromEntries([...written].map((sign) => [sign, meaning]));
}

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

const isNumeral = new RegExp(`^[\\d.${Object.keys(plain).join("")}]+$`);

/** No figure of a report is longer; what is longer is text. */
const longest = 40;

function plainNumeral(written: string): string {
  return [...written].map((sign) => plain[sign] ?? sign).join("");
}

/**
 * Reads a number in Chinese numerals, ordinary or financial, or in digits with a multiple behind them, exactly:
 * `二十一` is 21, `一千五` 1500, `一五〇〇` 1500, `九十九点四` 99.4, `23.2875万` 232875. Gives ASCII digits with the
 * decimals as written; undefined for anything else, and for two digits that stand side by side (`三四`: three or four).
 */
export function chineseNumeral(written: string): string | undefined {
  if (written.length > longest || !isNumeral.test(written)) return undefined;
  if (!isPositional(written) && sideBySide(written).length > 0) return undefined;
  return digitsOf(plainNumeral(written));
}

/** Three signs and more without a multiple are a number written digit by digit, and so are two with a zero. */
function isPositional(written: string): boolean {
  const numeral = plainNumeral(written);
  return /^\d+(\.\d+)?$/.test(numeral) && (written.length > 2 || numeral.includes("0"));
}

/** The pairs of Chinese digits from one to nine that stand next to one another, in ASCII digits. */
export function sideBySide(written: string): string[] {
  const digits = [...written].map((sign) => (/[\d.]/.test(sign) ? "" : (plain[sign] ?? "")));
  return digits.flatMap((digit, at) => {
    const pair = digit + (digits[at + 1] ?? "");
    return /^[1-9]{2}$/.test(pair) && digit !== "" ? [pair] : [];
  });
}

function digitsOf(numeral: string): string | undefined {
  const [, whole, rest] = /^(.*[十百千].*)\.(\d+)$/.exec(numeral) ?? [];
  if (whole !== undefined && !/[万亿]/.test(numeral)) {
    const value = section(whole);
    return value && `${shortestText(value, 0)}.${rest}`;
  }
  if (/^[\d.]+$/.test(numeral)) return completed(numeral);
  const value = worth(numeral);
  return value && shortestText(value, longest);
}

/** `146.` and `.5` with the digit that is understood. */
function completed(numeral: string): string | undefined {
  if (/^\d+\.?$/.test(numeral)) return numeral.replace(".", "");
  return /^\d*\.\d+$/.test(numeral) ? numeral.replace(/^\./, "0.") : undefined;
}

function worth(numeral: string): Fraction | undefined {
  const unit = ["亿", "万"].find((each) => numeral.includes(each));
  if (!unit) return section(numeral);
  const at = numeral.lastIndexOf(unit);
  const [front, back] = [numeral.slice(0, at), numeral.slice(at + 1)];
  const head = worth(front);
  const tail = below(back, powers[unit] ?? 0);
  if (!head || !tail || (back !== "" && head.d !== 1n)) return undefined;
  return add(multiply(head, power(powers[unit] ?? 0)), tail);
}

/** What stands behind 万 or 亿: `一万五` is 15000, `一万零五` 10005. */
function below(back: string, exponent: number): Fraction | undefined {
  if (back === "") return zero;
  if (/^[1-9]$/.test(back)) return multiply(fraction(BigInt(back)), power(exponent - 1));
  const value = worth(back);
  return value && value.d === 1n && value.n < 10n ** BigInt(exponent) ? value : undefined;
}

const places = /^(?:([1-9])千)?0?(?:([1-9])百)?0?(?:([1-9]?)十)?0?([1-9])?$/;

/** A number below 万: digits, digits with one multiple, or a place at a time. */
function section(numeral: string): Fraction | undefined {
  const [, digits, unit = ""] = /^([\d.]+)([十百千]?)$/.exec(numeral) ?? [];
  if (digits !== undefined) {
    const decimal = parseDecimal(completed(digits) ?? "");
    return decimal && multiply(decimal.value, power(powers[unit] ?? 0));
  }
  const found = places.exec(numeral);
  if (!found || numeral === "" || numeral.endsWith("0")) return undefined;
  const [, thousands = "0", hundreds = "0", tens, last = "0"] = found;
  const ten = tens === undefined ? 0 : Number(tens || "1");
  const rest = Number(last) * 10 ** lastPlace(numeral);
  return fraction(Number(thousands) * 1000 + Number(hundreds) * 100 + ten * 10 + rest);
}

/** `一千五` is 1500 and `一百五` 150, but `一千零五` 1005 and `十五` 15. */
function lastPlace(numeral: string): number {
  const unit = numeral.at(-2) ?? "";
  return unit === "百" || unit === "千" ? (powers[unit] ?? 0) - 1 : 0;
}

function power(exponent: number): Fraction {
  return fraction(10n ** BigInt(exponent));
}
