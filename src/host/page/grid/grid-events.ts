/** What the user does in the grid that the window has to know of. */
export interface GridEvents {
  /** A cell is being typed into, or no longer. */
  readonly onTyping: (isTyping: boolean) => void;
  /** Refused because the file could not keep it. */
  readonly onRefused: (why: "contents-only" | "protected") => void;
}
