import type { Language } from "../../i18n/language.ts";

/**
 * The faces of a picture: those of Windows and Office first, which take the first name and look no further; then of
 * macOS, of Linux and WPS there. In Chinese one face serves digits and Han characters, as on the site.
 */
const families: Readonly<Record<Language, readonly string[]>> = {
  "zh-Hans": [
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
  ],
  "zh-Hant": [
    "Microsoft JhengHei",
    "PingFang TC",
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
    "WenQuanYi Micro Hei",
  ],
  en: [
    "Arial",
    "Helvetica Neue",
    "Liberation Sans",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
  ],
};

export function fontFamily(language: Language): string {
  return [...families[language].map((family) => `'${family}'`), "sans-serif"].join(", ");
}
