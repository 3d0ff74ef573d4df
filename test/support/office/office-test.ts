import type { After } from "../../../src/port/after";
import { officeWorkbook } from "../../../src/adapters/office/office-workbook";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { officeHost, type OfficeHost, type OfficeHostOptions } from "../../../src/host/protocol/office-host";
import { startUniver } from "./start-univer";
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
  readonly sheet: (name: string) => HostSheet;
  /** Waits that the adapter asked for, in milliseconds. */
  readonly waits: readonly number[];
  /** Lets the time for the answers that are waited for run out. */
  readonly giveUp: () => void;
  readonly after: After;
}

export interface OfficeTest {
  readonly window: OfficeWindow;
  readonly open: (cells: Snapshot, options?: Partial<OfficeHostOptions>) => OpenWorkbook;
  /** Puts a workbook behind the window again. */
  readonly reopen: (host: OfficeHost) => void;
  readonly close: () => void;
}

/** One window with the genuine office.js; each `open` puts another workbook behind it. */
export async function startOfficeTest(): Promise<OfficeTest> {
  const start = (cells: Snapshot, send: (text: string) => void, options: Partial<OfficeHostOptions> = {}) => {
    const engine = startUniver(workbookData(cells));
    const host = officeHost({ workbook: engine, send, hostUrl: HOST_URL, wait: soon, ...options });
    return { host, engine };
  };
  const window = await openOfficeWindow((send) => start({ sheets: [] }, send).host);
  const { Excel, Office, OfficeExtension } = window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  // The client says once that it listens to ribbon buttons: no test counts that.
  while (window.first.traffic.count === 0) await soon();
  return {
    window,
    open(cells, options) {
      const { host, engine } = start(cells, window.send, options);
      window.connect(host);
      const { after, waits, giveUp } = testTime();
      const sheet = (name: string): HostSheet => {
        const found = engine.sheets().find((one) => one.name() === name);
        if (!found) throw new Error(`No sheet ${name}`);
        return found;
      };
      return { workbook: officeWorkbook(after), host, engine, sheet, after, waits, giveUp };
    },
    reopen: (host) => window.connect(host),
    close: () => window.close(),
  };
}

/** Time in a test: a pause is over at once, and nobody gives up waiting for an answer before `giveUp`. */
function testTime(): Pick<OpenWorkbook, "waits" | "giveUp"> & { readonly after: After } {
  const waits: number[] = [];
  const deadlines = new Set<() => void>();
  const after: After = (milliseconds, act) => {
    if (milliseconds < DEADLINE) {
      waits.push(milliseconds);
      setTimeout(act, 0);
    } else deadlines.add(act);
    return () => void deadlines.delete(act);
  };
  const giveUp = (): void => {
    for (const act of deadlines) act();
  };
  return { after, waits, giveUp };
}

/** Milliseconds from which on a wait is one for an answer. */
const DEADLINE = 10_000;

async function soon(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
