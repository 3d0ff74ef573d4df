import { Link, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { OPENERS } from "../openers";
import { AutoCheckSwitch } from "../shell/auto-check-switch";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  options: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  switch: { marginInlineStart: "-8px" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What else can be chosen: checking by itself, marks in the sheets, findings that were ignored. */
export function ReviewOptions({ state, actions, locale, review, isBusy }: ReviewProps) {
  const styles = useStyles();
  const { options, ignored, keys } = locale.review;
  return (
    <section aria-label={options.label} className={styles.options}>
      <AutoCheckSwitch state={state} actions={actions} label={options.autoCheck} locale={locale} />
      <Switch
        className={styles.switch}
        label={options.mark}
        checked={state.isMarked}
        onChange={(_, { checked }) => !isBusy && (checked ? actions.mark(review) : actions.unmark())}
      />
      <Link as="button" onClick={actions.unmark}>
        {options.unmark}
      </Link>
      {review.ignored.length > 0 && (
        <Link
          as="button"
          id={OPENERS.ignored}
          onClick={() => actions.dispatch({ type: "screen-chosen", screen: { name: "ignored" } })}
        >
          {ignored.open(review.ignored.length)}
        </Link>
      )}
      {review.groups.length > 0 && <p className={styles.quiet}>{keys}</p>}
    </section>
  );
}
