import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface WayProps {
  readonly title: string;
  readonly explained: string;
  readonly children: ReactNode;
}

/** One of the ways to a plan. */
export function Way({ title, explained, children }: WayProps) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={styles.way}>
      {children}
      <p className={styles.text}>{explained}</p>
    </section>
  );
}
