import type { ReportWords } from "../report-words";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

export const report: ReportWords = {
  title: "Report on the check and evaluation of the plan",
  subject: (year) => `Annual operation plan B.E. ${year ?? "...................."}`,
  office: "Office",
  file: "File checked",
  date: "Date of report",
  dateOf: ({ day, month, year }) => `${day} ${MONTHS[month - 1] ?? ""} B.E. ${year} (${year - 543})`,
  summary: {
    heading: "Summary",
    item: "Item",
    result: "Result",
    keyResults: "Key results evaluated",
    keyResultsOf: ({ keyResults, agenda, function: routine }) =>
      `${keyResults} (Agenda Base ${agenda} · Function Base ${routine})`,
    potential: "Indicators of component 2",
    indicators: (count) => String(count),
    projects: "Projects",
    projectsOf: (count) => String(count),
    budget: "Budget",
    baht: (amount) => `${amount} baht`,
    findings: "Findings",
    points: (score, full) => `${score} of ${full} points`,
  },
  findings: {
    heading: "Findings",
    none: "Nothing to fix.",
    mostSevere: (told, found) => `The ${told} most severe of ${found} findings are shown.`,
    counted: ({ error, warning, info }) => `Errors: ${error} · warnings: ${warning} · notes: ${info}`,
    columns: { no: "No.", severity: "Severity", sentence: "Finding", place: "Sheet and cell" },
    severities: { error: "Error", warning: "Warning", info: "Note" },
    fix: (label) => `To mend it: ${label}`,
    otherPart: "Elsewhere",
  },
  scores: {
    heading: "Scores",
    none: "Part 4 of the plan has no indicators, so there is nothing to score.",
    complete: (score, full) => `The plan scores ${score} of ${full} points.`,
    range: (min, max, full, missing) =>
      `The plan scores ${min === max ? min : `between ${min} and ${max}`} of ${full} points: ${missing} ${missing === 1 ? "indicator has" : "indicators have"} no score yet.`,
    columns: {
      no: "No.",
      code: "KR code",
      name: "Indicator",
      target: "Target",
      actual: "Actual",
      weight: "Weight",
      achievement: "Achieved (%)",
      score: "Score",
    },
    sum: (component) => `Total, ${component}`,
    between: (min, max) => (min === max ? min : `${min} to ${max}`),
    assumed: "* Rests on an assumption; see the next section.",
  },
  assumptions: {
    heading: "Assumptions",
    none: "None: weights, targets and methods are all as the plan states them.",
    intro: "What the plan does not fix, or says unclearly, was taken as follows.",
  },
  ignored: {
    heading: "Findings left out",
    intro: "These findings were left out by the author, for the reasons given, and are not counted.",
    columns: { no: "No.", sentence: "Finding", reason: "Reason", date: "Date" },
  },
  signatures: {
    heading: "Signatures",
    roles: ["Prepared by", "Checked by", "Approved by"],
    lines: [
      "Signed ..........................................",
      "(.............................................)",
      "Position .......................................",
      "Date ........../........../..........",
    ],
  },
};
