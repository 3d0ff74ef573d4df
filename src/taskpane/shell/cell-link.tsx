import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellName, type CellRef } from "../../core/grid/cell-ref";
import type { ViewProps } from "../view-props";

// Two letters are too small to be hit: the link reaches beyond them, and moves nothing.
const useStyles = makeStyles({ link: { padding: "3px 6px", margin: "-3px -6px" } });

interface CellLinkProps extends Pick<ViewProps, "actions" | "words"> {
  readonly at: CellRef;
  /** Cells of another sheet are named with it. */
  readonly from?: CellRef | undefined;
  readonly tabIndex?: number;
  /** What is shown in place of the name. */
  readonly children?: ReactNode;
}

/** A cell's name that selects the cell. */
export function CellLink({ at, from, actions, words, tabIndex, children }: CellLinkProps) {
  const styles = useStyles();
  const name = from && from.sheet !== at.sheet ? `${at.sheet} ${cellName(at)}` : cellName(at);
  return (
    <Link
      as="button"
      className={styles.link}
      tabIndex={tabIndex}
      title={words.goTo(name)}
      onClick={() => actions.select(at)}
    >
      {children ?? name}
    </Link>
  );
}
