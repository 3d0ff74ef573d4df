import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { TABS, type Tab } from "../../app/pane-state";
import type { ViewProps } from "../view-props";

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

const useStyles = makeStyles({
  bar: {
    display: "flex",
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 10px`,
    border: 0,
    background: "none",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: "''",
      position: "absolute",
      insetInline: tokens.spacingHorizontalS,
      bottom: "-1px",
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
});

/** The pane's views. Fluent's own tabs would be a sixth of the first screen's code. */
export function ViewTabs({ state, actions, words }: ViewProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const choose = (tab: Tab) => actions.chooseTab(tab);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = STEPS[key];
    if (step === undefined) return;
    const next = TABS[(TABS.indexOf(state.tab) + step + TABS.length) % TABS.length] ?? state.tab;
    choose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className={styles.bar}>
      <div ref={list} role="tablist" aria-label={words.tabs.label} onKeyDown={onKeyDown}>
        {TABS.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === state.tab}
            aria-controls="view"
            tabIndex={tab === state.tab ? 0 : -1}
            className={mergeClasses(styles.tab, tab === state.tab && styles.chosen)}
            onClick={() => choose(tab)}
          >
            {words.tabs[tab]}
          </button>
        ))}
      </div>
    </div>
  );
}
