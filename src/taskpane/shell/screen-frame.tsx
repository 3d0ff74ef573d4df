import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { LIST } from "../../app/screen";
import type { ViewProps } from "../view-props";
import { LineIcon } from "./line-icon";
import { onEscape } from "./on-escape";
import { returnFocus } from "./return-focus";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, marginInlineStart: "-8px" },
  back: { minWidth: "auto" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "26px",
    outlineStyle: "none",
  },
});

interface ScreenFrameProps extends Pick<ViewProps, "actions"> {
  readonly title: string;
  readonly back: string;
  /** Goes back; to the list of findings where nothing else is said. */
  readonly onBack?: () => void;
  /** The id of what opened the screen: when the screen is left, the focus goes back there. */
  readonly opener: string;
  readonly children: ReactNode;
}

/** A screen behind the list of findings: its title, and the way back. */
export function ScreenFrame({ title, back, onBack, opener, actions, children }: ScreenFrameProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who goes through the tabs comes by, and goes on.
    if (document.activeElement?.getAttribute("role") !== "tab") heading.current?.focus();
    return () => returnFocus(opener);
  }, [opener]);
  const leave = onBack ?? (() => actions.dispatch({ type: "screen-chosen", screen: LIST }));
  return (
    <section aria-label={title} className={styles.frame} onKeyDown={onEscape(leave)}>
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          className={styles.back}
          icon={<LineIcon shape="start" />}
          aria-label={back}
          title={back}
          onClick={leave}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
      </div>
      {children}
    </section>
  );
}
