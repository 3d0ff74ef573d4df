import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Failure } from "../../app/pane-state";
import type { Locale } from "../../core/messages/locale";
import type { Sentences } from "../../core/messages/sentences";
import type { PaneWords } from "../../core/messages/pane-words";
import { SeverityIcon } from "./severity-icon";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { gridColumn: 2, margin: `${tokens.spacingVerticalXS} 0 0` },
  actions: {
    gridColumn: 2,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** What went wrong, what became of the workbook, and what to do. */
export function FailureBar({
  state: { failure },
  actions,
  words: { failure: words },
  locale,
}: ViewProps & { readonly locale: Locale | undefined }) {
  const styles = useStyles();
  if (!failure) return null;
  const retry = retryLabel(failure, words);
  return (
    <section role="alert" className={styles.bar}>
      <SeverityIcon severity="error" />
      <h2 className={styles.title}>{words.title[kindOf(failure)]}</h2>
      <p className={styles.text}>{sentenceOf(failure, words, locale)}</p>
      <div className={styles.actions}>
        {retry && (
          <Button size="small" onClick={actions.retry}>
            {retry}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => actions.dispatch({ type: "failure-closed" })}>
          {words.close}
        </Button>
      </div>
    </section>
  );
}

function kindOf({ doing }: Failure): "read" | "write" | "select" {
  if (doing === "selecting") return "select";
  return doing === "fixing" || doing === "filling" || doing === "undoing" ? "write" : "read";
}

function sentenceOf(
  { doing, trouble }: Failure,
  words: PaneWords["failure"],
  locale: Locale | undefined,
): string {
  if (!trouble || !locale) return words.notLoaded;
  const sentence = saying(locale.trouble, trouble);
  return kindOf({ doing, trouble }) === "write" ? `${words.nothingChanged} ${sentence}` : sentence;
}

function saying<Facts>(
  sentences: Sentences<Facts>,
  { code, facts }: { readonly code: keyof Facts; readonly facts: Facts[keyof Facts] },
): string {
  return sentences[code](facts);
}

function retryLabel({ doing }: Failure, words: PaneWords["failure"]): string | undefined {
  if (doing === "undoing" || doing === "selecting") return undefined;
  return doing === "fixing" || doing === "filling" ? words.readAgain : words.tryAgain;
}
