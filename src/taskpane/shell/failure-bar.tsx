import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Doing, Failure } from "../../app/pane-state";
import type { Locale } from "../../core/messages/locale";
import type { Trouble } from "../../core/messages/trouble";
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

/** Refusals before the first cell; the sentences of the others say what became of the workbook. */
const REFUSED: readonly Trouble["code"][] = [
  "cells-changed",
  "cell-not-writable",
  "sheet-exists",
  "sheet-missing",
  "sheet-protected",
  "too-large",
];

/** What went wrong, what became of the workbook, and what to do. */
export function FailureBar({
  failure,
  actions,
  words: { failure: words },
  locale,
}: ViewProps & { readonly failure: Failure; readonly locale: Locale | undefined }) {
  const styles = useStyles();
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
  return isWrite(doing) ? "write" : "read";
}

function sentenceOf(
  { doing, trouble }: Failure,
  words: PaneWords["failure"],
  locale: Locale | undefined,
): string {
  if (!trouble) return words.notLoaded;
  const sentence = locale ? saying(locale.trouble, trouble) : "";
  return isWrite(doing) && REFUSED.includes(trouble.code) ? `${words.nothingChanged} ${sentence}` : sentence;
}

function isWrite(doing: Doing): boolean {
  return doing === "fixing" || doing === "filling" || doing === "undoing";
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
