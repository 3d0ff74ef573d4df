import { printMoney } from "../../plan/cells/print-money";
import type { CliWords } from "../cli-words";
import { help } from "./help";

export const cli: CliWords = {
  help,
  reading: (file) => `Reading ${file} …`,
  headLine({ fiscalYear, keyResults, projects, budget, scored }) {
    const year = `Plan ${fiscalYear ?? "(no year found)"}`;
    if (keyResults + projects === 0 && scored > 0)
      return `${year} · ${scored} indicators in the scoring sheet`;
    return `${year} · ${keyResults} KRs · ${projects} projects · ${printMoney(budget)} baht`;
  },
  noFindings: "Nothing to fix.",
  fix: (label) => `Fix: ${label}`,
  ignored: ({ sheet, leftOut, notFound }) => {
    const gone = notFound > 0 ? `; ${notFound} listed there no longer found` : "";
    return `${leftOut} ignored, with reasons in sheet “${sheet}”${gone}`;
  },
  scoreColumns: {
    no: "No.",
    code: "Code",
    name: "Indicator",
    target: "Target",
    actual: "Actual",
    weight: "Weight",
    achievement: "Achieved",
    score: "Score",
  },
  assumptions: "Assumptions",
  range: (min, max) => (min === max ? min : `${min} to ${max}`),
  written: ({ file, cells }) => `Wrote ${cells} cells to ${file}`,
  reportWritten: (file) => `Wrote the report to ${file}`,
  templateWritten: ({ file, year }) =>
    `Wrote a template for the plan of ${year} to ${file}; fill it in and check it with phaen validate ${file}.`,
  criteriaWritten: ({ file, sheet, added }) =>
    added === 0
      ? `The sheet “${sheet}” is up to date; written to ${file}.`
      : `Wrote the sheet “${sheet}” to ${file}, ${added} rows of it new; change its yellow cells, then score with phaen score.`,
  notWritten: "No file was written; use --out FILE to write one.",
  planHasErrors: (errors) =>
    `The plan has ${errors} ${errors === 1 ? "error" : "errors"}; see phaen validate.`,
};
