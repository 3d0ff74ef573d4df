/** Accessibility checks ask for a canvas, which jsdom lacks and says so each time. */
if (typeof HTMLCanvasElement !== "undefined") HTMLCanvasElement.prototype.getContext = () => null;
