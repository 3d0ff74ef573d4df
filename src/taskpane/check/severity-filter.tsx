import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/findings/finding";
import { SeverityIcon } from "../shell/severity-icon";
import type { ReviewProps } from "./review-props";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  filter: { display: "contents" },
  button: {
    minWidth: "auto",
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
  icon: { display: "flex", marginTop: "-3px" },
  count: { marginInlineStart: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** The number of findings of each severity; pressed, only those are shown. */
export function SeverityFilter({ state, actions, locale, review: { counts } }: ReviewProps) {
  const styles = useStyles();
  const words = locale.review;
  const choose = (severity: Severity | undefined) => actions.dispatch({ type: "severity-chosen", severity });
  const button = { size: "small", shape: "circular", className: styles.button } as const;
  const count = (number: number) => <span className={styles.count}>{number}</span>;
  return (
    <div role="group" aria-label={words.filter} className={styles.filter}>
      <ToggleButton {...button} checked={state.severity === undefined} onClick={() => choose(undefined)}>
        {words.all} {count(counts.error + counts.warning + counts.info)}
      </ToggleButton>
      {SEVERITIES.filter((severity) => counts[severity] > 0 || state.severity === severity).map(
        (severity) => (
          <ToggleButton
            key={severity}
            {...button}
            icon={
              <span className={styles.icon}>
                <SeverityIcon severity={severity} />
              </span>
            }
            checked={state.severity === severity}
            onClick={() => choose(state.severity === severity ? undefined : severity)}
          >
            {locale.severities[severity]} {count(counts[severity])}
          </ToggleButton>
        ),
      )}
    </div>
  );
}
