/**
 * Number formats that workbooks name by number without spelling them out (ECMA-376 part 1, §18.8.30). Those of dates
 * differ between the languages of Excel, but agree in which of year, month and day they show; currency signs, which
 * differ too, are left out.
 */
export const builtInFormats: readonly (readonly [id: string, code: string])[] = [
  ...formats(1, "0", "0.00", "#,##0", "#,##0.00"),
  ...formats(5, "#,##0;-#,##0", "#,##0;-#,##0", "#,##0.00;-#,##0.00", "#,##0.00;-#,##0.00", "0%", "0.00%", "0.00E+00"),
  ...formats(12, "# ?/?", "# ??/??", "yyyy/m/d", "d-mmm-yy", "d-mmm", "mmm-yy", "h:mm AM/PM", "h:mm:ss AM/PM"),
  ...formats(20, "h:mm", "h:mm:ss", "yyyy/m/d h:mm"),
  ...formats(27, "yyyy年m月", "m月d日", "m月d日", "m-d-yy", "yyyy年m月d日", "h时mm分", "h时mm分ss秒"),
  ...formats(34, "h时mm分", "h时mm分ss秒", "yyyy年m月"),
  ...formats(37, "#,##0;-#,##0", "#,##0;-#,##0", "#,##0.00;-#,##0.00", "#,##0.00;-#,##0.00"),
  ...formats(41, '#,##0;-#,##0;"-"', '#,##0;-#,##0;"-"', '#,##0.00;-#,##0.00;"-"', '#,##0.00;-#,##0.00;"-"'),
  ...formats(45, "mm:ss", "[h]:mm:ss", "mm:ss.0", "##0.0E+0", "@", "yyyy年m月", "m月d日", "yyyy年m月", "m月d日"),
  ...formats(54, "m月d日", "h时mm分", "h时mm分ss秒", "yyyy年m月", "m月d日"),
];

function formats(first: number, ...codes: readonly string[]): [id: string, code: string][] {
  return codes.map((code, index) => [String(first + index), code]);
}
