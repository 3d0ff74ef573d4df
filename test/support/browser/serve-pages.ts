import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import { extname, join } from "node:path";
import type { Certificate } from "./certificate";

export const ORIGIN = "https://localhost:3000";

/** The files under an address lie in a folder. */
export type Served = readonly [address: string, folder: string];

/** The status of an address under which nothing is served: it lies elsewhere. */
export const ELSEWHERE = 421;

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

/** The pane is opened over and over: the browser keeps what it has loaded. Microsoft's scripts are for pages of all hosts. */
const HEADERS = { "Cache-Control": "max-age=3600", "Access-Control-Allow-Origin": "*" };

/** A server that answers for every host name there is, from the first of the folders that has the file. */
export async function servePages(served: readonly Served[], { key, cert }: Certificate): Promise<Server> {
  const answer = async (address: string): Promise<Answer> => {
    const places = served.filter(([prefix]) => address.startsWith(prefix));
    if (places.length === 0) return { status: ELSEWHERE };
    for (const [prefix, folder] of places) {
      const name = decodeURIComponent(address.slice(prefix.length)) || "index.html";
      const body = await readFile(join(folder, name)).catch(() => undefined);
      if (body) return { status: 200, body, type: TYPES[extname(name)] ?? "application/octet-stream" };
    }
    return { status: 404 };
  };
  const server = createServer({ key, cert }, ({ headers, url = "/" }, response) => {
    void answer(`https://${headers.host}${url.replace(/[?#].*/, "")}`).then(({ status, body, type }) =>
      response.writeHead(status, body && { ...HEADERS, "Content-Type": type }).end(body),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

interface Answer {
  readonly status: number;
  readonly body?: Buffer;
  readonly type?: string;
}
