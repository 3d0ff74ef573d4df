import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useFocusBack } from "./use-focus-back";

const useStyles = makeStyles({
  // Work that is done within half a second shows nothing; hidden, the button cannot be pressed either.
  working: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "1ms",
    animationDelay: "500ms",
    animationFillMode: "both",
  },
});

interface WorkingProps {
  readonly label: string;
  readonly cancel: string;
  /** Left out where the work writes: half of it is worse than all. */
  readonly onCancel: (() => void) | undefined;
}

/** What is under way, when it takes its time. */
export function Working({ label, cancel, onCancel }: WorkingProps) {
  const styles = useStyles();
  const focusBack = useFocusBack();
  return (
    <div className={styles.working}>
      <Spinner size="extra-tiny" label={label} />
      {onCancel && (
        <Button size="small" onClick={focusBack(onCancel)}>
          {cancel}
        </Button>
      )}
    </div>
  );
}
