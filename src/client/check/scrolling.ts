/** A box that is wider than its place can be scrolled by keyboard too; one that is not is no stop on the way. */
export function letBoxesScroll(boxes: Iterable<HTMLElement>): void {
  const watch = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const box of boxes) {
    watch.observe(box);
    showMark(box);
  }
}

/** What the excerpt is about is in sight, right of the row numbers. */
function showMark(box: HTMLElement): void {
  const mark = box.querySelector<HTMLElement>("td.mark");
  if (mark) box.scrollLeft = mark.offsetLeft + mark.offsetWidth / 2 - box.clientWidth / 2;
}
