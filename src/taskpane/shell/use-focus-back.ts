import { useEffect, useRef } from "react";
import { returnFocus } from "./return-focus";

/**
 * For buttons that take themselves and what they stand in away: wraps what a press does, and once all is gone and
 * nothing else has taken the focus, gives it to the element of this id, or to the tab in view.
 */
export function useFocusBack(id?: string): (press: () => void) => () => void {
  const isPressed = useRef(false);
  useEffect(
    () => () => {
      if (isPressed.current) queueMicrotask(() => returnFocus(id));
    },
    [id],
  );
  return (press) => () => {
    isPressed.current = true;
    press();
  };
}
