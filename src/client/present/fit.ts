/** How many steps the stylesheet knows from full size down; at the last one what is still too high can be scrolled. */
const steps = 8;

/** From which step on names stand beside their figures instead of above them. */
const tight = 4;

/** The parts of a slide that must hold their content themselves: nothing beside them would show that they do not. */
const parts = ".account, .key-figures > *, .grid";

/** Sets what stands on a slide as large as it fits: faces are as wide as the machine has them, so it is measured here. */
export function fitSlide(stage: HTMLElement): void {
  for (let step = 0; step <= steps; step += 1) {
    stage.dataset["fit"] = String(step);
    stage.classList.toggle("tight", step >= tight);
    if (![stage, ...stage.querySelectorAll(parts)].some(overflows)) return;
  }
}

function overflows(part: Element): boolean {
  return part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
}
