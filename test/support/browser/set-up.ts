import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ADD_IN, CERTIFICATE, HOST_PAGE, ROOT } from "./built-pages";
import { makeCertificate } from "./certificate";
import { findBrowser } from "./launch-browser";

/**
 * Makes what the browser tests look at, the development page with the embedded host and the add-in itself, and the
 * browser ready for all of them: two that unpack it at once would start what is half written.
 */
export default async function setUp(): Promise<void> {
  const builds = [build("development", HOST_PAGE), build("production", ADD_IN)];
  await Promise.all([...builds, makeCertificate(CERTIFICATE), findBrowser()]);
}

async function build(mode: string, folder: string): Promise<void> {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, "--mode", mode, "--devtool", "false", "--output-path", folder];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
}
