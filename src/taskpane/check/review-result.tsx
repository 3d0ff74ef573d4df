import { makeStyles, tokens } from "@fluentui/react-components";
import { FindingStepper } from "./finding-stepper";
import { FixAllButton } from "./fix-all-button";
import { NothingWrong } from "./nothing-wrong";
import { ReviewList } from "./review-list";
import { ReviewOptions } from "./review-options";
import { SeverityFilter } from "./severity-filter";
import { StaleLine } from "./stale-line";
import { useFindingKeys } from "./use-finding-keys";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outlineStyle: "none" },
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What the check found: counts that filter, then the findings by part, then what else can be chosen. */
export default function ReviewResult(props: ReviewProps) {
  const styles = useStyles();
  const { review, actions, locale } = props;
  useFindingKeys(actions);
  const found = review.counts.error + review.counts.warning + review.counts.info;
  return (
    <section aria-label={locale.review.found(found)} className={styles.result}>
      <StaleLine {...props} />
      {found === 0 ? (
        <NothingWrong {...props} />
      ) : (
        <>
          <div className={styles.bar}>
            <SeverityFilter {...props} />
            <FindingStepper {...props} />
          </div>
          <FixAllButton {...props} />
          <ReviewList {...props} />
        </>
      )}
      <ReviewOptions {...props} />
    </section>
  );
}
