import { type FrameSize, type FrameTheme, frameStyle, frameThemes, withTheme } from "../../exhibits/frame-style.ts";
import { ask, fitFrame, heightIn } from "./fit.ts";

/** What a frame needs where the element does not say it. */
const usual = { narrow: 460, wide: 280, chart: 268 };

/**
 * `<township-chart src title narrow wide chart theme>`: the frame with its place, and the listener for its height. What
 * stands between its tags is shown where no script runs.
 */
class TownshipChart extends HTMLElement {
  static readonly observedAttributes = ["src", "title", "narrow", "wide", "chart", "theme"];

  readonly #hear = ({ source, data }: MessageEvent) => {
    const [frame, height] = [this.shadowRoot?.querySelector("iframe"), heightIn(data)];
    if (frame && frame.contentWindow === source && height !== undefined) fitFrame(frame, height);
  };

  connectedCallback(): void {
    // The policy of the page around may refuse styles in markup, never those that a script sets.
    Object.assign(this.style, { display: "block", width: "100%", containerType: "inline-size" });
    if (!this.shadowRoot) this.attachShadow({ mode: "open" });
    addEventListener("message", this.#hear);
    this.#draw();
  }

  /** Frameworks set attributes after they have put an element in. */
  attributeChangedCallback(): void {
    if (this.isConnected && this.shadowRoot) this.#draw();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
  }

  /** Without an address there is nothing to show yet. */
  #draw(): void {
    if (!this.getAttribute("src")) return;
    const frame = frameOf(this);
    this.shadowRoot?.replaceChildren(frame);
    ask(frame);
  }
}

function frameOf(element: HTMLElement): HTMLIFrameElement {
  const given = (name: string) => element.getAttribute(name) ?? "";
  const theme: FrameTheme = frameThemes.find((each) => each === given("theme")) ?? "auto";
  const sized = (name: keyof FrameSize) => (given(name) === "" ? usual[name] : Number(given(name)));
  const size = { narrow: sized("narrow"), wide: sized("wide"), chart: sized("chart") };
  const frame = document.createElement("iframe");
  frame.title = given("title");
  frame.loading = "lazy";
  frame.style.cssText = frameStyle(size, theme);
  frame.src = withTheme(given("src"), theme);
  return frame;
}

if (!customElements.get("township-chart")) customElements.define("township-chart", TownshipChart);
