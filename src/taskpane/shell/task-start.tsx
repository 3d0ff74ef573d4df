import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  done: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  intro: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface TaskStartProps {
  /** Left out once there is a result. */
  readonly intro: string | undefined;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly isBusy: boolean;
  readonly onStart: () => void;
  /** Stands beside the button once there is a result. */
  readonly children?: ReactNode;
}

/** One task: a sentence on what it does, and its button. */
export function TaskStart({ intro, label, isPrimary, isBusy, onStart, children }: TaskStartProps) {
  const styles = useStyles();
  return (
    <div className={intro === undefined ? styles.done : styles.start}>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        size={intro === undefined ? "medium" : "large"}
        disabledFocusable={isBusy}
        onClick={onStart}
      >
        {label}
      </Button>
      {children}
    </div>
  );
}
