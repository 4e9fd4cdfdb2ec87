// Brings an element into the window and tells where to click it, or why that cannot be done.

const element = document.querySelector(SELECTOR);
if (!element) return "there is no such element";
element.scrollIntoView({ block: "center" });
// Words of two directions are several boxes, some of them empty.
const box = [...element.getClientRects()].find(({ width, height }) => width >= 2 && height >= 2);
if (!box) return "it is not shown";
const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
const hit = document.elementFromPoint(x, y);
if (!element.contains(hit)) return `it is covered by ${hit?.outerHTML.slice(0, 100)}`;
return { x, y };
