import type { HistoryWords } from "../history-words";

export const history: HistoryWords = {
  none: "Nothing is logged in this workbook.",
  columns: { number: "No.", time: "Time", name: "Action", changes: "Changes", state: "State" },
  states: {
    restorable: "can be restored",
    restored: "as it was before",
    changed: "changed since",
    "not-kept": "not enough logged",
  },
  names: {
    actions: {
      filling: "Filled the scoring sheet",
      fixing: "Fixed as proposed",
      ignoring: "Ignored a finding",
      heeding: "Stopped ignoring a finding",
      mapping: "Set how a table is read",
      making: "Added a plan template",
      adding: "Added columns for progress",
      setting: "Wrote the criteria sheet",
      reporting: "Made the report",
    },
    restored: (point) => {
      if ("action" in point) return `Restored action ${point.action}`;
      return point.to === 0 ? "Restored everything" : `Restored all after action ${point.to}`;
    },
    undone: (name) => `Undid “${name}”`,
  },
  cells: (count) => (count === 1 ? "1 cell" : `${count} cells`),
  sheets: (count) => (count === 1 ? "1 sheet" : `${count} sheets`),
  howTo: "Restore with --action N (that action alone) or --to N (all after action N; 0: all of them).",
  blank: "(blank)",
  removesSheet: (sheet) => `Takes the sheet “${sheet}” away`,
  restores: (actions) =>
    `Restores what was there before ${actions.length === 1 ? "action" : "actions"} ${actions.join(", ")}`,
  nothingToRestore: "Nothing to restore: every cell is as it was.",
  pane: {
    intro:
      "Every write of the add-in to this workbook. It can be restored, also after the workbook was closed.",
    run: "Show the history",
    again: "Read the history again",
    noneYet:
      "What is fixed, filled in or reported from this pane is listed here, and on the sheet “บันทึกการแก้ไข”.",
    list: "Actions",
    number: (action) => `No. ${action}`,
    sheetAdded: (sheet) => `Added the sheet “${sheet}”`,
    sheetRemoved: (sheet) => `Removed the sheet “${sheet}”`,
    tooMany: (cells) => `Wrote ${cells} cells: too many to log one by one`,
    unreadable: "A row of the log that cannot be read",
    changedSince: "Changed since",
    more: (count) => `Show ${count} more`,
    restore: "Restore this action",
    goBack: "Restore this and all later ones",
    preview: {
      one: (action) => `Restore action ${action}`,
      many: (actions) => `Restore ${actions} actions`,
      explained: "Look it over first. All cells go back at once, and that is logged too.",
      apply: (cells, sheets) => `Restore ${counts(cells, sheets)}`,
      refused: "It cannot be restored. Nothing was changed.",
      changedCells: "These cells were changed since. Change them back first, or restore another action.",
      changedSheets: "These sheets were changed, or other sheets refer to them by now",
      notKept: (actions) =>
        `The log does not keep enough of ${actions.length === 1 ? "action" : "actions"} ${actions.join(", ")}; restore another one.`,
    },
  },
};

function counts(cells: number, sheets: number): string {
  const parts = [cells > 0 ? history.cells(cells) : "", sheets > 0 ? history.sheets(sheets) : ""];
  return parts.filter((part) => part !== "").join(", ");
}
