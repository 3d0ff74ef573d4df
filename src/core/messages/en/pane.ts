import type { PaneWords } from "../pane-words";

export const pane: PaneWords = {
  tabs: { label: "Tasks", check: "Validate", scores: "Scores" },
  check: {
    intro: "Checks figures, names, codes and targets on every sheet. Nothing is changed.",
    run: "Validate plan",
    again: "Validate again",
    filter: "Show by severity",
    all: "All",
    nothingWrong: "Nothing to mend",
    sheetsRead: (sheets) => `${counted(sheets, "sheet")} checked`,
    found: (findings) => `${counted(findings, "finding")}`,
    severities: { error: "Error", warning: "Warning", info: "Note" },
    related: "Related cells",
    fix: "Fix",
    more: (findings) => `Show ${findings} more`,
  },
  scores: {
    intro: "Scores the plan by its actuals, and shows every cell it would write first.",
    run: "Compute scores",
    again: "Compute again",
    total: "Total score",
    outOf: (points) => `of ${points}`,
    missing: (indicators) => `${counted(indicators, "indicator")} without an actual, so the score is a range`,
    willWrite: (cells) => `${counted(cells, "cell")} to write`,
    willAdd: (sheet) => `Adds the sheet “${sheet}”`,
    groups: { weight: "Weight", achievement: "Achievement", score: "Score", sum: "Sums and notes" },
    apply: "Write to the sheet",
    nothingToWrite: "The scoring sheet is complete: there is nothing to write",
    assumptions: (count) => counted(count, "assumption"),
  },
  blank: "blank",
  goTo: (cell) => `Go to ${cell}`,
  doing: {
    reading: "Reading the plan…",
    checking: "Validating the plan…",
    scoring: "Computing scores…",
    fixing: "Fixing…",
    filling: "Writing to the sheet…",
    undoing: "Undoing…",
    selecting: "Going to the cell…",
  },
  written: (changes) => `${counted(changes, "change")} written`,
  show: "Show",
  undo: "Undo",
  undone: "Undone",
  failure: {
    title: {
      read: "The workbook cannot be read",
      write: "The workbook cannot be written to",
      select: "The cell cannot be shown",
    },
    nothingChanged: "Nothing was changed.",
    notLoaded: "A part of the add-in did not load; check your internet connection and try again.",
    tryAgain: "Try again",
    readAgain: "Read the plan again",
    close: "Close",
  },
  noPlan: "There is no plan in this workbook",
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
