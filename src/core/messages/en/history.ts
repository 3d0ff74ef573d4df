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
  cells: (count) => (count === 1 ? "1 cell" : `${count} cells`),
  sheets: (count) => (count === 1 ? "1 sheet" : `${count} sheets`),
  howTo: "Restore with --action N (that action alone) or --to N (all behind action N; 0: all of them).",
  blank: "(blank)",
  removesSheet: (sheet) => `takes sheet “${sheet}” away`,
  restores: (actions) =>
    `Restores what was there before ${actions.length === 1 ? "action" : "actions"} ${actions.join(", ")}`,
  nothingToRestore: "Nothing to restore: every cell is as it was.",
};
