import { useEffect, useRef, type RefObject } from "react";
import type { Review } from "../../app/review";

/**
 * Brings the keyboard to the current finding when it was stepped to, and when what had the focus is gone with a
 * finding that was mended. A check that comes by itself never takes the focus from elsewhere.
 */
export function useKeptPlace(
  list: RefObject<HTMLElement | null>,
  review: Review,
  index: number,
  scrollTo: (index: number) => void,
): void {
  const last = useRef({ review, index });
  useEffect(() => {
    const before = last.current;
    last.current = { review, index };
    if (index < 0 || !document.hasFocus()) return;
    const isStepped = before.review === review && before.index !== index;
    const isLost = document.activeElement === document.body;
    if (!isStepped && !isLost) return;
    const head = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`);
    if (head?.parentElement?.contains(document.activeElement)) return;
    head?.focus({ preventScroll: true });
    scrollTo(index);
  });
}
