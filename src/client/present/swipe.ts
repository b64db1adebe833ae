/** Where a finger was, in pixels of the screen. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

const shortest = 48;

/** What a finger that went from one spot to another asks for: a stroke that is long enough and more level than upright. */
export function strokeOf(from: Spot, to: Spot): "next" | "previous" | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < shortest || Math.abs(across) < 1.5 * Math.abs(down)) return undefined;
  return across < 0 ? "next" : "previous";
}

/** Listens to strokes of one finger, unless the page is magnified and the finger moves it about. */
export function onStroke(page: Document, turn: (wish: "next" | "previous") => void): void {
  let from: Spot | undefined;
  page.addEventListener("touchstart", ({ touches }) => {
    const [touch] = touches;
    const isMagnified = (page.defaultView?.visualViewport?.scale ?? 1) > 1.05;
    from = touch && touches.length === 1 && !isMagnified ? { x: touch.clientX, y: touch.clientY } : undefined;
  });
  page.addEventListener("touchend", ({ changedTouches: [touch] }) => {
    const wish = from && touch && strokeOf(from, { x: touch.clientX, y: touch.clientY });
    from = undefined;
    if (wish) turn(wish);
  });
}
