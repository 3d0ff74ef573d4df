import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  start: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  intro: { margin: 0, color: tokens.colorNeutralForeground3 },
  button: { width: "100%" },
});

interface TaskStartProps {
  /** Left out once there is a result. */
  readonly intro: string | undefined;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly isBusy: boolean;
  readonly onStart: () => void;
}

/** One task: a sentence on what it does, and its button. */
export function TaskStart({ intro, label, isPrimary, isBusy, onStart }: TaskStartProps) {
  const styles = useStyles();
  return (
    <div className={styles.start}>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        size={isPrimary ? "large" : "medium"}
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={onStart}
      >
        {label}
      </Button>
    </div>
  );
}
