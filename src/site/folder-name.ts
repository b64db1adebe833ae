/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Longer names are cut: 255 bytes are the limit of most file systems, and a character takes up to four. */
const longest = 56;

/**
 * A word as the name of a folder and a part of an address. Programmes are named by offices, in any words: letters,
 * digits and hyphens stay as they are, in whatever script. What a file system or an address might take otherwise (other
 * signs, capitals, composed letters, great length) is replaced, and a checksum of the word keeps two such names apart.
 */
export function folderName(word: string): string {
  const plain = [...word.normalize("NFC").toLowerCase()].map((sign) =>
    /[\p{L}\p{M}\p{N}_-]/u.test(sign) ? sign : "-",
  );
  const name = plain.slice(0, longest).join("");
  return name === word && name !== "" && !reserved.test(name) ? name : `${name}-${checksum(word)}`;
}

/** FNV-1a over the code units, in eight hexadecimal digits: not a secret, only a distinction. */
export function checksum(word: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
