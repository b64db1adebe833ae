import { config } from "zod";
import "./oldest-browser.ts";
import { examine } from "./examine.ts";
import type { Order, Reply } from "./message.ts";

// The page's policy forbids code made from strings; a library that would try is told not to.
config({ jitless: true });

const reply = (message: Reply) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  examine(data, (says, at, of) => reply({ kind: "progress", says, at, of })).then(reply, (fault) => {
    // Thrown outside the promise it reaches the page, which says that the check broke down.
    setTimeout(() => {
      throw fault;
    });
  });
});
