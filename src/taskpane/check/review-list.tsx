import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useRef, type KeyboardEvent } from "react";
import { looksAtChanged } from "../../app/looks-at-changed";
import { shownGroups } from "../../app/shown-findings";
import { FindingItem } from "./finding-item";
import { PartHeading } from "./part-heading";
import { byPart, reviewRows } from "./review-rows";
import { useKeptPlace } from "./use-kept-place";
import { useReviewWindow } from "./use-review-window";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  list: { position: "relative", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  items: { listStyleType: "none", margin: 0, padding: 0 },
  row: { position: "absolute", insetInline: 0, top: 0 },
});

/** The findings, a list for each part. Only those in sight are in the page, so that a thousand scroll as ten do. */
export function ReviewList(props: ReviewProps) {
  const styles = useStyles();
  const { state, actions, locale, words, isBusy, now } = props;
  const { review, severity, current, opened, changes } = state;
  const groups = useMemo(() => shownGroups({ review, severity }), [review, severity]);
  const rows = useMemo(() => reviewRows(groups), [groups]);
  const list = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(({ key }) => key === current);
  const kept = [at, rows.findIndex(({ key }) => key === opened)].filter((index) => index >= 0);
  const view = useReviewWindow(rows, list, kept);
  useKeptPlace(list, props.review, at, (index) => view.scrollToIndex(index));
  const onKeyDown = (event: KeyboardEvent): void => {
    const isHead = event.target instanceof Element && event.target.hasAttribute("aria-expanded");
    if (!isHead || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    actions.step(event.key === "ArrowDown" ? 1 : -1);
  };
  const lines = view.getVirtualItems().flatMap(({ index, start }) => {
    const row = rows[index];
    const style = { transform: `translateY(${start - view.options.scrollMargin}px)` };
    return row ? [{ row, place: { "data-index": index, ref: view.measureElement, style } }] : [];
  });
  return (
    <div ref={list} className={styles.list} style={{ height: view.getTotalSize() }} onKeyDown={onKeyDown}>
      {[...byPart(lines)].map(([part, inPart]) => (
        <section key={part} aria-label={locale.review.groups[part]}>
          {inPart.map(
            ({ row, place }) =>
              row.kind === "part" && (
                <div key={row.key} className={styles.row} {...place}>
                  <PartHeading group={row.group} locale={locale} />
                </div>
              ),
          )}
          <ul className={styles.items}>
            {inPart.map(
              ({ row, place }) =>
                row.kind === "finding" && (
                  <li
                    key={row.key}
                    className={styles.row}
                    aria-posinset={row.nth}
                    aria-setsize={row.group.findings.length}
                    {...place}
                  >
                    <FindingItem
                      reviewed={row.reviewed}
                      isOpened={row.key === opened}
                      isInTabOrder={row.key === (at < 0 ? rows[1]?.key : current)}
                      isTouched={looksAtChanged(row.reviewed, changes)}
                      actions={actions}
                      words={words}
                      locale={locale}
                      isBusy={isBusy}
                      now={now}
                    />
                  </li>
                ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}
