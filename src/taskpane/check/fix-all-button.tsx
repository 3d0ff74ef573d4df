import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { safeFixes } from "../../app/safe-fixes";
import { OPENERS } from "../openers";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({ button: { alignSelf: "start" } });

/** Leads to the preview of all fixes that need no decision. */
export function FixAllButton({ actions, locale, review, isBusy }: ReviewProps) {
  const styles = useStyles();
  const { fixed } = useMemo(() => safeFixes(review), [review]);
  if (fixed.length === 0) return null;
  return (
    <Button
      id={OPENERS.fixAll}
      size="small"
      className={styles.button}
      disabledFocusable={isBusy}
      onClick={() => actions.dispatch({ type: "screen-chosen", screen: { name: "fixes" } })}
    >
      {locale.review.fixAll.open(fixed.length)}
    </Button>
  );
}
