import type { Severity } from "../core/findings/finding";
import type { World } from "./world";

/** Puts a text in colour, where colours are wanted. */
export type Paint = (style: Severity | "strong" | "quiet", text: string) => string;

const CODES = { error: 31, warning: 33, info: 36, strong: 1, quiet: 2 } as const;

/** Colours only for a person at a terminal who has not asked for none (https://no-color.org). */
export function paintFor({ out, env }: Pick<World, "out" | "env">): Paint {
  if (!out.isTTY || env["NO_COLOR"]) return (_, text) => text;
  return (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
}
