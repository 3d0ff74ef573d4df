import type { ReportTabWords } from "../report-tab-words";

export const reportTab: ReportTabWords = {
  report: {
    title: "Report on the check and evaluation of the plan",
    intro: "Findings, scores, assumptions and lines to sign, on one sheet that is ready to print on A4.",
    run: "Make the report",
    again: "Make the report anew",
    isOn: "The report is on the sheet",
    unchanged: "The plan has not changed since this report, so it stays.",
    print: "Print it from Excel: A4, with its heading on every page.",
    kept: "Reports that were signed or changed stay as they are",
  },
  compare: {
    title: "Compare with last year",
    intro: "Choose last year's plan, an .xlsx workbook. It is read on this computer and sent nowhere.",
    choose: "Choose last year's file",
    chooseOther: "Choose another file",
    back: "Back to the report",
    file: (name) => `Last year's file: ${name}`,
    findings: "What the comparison found",
    tables: "Both years side by side",
    changed: (rows) => `${rows} changed`,
    lastCell: (cell) => `last year ${cell}`,
    more: (rows) => `Show ${rows} more`,
  },
};
