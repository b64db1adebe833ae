/** Keeps the time of day and the time since the page was opened, as long as they are shown. */
export function keepTime(page: Document, isShown: () => boolean): () => void {
  const [now, elapsed] = [page.querySelector("[data-now]"), page.querySelector("[data-elapsed]")];
  const tell = () => {
    if (!isShown()) return;
    if (now) now.textContent = new Date().toTimeString().slice(0, 5);
    if (elapsed) elapsed.textContent = minutesOf(performance.now());
  };
  setInterval(tell, 1000);
  return tell;
}

/** `7:05`, from milliseconds. */
export function minutesOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
