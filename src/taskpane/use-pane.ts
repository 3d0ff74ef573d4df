import { useEffect, useMemo, useReducer, useRef } from "react";
import { nextPaneState } from "../app/next-pane-state";
import { firstPaneState, type PaneState } from "../app/pane-state";
import type { Language } from "../core/messages/locale";
import { paneActions, type PaneActions, type PanePorts } from "./pane-actions";

/** The pane's state, and all that can be asked of it. */
export function usePane(ports: PanePorts, language: Language): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(nextPaneState, language, firstPaneState);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  const actions = useMemo(() => paneActions(ports, () => latest.current, dispatch), [ports]);
  useEffect(() => {
    const stop = ports.ribbon.listen((command) => {
      if (command === "validatePlan") actions.check();
      else actions.score();
    });
    actions.readHead();
    return stop;
  }, [ports, actions]);
  return [state, actions];
}
