import { makeStyles, Spinner, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // Work that is quickly done shows no spinner at all.
  working: {
    justifyContent: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "200ms",
    animationDelay: "400ms",
    animationFillMode: "both",
  },
});

export function Working({ label }: { readonly label: string }) {
  const styles = useStyles();
  return <Spinner size="extra-tiny" className={styles.working} label={label} />;
}
