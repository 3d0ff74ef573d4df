import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ quiet: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** A paragraph that explains, and steps back behind what it is about. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().quiet}>{children}</p>;
}
