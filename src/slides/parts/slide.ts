import type { Language } from "../../i18n/language.ts";
import type { ChartFrame, Page } from "../drawing/page.ts";
import { named, place } from "../drawing/shape.ts";
import { element } from "../xml.ts";
import { namespaces, numberBox, numberField, shapeTree } from "./master.ts";

/** The relation of a slide that leads to its chart; the first two lead to its layout and its notes. */
const chartRelation = "rId3";

/** A page in the markup of a slide. @param number counted from 1 */
export function slideXml({ shapes, chart }: Page, number: number, language: Language): string {
  // 1 is the tree itself. The chart comes after the title, so that it is read after it.
  const [title, ...others] = shapes;
  const drawn = [title?.(2) ?? "", ...(chart ? [chartShape(chart, 3)] : [])];
  const rest = others.map((shape, at) => shape(at + 4));
  const tree = shapeTree(...drawn, ...rest, numberShape(shapes.length + 4, number, language));
  return element("p:sld", namespaces, element("p:cSld", {}, tree), "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
}

function chartShape(frame: ChartFrame, id: number): string {
  const namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const chart = element("c:chart", { "xmlns:c": namespace, "r:id": chartRelation });
  return element(
    "p:graphicFrame",
    {},
    element(
      "p:nvGraphicFramePr",
      {},
      named(id, frame.name, frame.alternative),
      element("p:cNvGraphicFramePr", {}, element("a:graphicFrameLocks", { noGrp: 1 })),
      "<p:nvPr/>",
    ),
    place(frame, "p:xfrm"),
    element("a:graphic", {}, element("a:graphicData", { uri: namespace }, chart)),
  );
}

function numberShape(id: number, number: number, language: Language): string {
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      named(id, String(number)),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: 1 })),
      element("p:nvPr", {}, element("p:ph", { type: "sldNum", sz: "quarter", idx: 12 })),
    ),
    element("p:spPr", {}, place(numberBox)),
    element(
      "p:txBody",
      {},
      "<a:bodyPr/><a:lstStyle/>",
      element("a:p", {}, element("a:pPr", { algn: "r" }), numberField(String(number), language)),
    ),
  );
}
