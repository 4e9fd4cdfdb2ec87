// Brings an element into the window and tells where to click it, or why that cannot be done.

const element = document.querySelector(SELECTOR);
if (!element) return "there is no such element";
element.scrollIntoView({ block: "center" });
const [box] = element.getClientRects();
if (!box || box.width < 2 || box.height < 2) return "it is not shown";
const [x, y] = [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)];
const hit = document.elementFromPoint(x, y);
if (!element.contains(hit)) return `it is covered by ${hit?.outerHTML.slice(0, 100)}`;
return { x, y };
