import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanHead } from "../../app/plan-head";
import type { Locale } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";
import { LineIcon } from "./line-icon";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  chips: {
    listStyleType: "none",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
  },
  chip: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    height: "24px",
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& svg": { marginTop: 0, width: "14px", height: "14px" },
  },
  missing: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
});

interface PartChipsProps extends ViewProps {
  readonly head: PlanHead;
  readonly locale: Locale;
}

/** The plan's parts: those found lead to their table, the others to how they can be found. */
export function PartChips({ head, actions, words, locale: { review } }: PartChipsProps) {
  const styles = useStyles();
  return (
    <ul aria-label={review.parts.label} className={styles.chips}>
      {head.parts.map(({ part, at }) => {
        const name = review.groups[part];
        return (
          <li key={part}>
            <button
              type="button"
              className={mergeClasses(styles.chip, !at && styles.missing)}
              aria-label={at ? `${review.parts.found} ${name}` : `${review.parts.missing} ${name}`}
              title={at ? words.goTo(at.sheet) : review.parts.mend}
              onClick={() => (at ? actions.select(at) : actions.chooseTable(part))}
            >
              {at ? <LineIcon shape="done" /> : <SeverityIcon severity="warning" />}
              {at ? name : `${review.parts.missing} ${name}`}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
