import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReviewedFinding } from "../../app/review";
import { cellName } from "../../core/grid/cell-ref";
import { findingMessage } from "../../core/messages/finding-message";
import { SeverityIcon } from "../shell/severity-icon";
import { FindingDetails } from "./finding-details";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  item: {
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  opened: {
    backgroundColor: tokens.colorNeutralBackground2,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
  },
  head: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  severity: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  cell: {
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  sentence: { gridColumn: "2 / -1" },
});

/** A finding. One click selects its cell and shows what can be done. */
export function FindingItem(props: ReviewProps & { readonly reviewed: ReviewedFinding }) {
  const styles = useStyles();
  const { state, actions, words, locale, reviewed } = props;
  const { id, finding } = reviewed;
  const isOpened = state.opened === id;
  const onClick = () => {
    actions.dispatch({ type: "finding-opened", id: isOpened ? undefined : id });
    if (!isOpened) actions.select(finding.at);
  };
  return (
    <li className={mergeClasses(styles.item, isOpened && styles.opened)}>
      <button type="button" aria-expanded={isOpened} className={styles.head} onClick={onClick}>
        <SeverityIcon severity={finding.severity} />
        <span className={styles.severity}>{words.check.severities[finding.severity]}</span>
        <span className={styles.cell}>{cellName(finding.at)}</span>
        <span className={styles.sentence}>{findingMessage(locale, finding)}</span>
      </button>
      {isOpened && <FindingDetails {...props} />}
    </li>
  );
}
