import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellWrite } from "../../core/patch/patch";
import { ChangeLine } from "../shell/change-line";
import { MoreList } from "../shell/more-list";
import type { HistoryProps } from "./history-props";

/** So many cells of a sheet at a time. */
const PAGE = 50;

const useStyles = makeStyles({
  sheet: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

type Write = Pick<CellWrite, "at" | "was" | "becomes">;

interface SheetWritesProps extends Pick<HistoryProps, "actions" | "words" | "told"> {
  readonly writes: readonly Write[];
}

/** Cells by their sheets, each with what it held and what it holds then. */
export function SheetWrites({ writes, actions, words, told }: SheetWritesProps) {
  const styles = useStyles();
  return [...bySheet(writes)].map(([sheet, own]) => (
    <section key={sheet} aria-label={sheet}>
      <p className={styles.sheet}>{sheet}</p>
      <MoreList items={own} step={PAGE} label={sheet} more={told.pane.more}>
        {(write) => (
          <ChangeLine
            key={`${write.at.row},${write.at.column}`}
            write={write}
            actions={actions}
            words={words}
          />
        )}
      </MoreList>
    </section>
  ));
}

function bySheet(writes: readonly Write[]): ReadonlyMap<string, readonly Write[]> {
  const sheets = new Map<string, Write[]>();
  for (const write of writes) {
    const own = sheets.get(write.at.sheet);
    if (own) own.push(write);
    else sheets.set(write.at.sheet, [write]);
  }
  return sheets;
}
