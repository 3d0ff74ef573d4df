import type { PaneEvent } from "../../app/pane-event";
import type { Failure } from "../../app/pane-state";
import type { Snapshot } from "../../core/grid/snapshot";
import type { WorkbookReader } from "../../port/workbook-reader";
import { failureOf } from "../failure-of";
import { load } from "../load";
import type { ActionTools } from "./action-tools";

/** This year's plan beside last year's. */
export function compareActions({ ports: { workbook, reader }, run }: ActionTools) {
  function compare(file: File): void {
    const work = async (): Promise<PaneEvent> => {
      const last = await readFile(file, reader);
      if ("failure" in last) return { type: "failed", ...last };
      const { compareYears } = await load(() => import("../../app/compare-years"));
      const compared = compareYears(last.snapshot, await workbook.read());
      if (compared.kind === "compared") {
        return { type: "years-compared", comparison: { file: file.name, comparison: compared.comparison } };
      }
      const failure: Failure = { doing: "comparing", trouble: { code: "no-plan", facts: {} } };
      return {
        type: "failed",
        failure: compared.year === "last" ? { ...failure, file: file.name } : failure,
      };
    };
    run({ doing: "comparing", work });
  }

  return { compare };
}

type ReadFile = { readonly snapshot: Snapshot } | { readonly failure: Failure };

async function readFile(file: File, reader: WorkbookReader): Promise<ReadFile> {
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    const reason = error instanceof Error ? error.name : String(error);
    const trouble = { code: "file-not-readable", facts: { reason } } as const;
    return { failure: { doing: "comparing", trouble, file: file.name } };
  }
  try {
    return { snapshot: await reader.read(new Uint8Array(bytes)) };
  } catch (error) {
    return { failure: { ...failureOf(error, "comparing"), file: file.name } };
  }
}
