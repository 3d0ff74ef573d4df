import type { ReviewWords } from "../review-words";
import { counted } from "./counted";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export const review: ReviewWords = {
  filter: "Show by severity",
  all: "All",
  found: (findings) => counted(findings, "finding"),
  nothingWrong: "Nothing to fix",
  sheetsRead: (sheets) => `${counted(sheets, "sheet")} checked`,
  time,
  checkedAt: (hours, minutes) => `Checked at ${time(hours, minutes)}`,
  day: ({ day, month, year }) => `${day} ${MONTHS[month - 1] ?? month} ${year + 543} B.E.`,
  groups: {
    "key-result-list": "KR list",
    "part-1": "Part 1",
    "part-2": "Part 2",
    "part-3": "Part 3",
    evaluation: "Performance",
    potential: "Potential",
    scoring: "Scoring sheet",
    other: "Other tables",
  },
  parts: {
    label: "Parts of the plan",
    found: "Found",
    missing: "Not found",
    empty: "No entries yet",
    mend: "Map the table by hand",
  },
  position: (nth, of) => `${nth} of ${of}`,
  previous: "Previous finding (Shift+F8)",
  next: "Next finding (F8)",
  keys: "F8 next finding · Shift+F8 previous finding",
  stale: {
    waits: "The plan has changed since; it is validated again when you pause",
    asks: "The plan has changed since; what stands below may no longer hold",
    touched: "Cell changed",
  },
  amounts: {
    stated: "As stated",
    summed: "Sum of the rows",
    counted: "Counted",
    required: "As required",
    here: "Here",
    elsewhere: "Elsewhere",
    typed: "As typed",
    computed: "As computed",
    difference: "Difference",
  },
  units: { baht: "baht", count: "items", points: "points", percent: "%" },
  arithmetic: "Arithmetic",
  related: "Related cells",
  source: "Source",
  explain: "What this means",
  changes: "What would change",
  fix: "Fix",
  back: "Back",
  fixAll: {
    open: (fixes) => `Fix ${fixes} at once`,
    title: "Fix what can be fixed at once",
    explained:
      "Only findings that can be fixed in one way. Look them over; one press fixes all and can be undone.",
    apply: (cells) => `Fix ${counted(cells, "cell")}`,
    leftOut: (fixes) => `${fixes} more to decide one by one`,
  },
  ignore: {
    open: "Ignore this finding",
    reason: "Reason",
    explained: "Saved in the sheet “ข้อตรวจที่ยกเว้น”; you can revoke it",
    apply: "Ignore",
    cancel: "Do not ignore",
  },
  ignored: {
    open: (findings) => `${counted(findings, "ignored finding")}`,
    title: "Ignored findings",
    none: "No finding is ignored",
    gone: "No longer found",
    reason: "Reason",
    heed: "Revoke",
  },
  options: {
    label: "Options",
    autoCheck: "Validate again when cells change",
    notWatching: "This Excel does not tell when cells change",
    mark: "Mark findings in the sheets",
    unmark: "Remove all marks",
  },
};

function time(...parts: readonly [hours: number, minutes: number]): string {
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
