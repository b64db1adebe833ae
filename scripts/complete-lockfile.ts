/**
 * Adds to package-lock.json the optional platform packages that npm left out of it.
 *
 * A registry that does not hold the bindings for every operating system makes npm drop them from the lockfile,
 * and `npm ci` then refuses with "Missing: … from lock file" on any machine. A stub entry (name, version,
 * platform, optional, no integrity) is enough: npm skips what is not for its own platform.
 * Run after `npm install --package-lock-only`, when a dependency has changed.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface Locked {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = ["darwin", "linux", "win32", "freebsd", "openbsd", "netbsd", "android", "sunos", "aix", "openharmony"];
const processors = ["arm64", "arm", "x64", "ia32", "riscv64", "ppc64", "s390x", "loong64", "mips64el", "wasm32"];

/** What the name of a binding says of the platform it is for: `@biomejs/cli-linux-x64-musl` → linux, x64, musl. */
function platform(name: string): Pick<Locked, "os" | "cpu" | "libc"> {
  const parts = name.split(/[/-]/);
  const os = systems.filter((system) => parts.includes(system));
  const cpu = processors.filter((processor) => parts.includes(processor));
  const libc = parts.includes("musl")
    ? ["musl"]
    : parts.includes("gnu") || parts.includes("gnueabihf")
      ? ["glibc"]
      : [];
  return {
    ...(os.length > 0 ? { os } : {}),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, Locked> };
const added: string[] = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[hoisted]) continue;
    lock.packages[hoisted] = { version: range.replace(/^[\^~]/, ""), ...platform(name), optional: true };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(
  added.length === 0 ? "the lockfile is complete\n" : `added ${added.length}: ${added.join(", ")}\n`,
);
