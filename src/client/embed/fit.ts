import { messageType } from "./message.ts";

/** No chart is lower or higher; what says otherwise is no chart. */
const [lowest, highest] = [80, 4000];

/** The height that a message tells; undefined where it is none of ours. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  const known = type === messageType && typeof height === "number" && height >= lowest && height <= highest;
  return known ? height : undefined;
}

/** Gives a frame the height that its styles state, and more only where its content needs more. */
export function fitFrame(frame: HTMLIFrameElement, height: number): void {
  frame.style.height = "auto";
  if (frame.clientHeight < height) frame.style.height = `${height}px`;
}

/** Asks a frame for its height: it may have told it before anybody listened. */
export function ask(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage({ type: messageType }, "*");
}
