import { ask, fitFrame, heightIn } from "./fit.ts";

// For pages that hold charts in frames: mends the height of the frame that asks for it, and of no other.
const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]');

addEventListener("message", ({ source, data }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of frames()) if (frame.contentWindow === source) fitFrame(frame, height);
});
for (const frame of frames()) ask(frame);
