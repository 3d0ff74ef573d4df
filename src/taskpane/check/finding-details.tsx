import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ruleAddress } from "../../app/help-address";
import { fixLabel } from "../../core/messages/finding-message";
import { lazyPart } from "../lazy-part";
import { OPENERS } from "../openers";
import { CellLink } from "../shell/cell-link";
import { ChangeLine } from "../shell/change-line";
import { HelpLink } from "../shell/help-link";
import { useWholeInSight } from "../shell/use-whole-in-sight";
import { ArithmeticTable } from "./arithmetic-table";
import type { FindingProps } from "./finding-props";

const IgnoreForm = lazyPart(() => import("./ignore-form"));

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 32px`,
  },
  block: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  source: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  changes: { listStyleType: "none", margin: 0, padding: 0 },
  related: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** Of the opened finding: its arithmetic, the cells it compares, its fix, its rule, and leaving it out. */
export default function FindingDetails(props: FindingProps) {
  const styles = useStyles();
  const [isIgnoring, setIgnoring] = useState(false);
  const details = useWholeInSight<HTMLDivElement>();
  const { actions, locale, isBusy, reviewed } = props;
  const { finding, fix, arithmetic } = reviewed;
  const words = locale.review;
  return (
    <div ref={details} className={styles.details}>
      {arithmetic && <ArithmeticTable arithmetic={arithmetic} locale={locale} />}
      {finding.related.length > 0 && (
        <div className={styles.related}>
          <span className={styles.quiet}>{words.related}</span>
          {finding.related.map((at) => (
            <CellLink key={`${at.sheet}!${at.row},${at.column}`} at={at} from={finding.at} {...props} />
          ))}
        </div>
      )}
      {fix.length > 0 && (
        <div className={styles.block}>
          <p className={styles.label}>{fixLabel(locale, finding)}</p>
          <ul aria-label={words.changes} className={styles.changes}>
            {fix.map((write) => (
              <ChangeLine
                key={`${write.at.row},${write.at.column}`}
                write={write}
                from={finding.at}
                {...props}
              />
            ))}
          </ul>
        </div>
      )}
      <p className={styles.source}>
        {words.source}: {locale.sources[finding.code]}
        <br />
        <HelpLink address={ruleAddress(locale.language, finding.code)} actions={actions}>
          {words.explain}
        </HelpLink>
      </p>
      {isIgnoring ? (
        <IgnoreForm {...props} onCancel={() => setIgnoring(false)} />
      ) : (
        <div className={styles.buttons}>
          {fix.length > 0 && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => actions.fix(fix)}
            >
              {words.fix}
            </Button>
          )}
          <Button
            id={OPENERS.ignore}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => setIgnoring(true)}
          >
            {words.ignore.open}
          </Button>
        </div>
      )}
    </div>
  );
}
