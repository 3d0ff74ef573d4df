import { makeStyles, tokens } from "@fluentui/react-components";

/** A line of a list that opens: its head, which is a button over its whole width, and how it looks while it is open. */
export const useLineStyles = makeStyles({
  head: {
    width: "100%",
    padding: tokens.spacingHorizontalS,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  opened: {
    backgroundColor: tokens.colorNeutralBackground2,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    "@media (forced-colors: active)": { outline: "1px solid CanvasText", outlineOffset: "-1px" },
  },
});
