import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { fiscalYearOf } from "../../app/fiscal-year-of";
import type { SetupWords } from "../../core/messages/setup-words";
import type { TabProps } from "../view-props";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  year: { width: "112px" },
});

interface TemplateFormProps extends Pick<TabProps, "actions" | "isBusy" | "now"> {
  readonly words: SetupWords["firstRun"];
}

/** Asks for which year a plan shall be made. */
export function TemplateForm({ actions, words, isBusy, now }: TemplateFormProps) {
  const styles = useStyles();
  const [text, setText] = useState(() => String(fiscalYearOf(now())));
  const isYear = /^2[56]\d\d$/.test(text.trim());
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy && isYear) actions.makeTemplate(Number(text));
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Field
        label={words.year}
        {...(!isYear && { validationState: "error", validationMessage: words.yearOutOfRange })}
      >
        <Input
          className={styles.year}
          inputMode="numeric"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button type="submit" disabledFocusable={isBusy || !isYear}>
        {words.template}
      </Button>
    </form>
  );
}
