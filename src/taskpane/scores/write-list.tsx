import type { CellWrite } from "../../core/patch/patch";
import { ChangeLine } from "../shell/change-line";
import { Disclosure } from "../shell/disclosure";
import { MoreList } from "../shell/more-list";
import { LIST_STEP } from "./list-step";
import type { ScoresProps } from "./scores-props";

interface WriteListProps extends Pick<ScoresProps, "actions" | "words" | "locale"> {
  readonly label: string;
  readonly writes: readonly CellWrite[];
}

/** Cells that would be written, each with what it holds and what it would hold; nothing where there are none. */
export function WriteList({ label, writes, actions, words, locale }: WriteListProps) {
  if (writes.length === 0) return null;
  return (
    <Disclosure label={label} count={writes.length}>
      <MoreList items={writes} step={LIST_STEP} label={label} more={locale.scores.more}>
        {(write) => (
          <ChangeLine
            key={`${write.at.sheet}!${write.at.row},${write.at.column}`}
            write={write}
            from={writes[0]?.at}
            actions={actions}
            words={words}
          />
        )}
      </MoreList>
    </Disclosure>
  );
}
