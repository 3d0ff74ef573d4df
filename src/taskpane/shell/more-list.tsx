import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { returnFocus } from "./return-focus";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { alignSelf: "start" },
});

interface MoreListProps<T> {
  readonly items: readonly T[];
  /** So many at a time. */
  readonly step: number;
  readonly label: string;
  readonly more: (count: number) => string;
  /** A list item with a key. */
  readonly children: (item: T, index: number) => ReactNode;
}

/** A list of which the first items are made, and more when they are asked for: thousands do not hold up the pane. */
export function MoreList<T>({ items, step, label, more, children }: MoreListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  // With the last items their button is gone: who pressed it goes on at the first of them.
  useEffect(() => {
    if (shown === step || document.activeElement !== document.body) return;
    list.current?.children[shown - step]?.querySelector<HTMLElement>("button, input")?.focus();
    returnFocus();
  }, [shown, step]);
  return (
    <>
      <ul ref={list} aria-label={label} className={styles.list}>
        {items.slice(0, shown).map(children)}
      </ul>
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + step)}>
          {more(Math.min(step, left))}
        </Button>
      )}
    </>
  );
}
