import type { ComponentType } from "react";
import type { Tab } from "../app/pane-state";
import { CheckView } from "./check/check-view";
import { ScoresView } from "./scores/scores-view";
import type { TabProps } from "./view-props";

/** What each tab shows. */
export const VIEWS: Readonly<Record<Tab, ComponentType<TabProps>>> = {
  check: CheckView,
  scores: ScoresView,
};
