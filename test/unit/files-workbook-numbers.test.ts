import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText, parseDecimal, shortestText } from "../../src/exact/decimal.ts";
import { builtInFormats } from "../../src/files/built-in-formats.ts";
import { parseFormat } from "../../src/files/number-format.ts";
import { shownNumber } from "../../src/files/shown-number.ts";

const showing = { from1904: false, zeros: true };
const shown = (held: string, code: string) => shownNumber(held, parseFormat(code), showing).text;
const less = (held: string, code: string) => shownNumber(held, parseFormat(code), showing).less;
const builtIn = (held: string, id: number) => shown(held, new Map(builtInFormats).get(String(id)) ?? "");

describe("a number under General", () => {
  it.each([
    ["0", "0"],
    ["12", "12"],
    ["-12.50", "-12.5"],
    ["0.26", "0.26"],
    ["0.26000000000000001", "0.26"],
    ["0.30000000000000004", "0.3"],
    ["99.949999999999989", "99.95"],
    ["0.99399999999999999", "0.994"],
    ["2.5999999999999999E-3", "0.0026"],
    ["1E-3", "0.001"],
    ["3.40100000000E+11", "340100000000"],
    ["340100000000", "340100000000"],
    ["12345678901234567890", "12345678901234567890"],
    ["007", "7"],
    ["+5", "5"],
    ["1.", "1"],
    [".5", "0.5"],
  ])("%s is %s: in full, without the noise of floats and without an exponent", (held, text) => {
    expect(shown(held, "General")).toBe(text);
    expect(less(held, "General")).toBeUndefined();
  });

  it.each(["3.4010000000012346E+19", "NaN", "INF", "1E+999", "1E-9999", "0x1F", "1,000", "--1", ".", "E5"])(
    "%s stays as it is: no number, or one whose last digits are lost",
    (held) => {
      expect(shown(held, "General")).toBe(held);
      expect(shown(held, "0.00%")).toBe(held);
    },
  );
});

describe("a number under a format", () => {
  it.each([
    ["99.4", "0.00", "99.40"],
    ["12", "0.0", "12.0"],
    ["99.4", "0.0#", "99.4"],
    ["99.45", "0.0#", "99.45"],
    ["1234567.5", "#,##0.00", "1234567.50"],
    ["0.994", "0.0%", "99.4%"],
    ["0.26", "0%", "26%"],
    ["1", "0.00%", "100.00%"],
    ["0.57499999999999996", "0.0%", "57.5%"],
    ["7", "0000", "0007"],
    ["40100000000", "000000000000", "040100000000"],
    ["123456", "000-000", "123-456"],
    ["12", "000-000", "000-012"],
    ["20222023", '0000"-"0000', "2022-2023"],
    ["3", '0"人"', "3人"],
    ["12", '0"‰"', "12‰"],
    ["99.4", '0.0"%"', "99.4%"],
    ["19", '"1:"0', "1:19"],
    ["19", '0":1"', "19:1"],
    ["17860", '"¥"#,##0.00', "17860.00"],
    ["17860", "[$¥-804]#,##0", "17860"],
    ["17860", "_ * #,##0.00_ ;_ * -#,##0.00_ ", "17860.00"],
    ["-12", "0.00_);(0.00)", "-12.00"],
    ["-12", "0;-0", "-12"],
    ["-12", "0;[Red]0", "-12"],
    ["5", '[>=10]"多"0;[<10]0.0', "5.0"],
    ["50", '[>=10]0"多";0.0', "50多"],
    ["5", "[Red][<=5]0.0;0", "5.0"],
    ["300", "[DBNum1][$-804]General", "300"],
    ["3", 'General"人"', "3人"],
    ["0.5", "# ?/?", "0.5"],
    ["340100000000", "0.00E+00", "340100000000"],
    ["12", "@", "12"],
    ["12", "", "12"],
    ["12", '0;-0;;"字"@', "12"],
    ["0.5", "#.##", "0.5"],
  ])("%s as %s is %s", (held, code, text) => {
    expect(shown(held, code)).toBe(text);
    expect(less(held, code)).toBeUndefined();
  });

  it.each([
    ["12.4", "0", "12", "12"],
    ["12.5", "0", "13", "13"],
    ["0.4", "0", "0", "0"],
    ["-0.5", "0", "-1", "-1"],
    ["0.9945", "0.0%", "99.5%", "99.5%"],
    ["0.99440000000000006", "0.0%", "99.4%", "99.4%"],
    ["85.666666666666671", "0.0", "85.7", "85.7"],
    ["12345", "0,", "12", "12"],
    ["12345", '0!.0,"万"', "1.2万", "1.2万"],
    ["0", "0;-0;;@", "", ""],
    ["5", ";;;", "", ""],
    ["0", "#", "", ""],
    ["0", '0;-0;"无"', "无", "无"],
    ["0", '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "-", "0"],
    ["0", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-", "0"],
  ])("%s as %s shows “%s” and is read as “%s”, with what it holds beside it", (held, code, visible, text) => {
    expect(shown(held, code)).toBe(text);
    expect(less(held, code)).toEqual({ shown: visible, held: shown(held, "General") });
  });

  it.each([
    [1, "12.0", "12"],
    [2, "12", "12.00"],
    [4, "1234.5", "1234.50"],
    [9, "0.99", "99%"],
    [10, "0.994", "99.40%"],
    [11, "340100000000", "340100000000"],
    [37, "-5", "-5"],
    [44, "17860", "17860.00"],
    [49, "12", "12"],
  ])("that Excel knows by the number %i shows %s as %s", (id, held, text) => {
    expect(builtIn(held, id)).toBe(text);
  });

  it("has as many decimals as exact arithmetic gives it, rounded half away from zero", () => {
    const digits = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }));
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 5 }), fc.boolean(), ([whole, rest], decimals, percent) => {
        const held = `${whole}.${String(rest).padStart(6, "0")}`;
        const value = parseDecimal(held)?.value ?? { n: 0n, d: 1n };
        const visible = percent ? { n: value.n * 100n, d: value.d } : value;
        const code = `0${decimals ? `.${"0".repeat(decimals)}` : ""}${percent ? "%" : ""}`;
        expect(shown(held, code)).toBe(
          `${decimalText(visible, decimals)}${percent ? "%" : ""}`.replace(/^-(0(\.0+)?%?)$/, "$1"),
        );
        expect(shown(held, "General")).toBe(shortestText(value, 6).replace(/^-0$/, "0"));
      }),
    );
  });

  it("says less than it holds exactly where decimals are lost", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const held = `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, "0")}`;
        const code = `0${decimals ? `.${"0".repeat(decimals)}` : ""}`;
        const lost = shown(held, "General") !== shown(shown(held, code), "General");
        expect(less(held, code) !== undefined).toBe(lost);
      }),
    );
  });
});

describe("a date", () => {
  // 44805 is 1 September 2022 (ECMA-376 part 1, §18.17.4.1 counts 1 January 1900 as 1).
  it.each([
    ["44805", "yyyy/m/d", "2022-09-01"],
    ["44805", "yyyy\\-mm\\-dd;@", "2022-09-01"],
    ["44805", 'yyyy"年"m"月"d"日"', "2022-09-01"],
    ["44805", 'm"月"d"日"', "2022-09-01"],
    ["44805", "[$-804]aaaa;@", "2022-09-01"],
    ["44805", "[$-404]e/m/d", "2022-09-01"],
    ["44805.5625", "yyyy/m/d h:mm", "2022-09-01 13:30"],
    ["44805.5625", "yyyy/m/d", "2022-09-01"],
    ["0.5625", "h:mm AM/PM", "13:30"],
    ["5.4861111111111110E-2", "h:mm", "1:19"],
    ["0.79236111111111107", "h:mm", "19:01"],
    ["1.5", "[h]:mm:ss", "36:00:00"],
    ["5.0925925925925928E-4", "mm:ss", "0:44"],
    ["1", "yyyy/m/d", "1900-01-01"],
    ["59", "yyyy/m/d", "1900-02-28"],
    ["60", "yyyy/m/d", "1900-02-29"],
    ["61", "yyyy/m/d", "1900-03-01"],
    ["0", "yyyy/m/d", "1900-01-00"],
    ["2958465", "yyyy/m/d", "9999-12-31"],
    ["2958466", "yyyy/m/d", "2958466"],
    ["-1", "yyyy/m/d", "-1"],
  ])("%s as %s is %s", (held, code, text) => {
    expect(shown(held, code)).toBe(text);
    expect(less(held, code)).toBeUndefined();
  });

  // A year and month typed as 2004-05 becomes a date, and is read as the school year that it looks like.
  it.each([
    ['yyyy"年"m"月";@', "2022-09"],
    ["mmm-yy", "2022-09"],
    ["yyyy", "2022"],
  ])("that shows as %s no more than %s holds its day all the same", (code, text) => {
    expect(shown("44805", code)).toBe(text);
    expect(less("44805", code)).toEqual({ shown: text, held: "2022-09-01" });
  });

  it("is counted from 1904 where the workbook says so", () => {
    const from1904 = (held: string) => shownNumber(held, parseFormat("yyyy/m/d"), { from1904: true, zeros: true }).text;
    expect(["0", "1", "43343"].map(from1904)).toEqual(["1904-01-01", "1904-01-02", "2022-09-01"]);
  });

  it.each([
    [14, "2022-09-01"],
    [17, "2022-09"],
    [20, "0:00"],
    [22, "2022-09-01 00:00"],
    [31, "2022-09-01"],
    [57, "2022-09"],
    [58, "2022-09-01"],
  ])("is one under the built-in format %i", (id, text) => {
    expect(builtIn("44805", id)).toBe(text);
  });

  it("agrees with the calendar on every day that the reader may meet", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (day) => {
        const expected = new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
        expect(shown(String(day), "yyyy-mm-dd")).toBe(expected);
      }),
    );
  });
});
