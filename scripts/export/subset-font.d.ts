declare module "subset-font" {
  /** A font cut to the glyphs of some text. @param font any of sfnt, woff, woff2; @param text at least one character */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      readonly targetFormat?: "truetype" | "sfnt" | "woff" | "woff2";
      /** True to leave out the glyphs that characters join into. */
      readonly noLayoutClosure?: boolean;
    },
  ): Promise<Buffer>;
}
