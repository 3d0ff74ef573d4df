import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { OPENERS } from "../openers";
import type { ViewProps } from "../view-props";

interface LastYearPickerProps extends Pick<ViewProps, "actions" | "isBusy"> {
  readonly label: string;
}

/** A button that asks for last year's workbook. */
export function LastYearPicker({ label, actions, isBusy }: LastYearPickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button id={OPENERS.comparison} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) actions.compare(file);
          // The same file can be chosen again.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}
