import type { PartNames } from "../part-names";

export const parts: PartNames = {
  plan: {
    "key-result-list": "list of key results (KR)",
    "part-1": "part 1, the BMA-wide plan",
    "part-2": "part 2, the agency's own strategy",
    "part-3": "part 3, routine work",
    evaluation: "part 4, component 1 (Performance Base)",
    potential: "part 4, component 2 (Potential Base)",
    scoring: "scoring sheet",
  },
  components: {
    "1": "Component 1, Performance Base",
    "1.1": "1.1 Agenda Base",
    "1.2": "1.2 Function Base",
    "2": "Component 2, Potential Base",
    total: "Total",
  },
};
