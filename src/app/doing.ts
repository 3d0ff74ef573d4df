/** What the pane is at. */
export type Doing =
  | "reading"
  | "rereading"
  | "checking"
  | "rechecking"
  | "scoring"
  | "rescoring"
  | "selecting"
  | "choosing"
  | "marking"
  | "unmarking"
  | "opening"
  | "recalling"
  | "preparing"
  | "comparing"
  | "drafting"
  | WriteDoing
  | "undoing";

/** The writes that can be undone. */
export type WriteDoing =
  | "fixing"
  | "filling"
  | "ignoring"
  | "heeding"
  | "mapping"
  | "making"
  | "adding"
  | "setting"
  | "reporting"
  | "restoring";

const WRITES: readonly Doing[] = [
  ...[
    "fixing",
    "filling",
    "ignoring",
    "heeding",
    "mapping",
    "making",
    "adding",
    "setting",
    "reporting",
    "restoring",
  ],
  "undoing",
] as readonly Doing[];
const READS: readonly Doing[] = [
  ...["reading", "rereading", "checking", "rechecking", "scoring", "rescoring", "choosing"],
  ...["recalling", "preparing", "comparing", "drafting"],
] as readonly Doing[];

/** Comes by itself, or is over at once. */
const QUIET: readonly Doing[] = ["selecting", "rereading", "rechecking", "rescoring"];

/** Changes cells. */
export function isWriting(doing: Doing): boolean {
  return WRITES.includes(doing);
}

/** Changes nothing, so that it can be left off at any time. */
export function isCancellable(doing: Doing): boolean {
  return READS.includes(doing);
}

/** Another click would have to wait for it. */
export function isBlocking(doing: Doing | undefined): doing is Doing {
  return doing !== undefined && !QUIET.includes(doing);
}
