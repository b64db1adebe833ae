import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Serves a folder of files on the loopback address: what a web server of the office would do, and no more.
 * @param port the one wanted; another where it is taken; 0 for any
 * @param prefix the sub-path under which the folder stands
 */
export async function serve(
  folder: string,
  port = 0,
  prefix = "/",
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    const file = path?.startsWith(prefix) ? fileAt(folder, path.slice(prefix.length)) : undefined;
    if (!path || !file) {
      response.writeHead(path ? 404 : 400, { "content-type": "text/plain" }).end(path ? "404" : "400");
      return;
    }
    // Relative links count from the folder only where its address ends in a slash.
    if (basename(file) === "index.html" && !path.endsWith("/") && !path.endsWith("index.html")) {
      response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${prefix}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) resolve(listen(server, 0));
      else reject(error);
    });
    server.listen(port, "localhost", () => resolve((server.address() as AddressInfo).port));
  });
}

/** The path of a request; undefined where its escapes are broken. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The file that a path names within the folder, a folder's index.html; undefined outside it. */
function fileAt(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path)).replace(/[\\/]$/, "");
  if (file !== folder && !file.startsWith(`${folder}${sep}`)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return fileAt(folder, join(path, "index.html"));
  return found?.isFile() ? file : undefined;
}
