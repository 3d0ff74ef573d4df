import type { KeyboardEvent } from "react";

/**
 * Takes Escape as leaving what it is pressed in. Elsewhere it is Excel's: office.js goes back to the sheet, and where
 * it cannot, to the top of the pane. A list that is dropped down and Thai that is being composed keep it.
 */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing || event.target instanceof HTMLSelectElement)
      return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
}
