const PATHS = {
  start: "M10 3.5 5.5 8l4.5 4.5",
  up: "M3.5 10 8 5.5l4.5 4.5",
  down: "M3.5 6 8 10.5 12.5 6",
  becomes: "M2.5 8h11M9.5 4l4 4-4 4",
  help: "M5.4 5.8a2.6 2.6 0 1 1 3.9 2.3C8.4 8.6 8 9.1 8 10M8 12.6v.1",
  rises: "M2.5 11.5 6.5 7.5l2.5 2.5 4.5-5M9.8 4.6h4v4",
  falls: "M2.5 4.5 6.5 8.5l2.5-2.5 4.5 5M9.8 11.4h4v-4",
  stays: "M2.5 8h11",
  close: "M4 4l8 8M12 4l-8 8",
  empty: "M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9",
  done: "M3 8.5 6.5 12 13 4.5",
} as const;

/** Says nothing itself: what it stands in has a name. */
export function LineIcon({ shape }: { readonly shape: keyof typeof PATHS }) {
  return (
    <svg
      aria-hidden
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
    >
      <path d={PATHS[shape]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
