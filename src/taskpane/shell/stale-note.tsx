import { makeStyles, tokens } from "@fluentui/react-components";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
});

/** That what is shown may no longer be so. */
export function StaleNote({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <SeverityIcon severity="info" />
      {text}
    </p>
  );
}
