import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanHead } from "../../app/plan-head";
import type { Locale } from "../../core/messages/locale";
import { OPENERS } from "../openers";
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
  legend: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
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
    <>
      <ul aria-label={review.parts.label} className={styles.chips}>
        {head.parts.map(({ part, found }) => {
          const name = review.groups[part];
          const missing = `${review.parts.missing} ${name}`;
          return (
            <li key={part}>
              {found ? (
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={`${review.parts.found} ${name}${found.isEmpty ? `, ${review.parts.empty}` : ""}`}
                  title={words.goTo(found.at.sheet)}
                  onClick={() => actions.select(found.at)}
                >
                  <LineIcon shape={found.isEmpty ? "empty" : "done"} />
                  {name}
                </button>
              ) : (
                <button
                  id={OPENERS.mapping(part)}
                  type="button"
                  className={mergeClasses(styles.chip, styles.missing)}
                  aria-label={missing}
                  title={review.parts.mend}
                  onClick={() => actions.chooseTable(part)}
                >
                  <SeverityIcon severity="warning" />
                  {missing}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {head.parts.some(({ found }) => found?.isEmpty) && (
        <p className={styles.legend}>
          <LineIcon shape="empty" />
          {review.parts.empty}
        </p>
      )}
    </>
  );
}
