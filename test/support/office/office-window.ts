import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { OfficeHost } from "../../../src/host/protocol/office-host";

const DIST = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const PAGE = "https://localhost:3000/taskpane.html";
export const HOST_URL = "https://localhost:3000/";

/** The genuine office.js, loaded from its package and nothing else. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string) {
    const path = new URL(url).pathname;
    const file = path.startsWith("/office/") ? join(DIST, path.slice("/office/".length)) : undefined;
    const loaded = file
      ? Promise.resolve(readFileSync(file))
      : Promise.reject(new Error(`Not served: ${url}`));
    return loaded as ReturnType<ResourceLoader["fetch"]>;
  }
}

export interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Posts to the client, as the window around it would. */
  readonly send: (text: string) => void;
  /** The host that saw the client start: the only one to which it has said that it takes presses. */
  readonly first: OfficeHost;
  /** From now on the client's messages go to `host`. */
  readonly connect: (host: Pick<OfficeHost, "receive">) => void;
  readonly close: () => void;
}

/** A task pane's window inside a frame of that name, with office.js ready. `first` answers its handshake. */
export async function openOfficeWindow(
  makeFirst: (send: (text: string) => void) => OfficeHost,
): Promise<OfficeWindow> {
  let host: Pick<OfficeHost, "receive"> = { receive: () => undefined };
  // What the client listens to, which it says once, to the first host.
  const listening: string[] = [];
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: PAGE,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    virtualConsole: new VirtualConsole(),
    pretendToBeVisual: true,
  });
  const { window } = dom;
  const origin = new URL(HOST_URL).origin;
  const send = (text: string): void => {
    window.setTimeout(
      () => window.dispatchEvent(new window.MessageEvent("message", { data: text, origin })),
      0,
    );
  };
  const first = makeFirst(send);
  host = first;
  window.name = first.frameName;
  const around = {
    postMessage(text: string): void {
      if (text.includes('"_actionType":1')) listening.push(text);
      window.setTimeout(() => host.receive(text), 0);
    },
  };
  Object.defineProperty(window, "parent", { configurable: true, get: () => around });
  // jsdom has no document.domain, by which office.js tells whether it trusts its host.
  Object.defineProperty(window.document, "domain", {
    configurable: true,
    get: () => window.location.hostname,
  });

  const script = window.document.createElement("script");
  script.src = new URL("/office/office.js", PAGE).href;
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js did not load"));
  });
  window.document.head.appendChild(script);
  await loaded;
  const globals = window as unknown as Pick<OfficeWindow, "Office" | "Excel" | "OfficeExtension">;
  await globals.Office.onReady();
  return {
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    send,
    first,
    connect(next) {
      host = next;
      for (const text of listening) next.receive(text);
    },
    close: () => window.close(),
  };
}
