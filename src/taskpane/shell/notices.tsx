import { makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import { announcement } from "../announcement";
import type { ViewProps } from "../view-props";
import { FailureBar } from "./failure-bar";
import { Working } from "./working";
import { WrittenBar } from "./written-bar";

const useStyles = makeStyles({
  // In sight from the end of a long list as well, where the buttons are that lead to them.
  notices: { position: "sticky", top: tokens.spacingVerticalS, zIndex: 1 },
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
export function Notices(props: ViewProps & { readonly locale: Locale | undefined }) {
  const styles = useStyles();
  const { state, words, isBusy, locale } = props;
  const { doing, failure, written } = state;
  return (
    <>
      <div role="status" className={styles.unseen}>
        {announcement(state, words, locale)}
      </div>
      {(isBusy || failure || written) && (
        <div className={styles.notices}>
          {isBusy && doing && <Working label={words.doing[doing]} />}
          {!isBusy && failure && <FailureBar {...props} failure={failure} />}
          {!isBusy && !failure && written && <WrittenBar {...props} written={written} />}
        </div>
      )}
    </>
  );
}
