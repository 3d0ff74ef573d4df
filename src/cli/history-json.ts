import { isCellError, type CellContent } from "../core/grid/cell-value";
import type { LoggedChange } from "../core/history/logged-action";
import type { PastAction } from "../core/history/read-history";
import type { Restoration } from "../core/history/restore-actions";
import type { Change } from "../core/patch/patch";
import { jsonCell } from "./json-cell";

/** What `restore FILE --json` prints. A formula begins with `=` in `formula`; a constant stands in `value`. */
export function historyJson(file: string, actions: readonly PastAction[]) {
  return {
    file,
    actions: actions.map(({ number, time, name, state, changes, changedSince, changedSheets }) => ({
      number,
      time,
      name,
      state,
      changes: changes.map(loggedJson),
      changedSince: [...changedSince.map(jsonCell), ...changedSheets.map((sheet) => ({ sheet }))],
    })),
  };
}

/** What `restore --json` prints of what it takes back; `written` counts cells and sheets, 0 without `--out`. */
export function restorationJson(file: string, { actions, patch }: Restoration, written: number) {
  return { file, actions, changes: patch.map(changeJson), written };
}

function loggedJson(change: LoggedChange) {
  switch (change.kind) {
    case "cell":
      return writeJson(change);
    case "sheet-added":
    case "sheet-removed":
      return { kind: change.kind, sheet: change.sheet };
    case "too-many":
      return change;
    case "unreadable":
      return { kind: change.kind, ...jsonCell(change.at) };
  }
}

function changeJson(change: Change) {
  if (change.kind === "write") return writeJson(change);
  return { kind: "sheet-removed", sheet: change.sheet.name };
}

function writeJson({
  at,
  was,
  becomes,
}: Extract<LoggedChange, { kind: "cell" }> | Extract<Change, { kind: "write" }>) {
  return { kind: "cell", ...jsonCell(at), was: contentJson(was), becomes: contentJson(becomes) };
}

function contentJson({ value, formula, format }: CellContent) {
  const held = formula === undefined ? { value: isCellError(value) ? value.error : value } : { formula };
  return format === undefined ? held : { ...held, format };
}
