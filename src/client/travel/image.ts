/** Whether the browser lets this page put pictures on the clipboard: secure pages alone, in engines that can. */
export function canCopyImages(view: Window & typeof globalThis): boolean {
  return view.isSecureContext && "ClipboardItem" in view && "write" in (view.navigator.clipboard ?? {});
}

/** @returns whether the picture is on the clipboard: the reader or an administrator may forbid it */
export async function copyImage(png: Promise<Blob>, view: Window & typeof globalThis): Promise<boolean> {
  try {
    await view.navigator.clipboard.write([new view.ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}
