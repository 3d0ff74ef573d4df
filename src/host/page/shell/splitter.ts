const NARROWEST = 280;
const STEP = 16;

/**
 * Lets `pane`, at the right of `splitter`, be made wider and narrower by pointer and arrow keys; a double click
 * gives it back its first width.
 */
export function makeSplitter(splitter: HTMLElement, pane: HTMLElement, first: number): void {
  let width = first;
  const widest = (): number => Math.max(NARROWEST, Math.round(innerWidth * 0.6));
  const resize = (wanted: number): void => {
    width = Math.min(Math.max(wanted, NARROWEST), widest());
    pane.style.width = `${width}px`;
    splitter.ariaValueMin = String(NARROWEST);
    splitter.ariaValueMax = String(widest());
    splitter.ariaValueNow = String(width);
  };
  resize(first);
  splitter.addEventListener("dblclick", () => resize(first));
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(width + STEP);
    if (key === "ArrowRight") resize(width - STEP);
    if (key === "Home") resize(NARROWEST);
    if (key === "End") resize(widest());
  });
  splitter.addEventListener("pointerdown", (down) => {
    const before = width;
    splitter.setPointerCapture(down.pointerId);
    const move = ({ clientX }: PointerEvent): void => resize(before + down.clientX - clientX);
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", () => splitter.removeEventListener("pointermove", move), {
      once: true,
    });
  });
  addEventListener("resize", () => resize(width));
}
