import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { changedPart } from "../../app/changed-part";
import type { CellRef } from "../../core/grid/cell-ref";
import type { CellWrite } from "../../core/patch/patch";
import { contentText } from "../content-text";
import type { ViewProps } from "../view-props";
import { CellLink } from "./cell-link";
import { FormulaText } from "./formula-text";
import { LineIcon } from "./line-icon";

/** A text of so many characters fits into a line of the pane, and stays in one. */
const SHORT = 20;

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: `0 ${tokens.spacingHorizontalM}`,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  cell: { minWidth: "36px", fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  was: { color: tokens.colorNeutralForeground3, textDecorationLine: "none" },
  becomes: {
    padding: "0 2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
  },
  gone: { textDecorationLine: "line-through" },
  // Drawn: the bundled font has no arrow.
  arrow: {
    margin: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground3,
    "& svg": { verticalAlign: "-3px" },
  },
  whole: { whiteSpace: "nowrap" },
  asFormula: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightRegular },
  formula: {
    gridColumn: 2,
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ChangeLineProps extends Pick<ViewProps, "actions" | "words"> {
  readonly write: Pick<CellWrite, "at" | "was" | "becomes">;
  readonly from?: CellRef | undefined;
}

/** One cell: what it holds and what it would hold. */
export function ChangeLine({ write: { at, was, becomes }, from, actions, words }: ChangeLineProps) {
  const styles = useStyles();
  const old = contentText(was);
  // Where the write sets no format the cell keeps its own; its formula it never keeps.
  const now = contentText({ ...(was.format !== undefined && { format: was.format }), ...becomes });
  const change = changedPart(old, now);
  const gone = old === "" ? words.blank : change.was;
  const come = now === "" && old !== "" ? words.blank : change.becomes;
  const isFormula = becomes.formula !== undefined && becomes.value === null;
  return (
    <li className={styles.line}>
      <span className={styles.cell}>
        <CellLink at={at} from={from} actions={actions} words={words} />
      </span>
      <span>
        <span className={styles.quiet}>{change.before}</span>
        {gone !== "" && (
          <del className={mergeClasses(styles.was, come === "" && old !== "" && styles.gone)}>{gone}</del>
        )}
        {gone !== "" && come !== "" && (
          <span className={styles.arrow}>
            <LineIcon shape="becomes" />
          </span>
        )}
        {/* The space in front is where the line may end. */}
        {come.startsWith(" ") && " "}
        {come !== "" && (
          <ins
            className={mergeClasses(
              styles.becomes,
              isFormula && styles.asFormula,
              come.length <= SHORT && styles.whole,
            )}
          >
            {isFormula ? <FormulaText formula={come} /> : come.trimStart()}
          </ins>
        )}
        <span className={styles.quiet}>{change.after}</span>
      </span>
      {becomes.formula !== undefined && !isFormula && (
        <code className={styles.formula}>
          <FormulaText formula={becomes.formula} />
        </code>
      )}
    </li>
  );
}
