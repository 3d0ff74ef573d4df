import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isBlocking, isCancellable } from "../../app/doing";
import { announcement } from "../announcement";
import type { TabProps } from "../view-props";
import { FailureBar } from "./failure-bar";
import { Working } from "./working";
import { WrittenBar } from "./written-bar";

const useStyles = makeStyles({
  // In sight from anywhere in a long list, as are the buttons that lead to them.
  notices: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  // Has its place below the list. What is under way comes and goes, and leaves the list as it is.
  docked: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What is under way, what failed and what was written: to see, and to hear. */
export function Notices(props: TabProps) {
  const styles = useStyles();
  const { state, actions, words, isBusy, locale } = props;
  const { doing, failure, written } = state;
  return (
    <>
      <div role="status" className={styles.unseen}>
        {announcement(state, words, locale)}
      </div>
      {(isBusy || failure || written) && (
        <div className={mergeClasses(styles.notices, !isBusy && styles.docked)}>
          {isBlocking(doing) && (
            <Working
              label={words.doing[doing]}
              cancel={words.cancel}
              onCancel={isCancellable(doing) ? actions.cancel : undefined}
            />
          )}
          {!isBusy && failure && <FailureBar {...props} failure={failure} />}
          {!isBusy && !failure && written && <WrittenBar {...props} written={written} />}
        </div>
      )}
    </>
  );
}
