/**
 * A name as it is compared: full-width and half-width forms, letter case, BOM, no-break spaces and outer spaces make
 * no difference. Only names are folded, never figures.
 */
export function fold(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\uFEFF\u200B\s]+/g, " ")
    .trim()
    .toLowerCase();
}
