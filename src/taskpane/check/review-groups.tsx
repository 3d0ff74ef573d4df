import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PAGE } from "../../app/pane-state";
import { shownGroups } from "../../app/shown-groups";
import { FindingItem } from "./finding-item";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  sheet: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: "none",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
  },
});

/** The findings, a list for each sheet. */
export function ReviewGroups(props: ReviewProps) {
  const styles = useStyles();
  const { groups, more } = shownGroups(props.state);
  return (
    <div className={styles.groups}>
      {groups.map(({ sheet, findings }) => (
        <section key={sheet} aria-label={sheet}>
          <h2 className={styles.sheet}>{sheet}</h2>
          <ul className={styles.list}>
            {findings.map((reviewed) => (
              <FindingItem key={reviewed.id} {...props} reviewed={reviewed} />
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && (
        <Button onClick={() => props.actions.dispatch({ type: "more-asked" })}>
          {props.words.check.more(Math.min(more, PAGE))}
        </Button>
      )}
    </div>
  );
}
