import type { KeyboardEvent } from "react";

/**
 * On the web office.js moves the focus at Tab, among what Tab reaches; from anything else, as a title that was given
 * the focus, it leaves the pane. There the browser shall go on.
 */
export function tabOn(event: KeyboardEvent): void {
  if (event.key === "Tab" && event.target instanceof HTMLElement && event.target.tabIndex < 0)
    event.stopPropagation();
}
