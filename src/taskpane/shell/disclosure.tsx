import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  box: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  label: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  count: { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  inside: { paddingBottom: tokens.spacingVerticalM },
});

interface DisclosureProps {
  readonly label: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A line that opens. What is inside is made when it is first opened. */
export function Disclosure({ label, count, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.box}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      {/* The index: on the web office.js moves the focus itself, and knows no summary without one. */}
      <summary tabIndex={0} className={styles.label}>
        {label}
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </summary>
      {isOpen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
