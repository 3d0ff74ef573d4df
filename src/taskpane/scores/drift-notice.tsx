import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormulaDrift } from "../../app/formula-drift";
import { Quiet } from "../shell/quiet";
import { SeverityIcon } from "../shell/severity-icon";
import type { ScoresProps } from "./scores-props";
import { WriteList } from "./write-list";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
});

const GROUPS = ["outdated", "unfilled", "overwritten"] as const;

/**
 * That formulas in a filled sheet are no longer those of the plan: every cell with was and becomes, and the buttons
 * that write at once. It is its own preview, and undoing takes it back; what a user typed is only replaced by the button
 * that says so.
 */
export function DriftNotice(props: ScoresProps & { readonly drift: FormulaDrift }) {
  const styles = useStyles();
  const { drift, actions, locale, isBusy } = props;
  const { drift: words } = locale.scores;
  const { refresh, restore } = drift;
  return (
    <section aria-label={words.title} className={styles.notice}>
      <h2 className={styles.title}>
        <SeverityIcon severity="warning" />
        {words.title}
      </h2>
      <Quiet>{words.explained}</Quiet>
      <div>
        {GROUPS.map((group) => (
          <WriteList key={group} label={words.groups[group]} writes={drift[group]} {...props} />
        ))}
      </div>
      {drift.overwritten.length > 0 && <Quiet>{words.overwrittenExplained}</Quiet>}
      {refresh.length > 0 && (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => actions.renew(refresh)}>
          {words.refresh(refresh.length)}
        </Button>
      )}
      {restore.length > 0 && (
        <Button
          appearance={refresh.length > 0 ? "secondary" : "primary"}
          disabledFocusable={isBusy}
          onClick={() => actions.renew(restore)}
        >
          {words.restore(restore.length)}
        </Button>
      )}
    </section>
  );
}
