import { Fragment } from "react";

/** A formula that goes on in the next line behind a comma or a plus, not inside a number or a reference. */
export function FormulaText({ formula }: { readonly formula: string }) {
  return formula.split(/(?<=[,+])/).map((piece, nth) => (
    <Fragment key={nth}>
      {nth > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
