import type { After } from "../../../src/adapters/office/after";
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { officeHost, type OfficeHost, type OfficeHostOptions } from "../../../src/host/protocol/office-host";
import { startUniver } from "../../../src/host/univer/start-univer";
import { workbookData } from "../../../src/host/univer/workbook-data";
import type { HostSheet, HostWorkbook } from "../../../src/host/workbook/host-workbook";
import type { Workbook } from "../../../src/port/workbook";
import { HOST_URL, openOfficeWindow, type OfficeWindow } from "./office-window";

/** A workbook open in the embedded host, seen from both sides of the genuine client. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly host: OfficeHost;
  /** The engine behind the host, for what a user or Excel itself would do. */
  readonly engine: HostWorkbook;
  sheet(name: string): HostSheet;
  /** Waits that the adapter asked for, in milliseconds. */
  readonly waits: number[];
}

export interface OfficeTest {
  readonly window: OfficeWindow;
  open(cells: Snapshot, options?: Partial<OfficeHostOptions>): OpenWorkbook;
  close(): void;
}

/** One window with the genuine office.js; each `open` puts another workbook behind it. */
export async function startOfficeTest(): Promise<OfficeTest> {
  const engines: { stop(): void }[] = [];
  const start = (cells: Snapshot, send: (text: string) => void, options: Partial<OfficeHostOptions> = {}) => {
    const engine = startUniver(workbookData(cells));
    engines.push(engine);
    const host = officeHost({ workbook: engine.workbook, send, hostUrl: HOST_URL, wait: soon, ...options });
    return { host, engine: engine.workbook };
  };
  const window = await openOfficeWindow((send) => start({ sheets: [] }, send).host);
  const { Excel, Office, OfficeExtension } = window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return {
    window,
    open(cells, options) {
      const { host, engine } = start(cells, window.send, options);
      window.connect(host);
      const { after, waits } = quickAfter();
      const sheet = (name: string): HostSheet => {
        const found = engine.sheets().find((one) => one.name() === name);
        if (!found) throw new Error(`No sheet ${name}`);
        return found;
      };
      return { workbook: officeWorkbook(after), host, engine, sheet, waits };
    },
    close() {
      window.close();
      for (const engine of engines) engine.stop();
    },
  };
}

/** Time in a test: a pause is over at once, and whoever waits for an answer gives up when it cannot come any more. */
function quickAfter(): { after: After; waits: number[] } {
  const waits: number[] = [];
  const after: After = (milliseconds, act) => {
    const isDeadline = milliseconds > 10_000;
    if (!isDeadline) waits.push(milliseconds);
    const timer = setTimeout(act, isDeadline ? DEADLINE : 0);
    return () => clearTimeout(timer);
  };
  return { after, waits };
}

/** Real milliseconds: far more than an answer inside one process takes. */
const DEADLINE = 400;

async function soon(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
