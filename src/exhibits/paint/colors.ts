/** The colours of the site in daylight, by the names of its tokens (src/layouts/ledger.css). */
export const colors = {
  paper: "#ffffff",
  wash: "#f5f7f8",
  ink: "#14202b",
  "ink-2": "#465461",
  "ink-3": "#616d79",
  rule: "#d8dfe5",
  accent: "#0f5c8e",
  "accent-soft": "#5c93b8",
  "accent-tint": "#e4eff7",
  ok: "#12694b",
  near: "#875000",
  "near-tint": "#fdf0d3",
  bad: "#b3261e",
  "bad-tint": "#fbe4e0",
  ne: "#85206f",
  unk: "#56626e",
  "unk-tint": "#eef1f3",
  zone: "#fdf1ee",
} as const;

export type Color = keyof typeof colors;
