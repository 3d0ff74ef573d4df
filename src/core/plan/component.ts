export type Component = "1" | "1.1" | "1.2" | "2";
