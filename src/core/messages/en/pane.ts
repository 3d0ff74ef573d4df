import type { PaneWords } from "../pane-words";

export const pane: PaneWords = {
  tabs: { label: "Tasks", check: "Validate", scores: "Scores" },
  check: {
    intro: "Checks figures, names, codes and targets on every sheet. Nothing is changed.",
    run: "Validate plan",
    again: "Validate again",
    severities: { error: "Error", warning: "Warning", info: "Note" },
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
    rechecking: "Validating again…",
    scoring: "Computing scores…",
    selecting: "Going to the cell…",
    choosing: "Reading the headers…",
    marking: "Marking…",
    unmarking: "Removing marks…",
    opening: "Opening the sample plan…",
    fixing: "Fixing…",
    filling: "Writing to the sheet…",
    ignoring: "Keeping the exception…",
    heeding: "Revoking the exception…",
    mapping: "Keeping how the table is read…",
    making: "Making the plan template…",
    undoing: "Undoing…",
  },
  cancel: "Cancel",
  written: (changes) => `${counted(changes, "change")} written`,
  kept: {
    ignoring: "The finding is ignored",
    heeding: "The finding is no longer ignored",
    mapping: "How the table is read is kept",
    making: "The plan template is made",
  },
  show: "Show",
  undo: "Undo",
  undone: "Undone",
  failure: {
    title: {
      read: "The workbook cannot be read",
      write: "The workbook cannot be written to",
      select: "The cell cannot be shown",
      mark: "The findings cannot be marked",
      open: "The sample plan cannot be opened",
    },
    nothingChanged: "Nothing was changed.",
    notLoaded: "A part of the add-in did not load; check your internet connection, then read the plan again.",
    readAgain: "Read the plan again",
    close: "Close",
  },
  noPlan: "There is no plan in this workbook",
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
