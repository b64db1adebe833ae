/** What a page may load: its own files alone, and nothing from elsewhere. */
export const contentPolicy =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";
