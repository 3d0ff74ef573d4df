import type { Written } from "../app/pane-state";
import type { PaneWords } from "../core/messages/pane-words";

/** That something was written, and what. */
export function writtenText({ by, patch }: Written, words: PaneWords): string {
  if (by !== "fixing" && by !== "filling") return words.kept[by];
  const added = patch.find((change) => change.kind === "add-sheet");
  return added ? words.added(added.sheet.name) : words.written(patch.length);
}
