import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { commandQueue } from "../../src/app/command-queue";
import type { Language } from "../../src/core/messages/locale";
import { locales } from "../../src/core/messages/locales";
import type { CellRef } from "../../src/core/grid/cell-ref";
import type { Snapshot } from "../../src/core/grid/snapshot";
import type { Workbook } from "../../src/port/workbook";
import { Pane } from "../../src/taskpane/pane";
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
}

/** The pane beside the 2568 plan, once it has read it. */
export async function openPane({ snapshot, language = "th", workbook: otherwise }: Opening = {}) {
  const memory = memoryWorkbook(snapshot ?? toSnapshot(plannedSheets()));
  const workbook = { ...memory, ...otherwise?.(memory) };
  const ribbon = commandQueue();
  const selected: CellRef[] = [];
  const pointer = { select: async (at: CellRef) => void selected.push(at) };
  const ports = { workbook, pointer, ribbon };
  render(<Pane ports={ports} theme={paneTheme(false)} language={language} locale={locales[language]} />);
  await screen.findByRole("heading", { level: 1, name: /2568|ไม่พบแผน|There is no plan/ });
  return { user: userEvent.setup(), workbook, ribbon, selected };
}
