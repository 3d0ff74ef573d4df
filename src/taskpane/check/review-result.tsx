import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { NothingWrong } from "./nothing-wrong";
import { ReviewGroups } from "./review-groups";
import { SeverityFilter } from "./severity-filter";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, outlineStyle: "none" },
});

/** What the check found: counts that filter, then the findings by sheet. */
export default function ReviewResult(props: ReviewProps) {
  const styles = useStyles();
  const { review, words } = props;
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    // A fix that is done takes its button away, and the keyboard's place with it.
    if (document.activeElement === document.body) result.current?.focus({ preventScroll: true });
  }, [review]);
  const found = review.counts.error + review.counts.warning + review.counts.info;
  return (
    <section ref={result} tabIndex={-1} aria-label={words.check.found(found)} className={styles.result}>
      {found === 0 ? (
        <NothingWrong {...props} />
      ) : (
        <>
          <SeverityFilter {...props} />
          <ReviewGroups {...props} />
        </>
      )}
    </section>
  );
}
