import { makeStyles } from "@fluentui/react-components";

/** A quotation that fits into a line of the pane, or the mark of a repeated project. */
const SHORT = /(“[^”]{1,24}”|\(โครงการซ้ำ\))/u;

// As a block it moves to the next line whole, and is parted only where the pane is narrower than itself.
const useStyles = makeStyles({ whole: { display: "inline-block" } });

/** A sentence whose short quotations stay in one line: browsers part “ร้อยละ 80” inside its word. */
export function Sentence({ text }: { readonly text: string }) {
  const { whole } = useStyles();
  return text.split(SHORT).map((piece, nth) =>
    nth % 2 === 1 ? (
      <span key={nth} className={whole}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
