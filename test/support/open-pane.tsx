import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { commandQueue } from "../../src/app/command-queue";
import type { Area } from "../../src/core/grid/area";
import type { CellRef } from "../../src/core/grid/cell-ref";
import type { Snapshot } from "../../src/core/grid/snapshot";
import type { Language } from "../../src/core/messages/locale";
import { locales } from "../../src/core/messages/locales";
import type { After } from "../../src/port/after";
import type { Mark } from "../../src/port/marks";
import type { Workbook } from "../../src/port/workbook";
import { FileUnreadableError } from "../../src/port/workbook-errors";
import { Pane } from "../../src/taskpane/pane";
import type { PanePorts } from "../../src/taskpane/pane-ports";
import { paneTheme } from "../../src/taskpane/theme/pane-theme";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { memoryWorkbook } from "./memory-workbook";
import { toSnapshot } from "./to-snapshot";

// The first use of a lazy part has it compiled; a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

interface Opening {
  readonly snapshot?: Snapshot;
  readonly language?: Language;
  /** What the workbook does otherwise than one in memory. */
  readonly workbook?: (memory: Workbook) => Partial<Workbook>;
  readonly ports?: Partial<PanePorts>;
}

/** What the pane has asked of Excel, and what Excel and the clock do to it. */
export interface Around {
  readonly selected: readonly CellRef[];
  /** The marks in the sheets; undefined where there are none. */
  readonly marks: () => readonly Mark[] | undefined;
  readonly opened: readonly string[];
  /** Pages of help that were opened. */
  readonly pages: readonly string[];
  readonly isAutoCheckOn: () => boolean;
  /** Cells are changed by the user. */
  readonly change: (area: Area) => void;
  /** The pauses that the pane waits for, in milliseconds. */
  readonly waits: () => readonly number[];
  /** They are over. */
  readonly passTime: () => void;
}

/** The pane beside the 2568 plan, once it has read it. The 23rd of November 2026, five past two. */
export async function openPane({
  snapshot,
  language = "th",
  workbook: otherwise,
  ports: more,
}: Opening = {}) {
  tallWindow();
  const memory = memoryWorkbook(snapshot ?? toSnapshot(plannedSheets()));
  const workbook = { ...memory, ...otherwise?.(memory) };
  const ribbon = commandQueue();
  const { ports, ...around } = surroundings();
  const all: PanePorts = { ...ports, workbook, ribbon, ...more };
  render(<Pane ports={all} theme={paneTheme(false)} language={language} locale={locales[language]} />);
  await screen.findByRole("heading", { level: 1, name: /25\d\d|ไม่พบแผน|There is no plan/ });
  return { user: userEvent.setup(), workbook, ribbon, ...around };
}

function surroundings(): Around & { readonly ports: Omit<PanePorts, "workbook" | "ribbon"> } {
  const selected: CellRef[] = [];
  const opened: string[] = [];
  const pages: string[] = [];
  const timers = new Map<() => void, number>();
  let marks: readonly Mark[] | undefined;
  let isOn = true;
  let listener: (area: Area) => void = () => undefined;
  const after: After = (milliseconds, work) => {
    const timer = (): void => work();
    timers.set(timer, milliseconds);
    return () => void timers.delete(timer);
  };
  return {
    selected,
    opened,
    pages,
    marks: () => marks,
    isAutoCheckOn: () => isOn,
    change: (area) => act(() => listener(area)),
    waits: () => [...timers.values()],
    passTime() {
      const due = [...timers.keys()];
      timers.clear();
      act(() => due.forEach((work) => work()));
    },
    ports: {
      pointer: { select: async (at) => void selected.push(at) },
      changes: {
        async watch(onChange) {
          listener = onChange;
          return async () => undefined;
        },
      },
      marks: {
        mark: async (made) => void (marks = made),
        async clear() {
          const count = marks?.length ?? 0;
          marks = undefined;
          return count;
        },
      },
      opener: { open: async (bytes) => void opened.push(bytes) },
      reader: { read: async () => Promise.reject(new FileUnreadableError("not-a-workbook")) },
      pages: { open: (address) => void pages.push(address) },
      sample: async () => "sample",
      preferences: { isAutoCheckOn: () => isOn, keepAutoCheck: (on) => void (isOn = on) },
      after,
      now: () => new Date(2026, 10, 23, 14, 5),
    },
  };
}

/** Without a layout nothing would be in sight: here everything is. The page has the focus, as a pane in use. */
function tallWindow(): void {
  window.innerHeight = 100_000;
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, get: () => 60 });
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  document.hasFocus = () => true;
}
