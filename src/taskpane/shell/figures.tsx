import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

const SEPARATOR = " · ";

const useStyles = makeStyles({
  figure: { display: "inline-block", maxWidth: "100%" },
});

/** A line of figures, which a narrow pane breaks between them: no number is parted from its unit. */
export function Figures({ line }: { readonly line: string }) {
  const styles = useStyles();
  return line.split(SEPARATOR).map((figure, nth, all) => (
    <Fragment key={nth}>
      <span className={styles.figure}>{nth < all.length - 1 ? `${figure} ·` : figure}</span>
      {nth < all.length - 1 && " "}
    </Fragment>
  ));
}
