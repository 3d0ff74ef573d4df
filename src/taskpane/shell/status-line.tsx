import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import { announcement } from "../announcement";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  // Quick work shows no spinner at all.
  working: {
    justifyContent: "start",
    color: tokens.colorNeutralForeground3,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "200ms",
    animationDelay: "400ms",
    animationFillMode: "both",
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

/** What is under way, to see; what came of it, to hear. */
export function StatusLine({
  state,
  words,
  isBusy,
  locale,
}: ViewProps & { readonly locale: Locale | undefined }) {
  const styles = useStyles();
  return (
    <>
      {isBusy && state.doing && (
        <Spinner size="extra-tiny" className={styles.working} label={words.doing[state.doing]} />
      )}
      <div role="status" className={styles.unseen}>
        {announcement(state, words, locale)}
      </div>
    </>
  );
}
