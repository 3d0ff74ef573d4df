import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/findings/finding";

const useStyles = makeStyles({
  icon: {
    flexShrink: 0,
    marginTop: "3px",
    fill: "currentcolor",
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** Round with a cross, a triangle with a mark, round with an i, round with a tick: told apart without colour. */
const SHAPES: Readonly<Record<Severity | "done", string>> = {
  error:
    "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM5.9 4.8 4.8 5.9 6.9 8l-2.1 2.1 1.1 1.1L8 9.1l2.1 2.1 1.1-1.1L9.1 8l2.1-2.1-1.1-1.1L8 6.9Z",
  warning:
    "M8 1.2c.5 0 .9.2 1.1.7l5.7 11.2c.4.9-.2 1.9-1.1 1.9H2.3c-.9 0-1.5-1-1.1-1.9L6.9 1.9c.2-.5.6-.7 1.1-.7ZM7.2 5.5v4h1.6v-4Zm0 5.2v1.6h1.6v-1.6Z",
  info: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2ZM7.3 7h1.4v4.3H7.3Zm0-2.4h1.4v1.5H7.3Z",
  done: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.1 4.2L7.1 9.3 5.4 7.6 4.3 8.7l2.8 2.8 5.1-5.2Z",
};

/** Says nothing itself: a word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity | "done" }) {
  const styles = useStyles();
  return (
    <svg
      aria-hidden
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fillRule="evenodd"
      className={mergeClasses(styles.icon, styles[severity])}
    >
      <path d={SHAPES[severity]} />
    </svg>
  );
}
