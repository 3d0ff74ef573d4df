import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isWriting, type Doing } from "../../app/doing";
import type { Failure } from "../../app/pane-state";
import type { Locale } from "../../core/messages/locale";
import type { Trouble } from "../../core/messages/trouble";
import type { Sentences } from "../../core/messages/sentences";
import type { PaneWords } from "../../core/messages/pane-words";
import { SeverityIcon } from "./severity-icon";
import { useFocusBack } from "./use-focus-back";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
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
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** Refusals before the first cell; the sentences of the others say what became of the workbook. */
const REFUSED: readonly Trouble["code"][] = [
  "cells-changed",
  "cell-not-writable",
  "sheet-exists",
  "sheet-has-shapes",
  "sheet-missing",
  "sheet-protected",
  "too-large",
];

/** These are done again by the button that did them. */
const WITHOUT_PLAN: readonly Doing[] = [
  ...["undoing", "selecting", "marking", "unmarking", "opening"],
  ...["recalling", "preparing", "restoring", "reporting", "comparing"],
] as readonly Doing[];

/** What went wrong, what became of the workbook, and what to do. */
export function FailureBar({
  failure,
  actions,
  words: { failure: words },
  locale,
}: ViewProps & { readonly failure: Failure; readonly locale: Locale | undefined }) {
  const styles = useStyles();
  const focusBack = useFocusBack();
  return (
    <section role="alert" className={styles.bar}>
      <SeverityIcon severity="error" />
      <h2 className={styles.title}>{words.title[kindOf(failure)]}</h2>
      <p className={styles.text}>{sentenceOf(failure, words, locale)}</p>
      <div className={styles.actions}>
        {canReadAgain(failure) && (
          <Button size="small" onClick={focusBack(actions.retry)}>
            {failure.trouble ? words.readAgain : words.tryAgain}
          </Button>
        )}
        <Button
          size="small"
          appearance={canReadAgain(failure) ? "subtle" : "secondary"}
          onClick={focusBack(() => actions.dispatch({ type: "failure-closed" }))}
        >
          {words.close}
        </Button>
      </div>
    </section>
  );
}

function kindOf({ doing }: Failure): keyof PaneWords["failure"]["title"] {
  if (doing === "selecting") return "select";
  if (doing === "opening") return "open";
  if (doing === "comparing") return "compare";
  if (doing === "marking" || doing === "unmarking") return "mark";
  return isWriting(doing) ? "write" : "read";
}

function sentenceOf(
  { doing, trouble, file }: Failure,
  words: PaneWords["failure"],
  locale: Locale | undefined,
): string {
  if (!trouble) return words.notLoaded;
  const said = locale ? saying(locale.trouble, trouble) : "";
  const sentence = file === undefined ? said : `${file}: ${said}`;
  return isWriting(doing) && REFUSED.includes(trouble.code)
    ? `${words.nothingChanged} ${sentence}`
    : sentence;
}

function saying<Facts>(
  sentences: Sentences<Facts>,
  { code, facts }: { readonly code: keyof Facts; readonly facts: Facts[keyof Facts] },
): string {
  return sentences[code](facts);
}

/** What was to be written was made from a plan that must be read again too. */
function canReadAgain({ doing }: Failure): boolean {
  return !WITHOUT_PLAN.includes(doing);
}
