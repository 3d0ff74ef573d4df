import { useEffect } from "react";
import type { PaneActions } from "../actions/pane-actions";

/** F8 and Shift+F8 step through the findings, wherever in the pane the keyboard stands. */
export function useFindingKeys({ step }: Pick<PaneActions, "step">): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      // On the web office.js hands Excel what is pressed with Shift: there Shift+F8 selects on.
      event.stopPropagation();
      step(event.shiftKey ? -1 : 1);
    };
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, [step]);
}
