import { makeStyles, tokens } from "@fluentui/react-components";
import { a1, type CellRef } from "../../core/grid/cell-ref";
import { CellLink } from "../shell/cell-link";
import { MoreList } from "../shell/more-list";
import type { HistoryProps } from "./history-props";

const PAGE = 20;

const useStyles = makeStyles({
  label: { margin: 0 },
  names: {
    "& ul": { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  },
});

interface CellNamesProps extends Pick<HistoryProps, "actions" | "words" | "told"> {
  readonly label: string;
  readonly cells: readonly CellRef[];
  readonly sheets: readonly string[];
}

/** Cells and sheets by name, as links. */
export function CellNames({ label, cells, sheets, actions, words, told }: CellNamesProps) {
  const styles = useStyles();
  const places = [...cells, ...sheets];
  return (
    <div className={styles.names}>
      <p className={styles.label}>{label}</p>
      <MoreList items={places} step={PAGE} label={label} more={told.pane.more}>
        {(place, nth) =>
          typeof place === "string" ? (
            <li key={place}>{place}</li>
          ) : (
            <li key={a1(place)}>
              <CellLink
                at={place}
                from={nth === 0 ? { ...place, sheet: "" } : cells[nth - 1]}
                actions={actions}
                words={words}
              />
            </li>
          )
        }
      </MoreList>
    </div>
  );
}
