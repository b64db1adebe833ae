/** Signs that stand for an ASCII one, beyond the full-width block that Unicode maps by a fixed distance. */
const signs: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "\u2002": " ",
  "\u2003": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u200b": "",
  "\ufeff": "",
  "﹪": "%",
  "∶": ":",
  "﹕": ":",
  "﹐": ",",
  "﹒": ".",
  "﹣": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "─": "-",
  "〜": "~",
  "∼": "~",
  "‘": "'",
  "’": "'",
  "′": "'",
  "﹙": "(",
  "﹚": ")",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
};

const wide = /[^\x20-\x7e\u4e00-\u9fff]/g;

/**
 * A figure with every sign in its half-width form: digits, letters, points, commas, colons, brackets, and all dashes
 * as `-`. Nothing else is folded: Unicode's own folding makes 1856① into 18561.
 */
export function halfWidth(found: string): string {
  return found.replace(wide, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return signs[sign] ?? sign;
  });
}
