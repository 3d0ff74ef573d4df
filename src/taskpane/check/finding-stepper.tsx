import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { shownFindings } from "../../app/shown-findings";
import { LineIcon } from "../shell/line-icon";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  stepper: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "auto",
  },
  place: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  button: { minWidth: "auto" },
});

/** To the finding before and behind; says which of them it is. */
export function FindingStepper({ state, actions, locale }: ReviewProps) {
  const styles = useStyles();
  const words = locale.review;
  const findings = shownFindings(state);
  const nth = findings.findIndex(({ id }) => id === state.current) + 1;
  const button = { size: "small", appearance: "subtle", className: styles.button } as const;
  return (
    <div className={styles.stepper}>
      {nth > 0 && <span className={styles.place}>{words.position(nth, findings.length)}</span>}
      <Button
        {...button}
        icon={<LineIcon shape="up" />}
        aria-label={words.previous}
        aria-keyshortcuts="Shift+F8"
        title={words.previous}
        onClick={() => actions.step(-1)}
      />
      <Button
        {...button}
        icon={<LineIcon shape="down" />}
        aria-label={words.next}
        aria-keyshortcuts="F8"
        title={words.next}
        onClick={() => actions.step(1)}
      />
    </div>
  );
}
