import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { addressForOthers, addressOfChart } from "../../src/client/travel/address.ts";

/** A page of a site, opened at an address, with what its template says of the site. */
function opened(at: string, site: string | undefined, place: string) {
  const { document } = new JSDOM(
    `<template id="chart-tools" data-root="../../../" ${site ? `data-site="${site}"` : ""}></template>${place}`,
    { url: at },
  ).window;
  const [tools, chart] = [document.querySelector<HTMLElement>("template"), document.querySelector<HTMLElement>("div")];
  if (!tools || !chart) throw new Error("no such page");
  return { tools, chart };
}

const chartHere = '<div data-chart="completion-rate-primary"></div>';
const embedded = (href: string) => `<div data-chart="a" data-embed="${href}"></div>`;

describe("the address of a chart for others", () => {
  it("is its place on the page as it was opened, where nothing says where the site stands", () => {
    const { tools, chart } = opened("http://office.lan/stat/zh-hans/area/town/index.html#other", undefined, chartHere);
    expect(addressOfChart(chart, tools)).toBe(
      "http://office.lan/stat/zh-hans/area/town/index.html#completion-rate-primary",
    );
  });

  it("is below the published address of the site where dataset.json names one, from a disk too", () => {
    for (const url of ["https://edu.example.cn/stat", "https://edu.example.cn/stat/"]) {
      const { tools, chart } = opened("file:///media/usb/site/zh-hans/area/town/index.html", url, chartHere);
      expect(addressOfChart(chart, tools)).toBe(
        "https://edu.example.cn/stat/zh-hans/area/town/index.html#completion-rate-primary",
      );
    }
  });

  it("is the page of the chart alone where it has one", () => {
    const page = "file:///media/usb/site/zh-hans/embed/x/town/all/all/index.html";
    const { tools, chart } = opened("file:///media/usb/site/zh-hans/area/town/index.html", undefined, embedded(page));
    expect(addressOfChart(chart, tools)).toBe(page);
    const published = opened("file:///media/usb/site/zh-hans/area/town/index.html", "https://a.cn/", embedded(page));
    expect(addressOfChart(published.chart, published.tools)).toBe(
      "https://a.cn/zh-hans/embed/x/town/all/all/index.html",
    );
  });

  it("of something outside the site stays what it is", () => {
    const { tools } = opened("file:///media/usb/site/zh-hans/area/town/index.html", "https://a.cn/", chartHere);
    expect(addressForOthers("https://b.cn/x", tools)).toBe("https://b.cn/x");
  });
});
