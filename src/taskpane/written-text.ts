import type { Written } from "../app/pane-state";
import type { PaneWords } from "../core/messages/pane-words";

/** That something was written, and what. */
export function writtenText({ by, patch }: Written, words: PaneWords): string {
  return by === "fixing" || by === "filling" ? words.written(patch.length) : words.kept[by];
}
