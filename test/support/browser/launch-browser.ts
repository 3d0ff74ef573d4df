import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { chromium, type Browser } from "playwright-core";
import { CERTIFICATE, DEVELOPMENT } from "./built-pages";
import { readCertificate } from "./certificate";
import { servePages, type Served } from "./serve-pages";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A browser of this machine, else the one inside the package: no system package is needed. All that its pages ask for,
 * of whatever host, is asked of the served folders: nothing leaves the machine.
 */
export async function launchBrowser(served: readonly Served[] = DEVELOPMENT): Promise<Browser> {
  const certificate = readCertificate(CERTIFICATE);
  const server = await servePages(served, certificate);
  const { port } = server.address() as AddressInfo;
  const args = [
    ...FLAGS,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
  ];
  const browser = await chromium.launch({ executablePath: await findBrowser(), args, headless: true });
  browser.once("disconnected", () => {
    server.close();
    server.closeAllConnections();
  });
  return browser;
}

/** Where a browser is. The packaged one is unpacked by the first call, which must be over before there is another. */
export async function findBrowser(): Promise<string> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  // It unpacks its libraries only where it takes the machine for Amazon's.
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
