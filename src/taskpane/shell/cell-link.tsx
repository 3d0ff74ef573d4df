import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellName, type CellRef } from "../../core/grid/cell-ref";
import type { ViewProps } from "../view-props";

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
  const name = from && from.sheet !== at.sheet ? `${at.sheet} ${cellName(at)}` : cellName(at);
  return (
    <Link as="button" tabIndex={tabIndex} title={words.goTo(name)} onClick={() => actions.select(at)}>
      {children ?? name}
    </Link>
  );
}
