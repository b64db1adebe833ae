import type { Picture } from "../../exhibits/picture/picture.ts";

/**
 * Draws a standalone picture in the browser, with the fonts of the machine, so many times its size.
 * @throws Error where the browser cannot draw it
 */
export async function pngOf({ svg, width, height }: Picture, scale: number, page: Document): Promise<Blob> {
  const image = await imageOf(svg, page);
  const canvas = page.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas to draw on");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("the canvas gives no picture"))), "image/png");
  });
}

/** Its address holds the picture itself: what the policy of the pages allows, and what leaves a canvas readable. */
function imageOf(svg: string, page: Document): Promise<HTMLImageElement> {
  return new Promise((done, fail) => {
    const image = page.createElement("img");
    image.addEventListener("load", () => done(image));
    image.addEventListener("error", () => fail(new Error("the picture cannot be drawn")));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
