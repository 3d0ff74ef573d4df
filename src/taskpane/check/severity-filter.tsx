import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/findings/finding";
import { SeverityIcon } from "../shell/severity-icon";
import type { ReviewProps } from "./review-props";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  icon: { display: "flex", marginTop: "-3px" },
});

/** The number of findings of each severity; pressed, only those are shown. */
export function SeverityFilter({ state, actions, words, locale, review: { counts } }: ReviewProps) {
  const styles = useStyles();
  const choose = (severity: Severity | undefined) => actions.dispatch({ type: "severity-chosen", severity });
  const shown = SEVERITIES.filter((severity) => counts[severity] > 0);
  return (
    <div role="group" aria-label={words.check.filter} className={styles.filter}>
      <ToggleButton
        size="small"
        shape="circular"
        className={styles.button}
        checked={state.severity === undefined}
        onClick={() => choose(undefined)}
      >
        {words.check.all} {counts.error + counts.warning + counts.info}
      </ToggleButton>
      {shown.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          shape="circular"
          className={styles.button}
          icon={
            <span className={styles.icon}>
              <SeverityIcon severity={severity} />
            </span>
          }
          checked={state.severity === severity}
          onClick={() => choose(state.severity === severity ? undefined : severity)}
        >
          {locale.severities[severity]} {counts[severity]}
        </ToggleButton>
      ))}
    </div>
  );
}
