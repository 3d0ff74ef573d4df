import { makeStyles, tokens } from "@fluentui/react-components";
import type { Change } from "../../core/compare/change";
import { cellName } from "../../core/grid/cell-ref";
import { changeMessage } from "../../core/messages/change-message";
import type { ComparisonWords } from "../../core/messages/comparison-words";
import { CellLink } from "../shell/cell-link";
import { MoreList } from "../shell/more-list";
import { Sentence } from "../shell/sentence";
import { SeverityIcon } from "../shell/severity-icon";
import type { ReportProps } from "./report-props";

const PAGE = 50;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  item: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    gridColumn: 2,
    fontSize: tokens.fontSizeBase200,
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ChangeFindingsProps extends ReportProps {
  readonly changes: readonly Change[];
  readonly compared: ComparisonWords;
}

/** Every change as a sentence, warnings first, with the cells of both years; last year's are in another workbook. */
export function ChangeFindings({ changes, compared, told, actions, words }: ChangeFindingsProps) {
  const styles = useStyles();
  return (
    <section aria-label={told.compare.findings} className={styles.section}>
      <h3 className={styles.title}>
        {told.compare.findings} <span className={styles.quiet}>{changes.length}</span>
      </h3>
      <MoreList items={changes} step={PAGE} label={told.compare.findings} more={told.compare.more}>
        {(change, nth) => (
          <li key={nth} className={styles.item}>
            <SeverityIcon severity={change.severity} />
            <span>
              <span className={styles.word}>{words.check.severities[change.severity]}</span>{" "}
              <Sentence text={changeMessage(compared, change)} />
            </span>
            <span className={styles.cells}>
              {change.last && (
                <span className={styles.quiet}>
                  {told.compare.lastCell(`${change.last.sheet} ${cellName(change.last)}`)}
                </span>
              )}
              {change.current && (
                <CellLink
                  at={change.current}
                  from={{ ...change.current, sheet: "" }}
                  actions={actions}
                  words={words}
                />
              )}
            </span>
          </li>
        )}
      </MoreList>
    </section>
  );
}
