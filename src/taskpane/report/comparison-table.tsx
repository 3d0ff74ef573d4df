import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellName } from "../../core/grid/cell-ref";
import type { ComparisonWords } from "../../core/messages/comparison-words";
import { CellLink } from "../shell/cell-link";
import { Disclosure } from "../shell/disclosure";
import { Quiet } from "../shell/quiet";
import { SeverityIcon } from "../shell/severity-icon";
import type { ComparedRow } from "./comparison-rows";
import type { ReportProps } from "./report-props";

/** So many rows at a time. */
const PAGE = 50;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  year: { paddingBottom: tokens.spacingVerticalXS, textAlign: "start", fontWeight: "inherit" },
  name: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    fontWeight: "inherit",
  },
  kinds: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  kind: { display: "flex", gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  side: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    verticalAlign: "top",
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ComparisonTableProps extends ReportProps {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
  /** How many there are, changed or not. */
  readonly all: number;
  readonly years: { readonly last: string; readonly current: string };
  readonly compared: ComparisonWords;
}

/** What changed, both years side by side: the name across, then a column for each year. No table of nothing. */
export function ComparisonTable({
  title,
  rows,
  all,
  years,
  compared,
  told,
  actions,
  words,
}: ComparisonTableProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  if (all === 0) return null;
  const unchanged = all - rows.length;
  if (rows.length === 0) return <Quiet>{`${title} · ${compared.unchanged(unchanged)}`}</Quiet>;
  return (
    <Disclosure label={`${title} · ${told.compare.changed(rows.length)}`}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={styles.year}>
              {years.last}
            </th>
            <th scope="col" className={styles.year}>
              {years.current}
            </th>
          </tr>
        </thead>
        {rows.slice(0, shown).map(({ name, kinds, last, current }, nth) => (
          <tbody key={nth}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={styles.name}>
                {name}
                <span className={styles.kinds}>
                  {kinds.map(({ word, severity }) => (
                    <span key={word} className={styles.kind}>
                      <SeverityIcon severity={severity} />
                      {word}
                    </span>
                  ))}
                </span>
              </th>
            </tr>
            <tr>
              <td className={styles.side}>
                {last?.text ?? compared.none}
                {last && <div className={styles.quiet}>{`${last.at.sheet} ${cellName(last.at)}`}</div>}
              </td>
              <td className={styles.side}>
                {current?.text ?? compared.none}
                {current && (
                  <div className={styles.quiet}>
                    <CellLink
                      at={current.at}
                      from={{ ...current.at, sheet: "" }}
                      actions={actions}
                      words={words}
                    />
                  </div>
                )}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
      {rows.length > shown && (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {told.compare.more(Math.min(PAGE, rows.length - shown))}
        </Button>
      )}
      {unchanged > 0 && <p className={styles.quiet}>{compared.unchanged(unchanged)}</p>}
    </Disclosure>
  );
}
