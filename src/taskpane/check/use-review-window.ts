import { defaultRangeExtractor, useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useState, type RefObject } from "react";
import type { ReviewRow } from "./review-rows";

/** Pixels, until a line is measured: a heading, and a finding of two lines of text. */
const HEADING = 40;
const FINDING = 82;
/** What the bar of filters covers at the top, and a notice at the bottom. */
const COVERED = { top: 72, bottom: 64 };

/** Only the lines in sight are made, and those at which the reader is: their focus and what is typed must stay. */
export function useReviewWindow(
  rows: readonly ReviewRow[],
  list: RefObject<HTMLElement | null>,
  kept: readonly number[],
): Virtualizer<Window, Element> {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const { current } = list;
    if (current) setTop(current.getBoundingClientRect().top + scrollY);
  });
  return useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === "part" ? HEADING : FINDING),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: COVERED.top,
    scrollPaddingEnd: COVERED.bottom,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].sort((one, other) => one - other),
  });
}
