import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { BrowserContext } from "playwright-core";

export const ORIGIN = "https://localhost:3000";

/** The files under an address lie in a folder. */
export type Served = readonly [address: string, folder: string];

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Answers every request of `context` from the first of the folders that has the file, without a server or a
 * certificate.
 * @returns the addresses of requests that went elsewhere, which get no answer
 */
export async function servePages(
  context: BrowserContext,
  served: readonly Served[],
): Promise<readonly string[]> {
  const elsewhere: string[] = [];
  await context.route(/^(?!data:|blob:)/, async (route) => {
    const address = route
      .request()
      .url()
      .replace(/[?#].*/, "");
    const places = served.filter(([prefix]) => address.startsWith(prefix));
    if (places.length === 0) {
      elsewhere.push(address);
      return route.abort();
    }
    for (const [prefix, folder] of places) {
      const name = decodeURIComponent(address.slice(prefix.length)) || "index.html";
      const body = await readFile(join(folder, name)).catch(() => undefined);
      const contentType = TYPES[extname(name)] ?? "application/octet-stream";
      if (body) return route.fulfill({ body, contentType });
    }
    return route.fulfill({ status: 404 });
  });
  return elsewhere;
}
