import { cellName } from "../core/grid/cell-ref";
import type { CellContent } from "../core/grid/cell-value";
import { noteContent } from "../core/history/note-content";
import type { Restoration } from "../core/history/restore-actions";
import type { HistoryWords } from "../core/messages/history-words";
import type { Change } from "../core/patch/patch";
import { plainLine } from "./plain-line";

/** What `restore FILE --action N` prints: a line for each cell, as it is and as it will be. */
export function showRestoration({ actions, patch }: Restoration, words: HistoryWords): string {
  if (patch.length === 0) return words.nothingToRestore;
  return [words.restores(actions), ...patch.map((change) => `  ${plainLine(line(change, words))}`)].join(
    "\n",
  );
}

function line(change: Change, words: HistoryWords): string {
  if (change.kind !== "write") return words.removesSheet(change.sheet.name);
  const { at, was, becomes } = change;
  return `${at.sheet} ${cellName(at)}: ${held(was, words)} → ${held(becomes, words)}`;
}

function held(content: CellContent, words: HistoryWords): string {
  if (content.formula !== undefined) return content.formula;
  return content.value === null ? words.blank : String(noteContent(content));
}
