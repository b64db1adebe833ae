import { watchCharts } from "./watch.ts";

// Loaded when a chart first comes into view; without it every figure stands in the table beside the chart.
watchCharts(document);
