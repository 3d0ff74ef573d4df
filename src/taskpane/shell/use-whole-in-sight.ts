import { useEffect, useRef, type RefObject } from "react";

/** Scrolls a line that was opened so far that all of it is in sight, or where that is too much, from its top on. */
export function useWholeInSight<Details extends HTMLElement>(): RefObject<Details | null> {
  const details = useRef<Details>(null);
  useEffect(() => {
    // The list has its new height one frame after what is opened has its own.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() =>
        details.current?.closest("li")?.scrollIntoView({ block: "nearest" }),
      );
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return details;
}
