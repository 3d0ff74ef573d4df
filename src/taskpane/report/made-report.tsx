import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ShownReport } from "../../app/report-state";
import { Figures } from "../shell/figures";
import { Quiet } from "../shell/quiet";
import type { ReportProps } from "./report-props";

const useStyles = makeStyles({
  made: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  figures: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: { margin: 0 },
  kept: { margin: 0, paddingInlineStart: "18px" },
});

/** Where the report is, and what it says in short. */
export function MadeReport({ made, told, actions, words }: ReportProps & { readonly made: ShownReport }) {
  const styles = useStyles();
  const { sheet, kept, report, isUnchanged } = made;
  const sheetLink = (name: string) => (
    <Link
      as="button"
      title={words.goTo(name)}
      onClick={() => actions.select({ sheet: name, row: 0, column: 0 })}
    >
      {name}
    </Link>
  );
  return (
    <div className={styles.made}>
      {isUnchanged && <p className={styles.text}>{told.report.unchanged}</p>}
      <p className={styles.text}>
        {told.report.isOn} {sheetLink(sheet)}
      </p>
      <dl className={styles.figures}>
        {summaryOf(report).map(([label, text]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.figure}>
              <Figures line={text} />
            </dd>
          </div>
        ))}
      </dl>
      <Quiet>{told.report.print}</Quiet>
      {kept.length > 0 && (
        <div>
          <p className={styles.text}>{told.report.kept}</p>
          <ul className={styles.kept}>
            {kept.map((name) => (
              <li key={name}>{sheetLink(name)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The lines of the report's first section. */
function summaryOf({ sections }: ShownReport["report"]): readonly (readonly [string, string])[] {
  return (sections[0]?.table?.rows ?? []).flatMap((row) => {
    if (row.kind === "group") return [];
    const [label, text] = row.cells;
    return typeof label === "string" && typeof text === "string" ? [[label, text] as const] : [];
  });
}
