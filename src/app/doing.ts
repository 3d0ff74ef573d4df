import type { PaneWords } from "../core/messages/pane-words";

/** What the pane is at; each has its words. */
export type Doing = keyof PaneWords["doing"];

const UNDOABLE = [
  ...(["fixing", "filling", "ignoring", "heeding", "mapping"] as const),
  ...(["making", "adding", "setting", "reporting", "restoring"] as const),
] satisfies readonly Doing[];

/** The writes that can be undone. */
export type WriteDoing = (typeof UNDOABLE)[number];

const WRITES: readonly Doing[] = [...UNDOABLE, "undoing"];
const READS: readonly Doing[] = [
  ...(["reading", "rereading", "checking", "rechecking", "scoring", "rescoring", "choosing"] as const),
  ...(["recalling", "preparing", "comparing", "drafting"] as const),
];

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
