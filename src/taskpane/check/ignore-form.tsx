import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { findingMessage } from "../../core/messages/finding-message";
import { dayOf } from "../day-of";
import { OPENERS } from "../openers";
import { onEscape } from "../shell/on-escape";
import { useFocusBack } from "../shell/use-focus-back";
import { useWholeInSight } from "../shell/use-whole-in-sight";
import type { FindingProps } from "./finding-props";

const useStyles = makeStyles({
  form: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  reason: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps extends FindingProps {
  readonly onCancel: () => void;
}

/** Asks why a finding shall be ignored. */
export default function IgnoreForm({ actions, locale, isBusy, reviewed, now, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const form = useWholeInSight<HTMLFormElement>();
  const cancel = useFocusBack(OPENERS.ignore)(onCancel);
  const [reason, setReason] = useState("");
  const words = locale.review.ignore;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy || reason.trim() === "") return;
    const sentence = findingMessage(locale, reviewed.finding);
    actions.ignore(reviewed, sentence, locale.review.day(dayOf(now())), reason.trim());
  };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} onKeyDown={onEscape(cancel)}>
      <Field label={words.reason} hint={words.explained} required>
        <Textarea
          autoFocus
          rows={2}
          className={styles.reason}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || reason.trim() === ""}
        >
          {words.apply}
        </Button>
        <Button size="small" onClick={cancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
