/** What jsdom lacks or does slowly, and browser tests look at anyway. */
if (typeof window !== "undefined") {
  // Accessibility checks ask for a canvas, which is not there and says so each time.
  HTMLCanvasElement.prototype.getContext = () => null;
  // Every search by role would match every rule against every element: most of the time of a test.
  CSSStyleSheet.prototype.insertRule = () => 0;
  // Nor is each element matched against the rules that jsdom itself brings.
  window.getComputedStyle = (element) => element.style;
}
