// Lists the Arabic words that run from left to right: a code before them has taken the lead.

return [...document.querySelectorAll("bdi, [dir=auto]:not(input)")]
  .filter((element) => /[\u0620-\u064a]/.test(element.textContent) && getComputedStyle(element).direction !== "rtl")
  .map((element) => element.textContent.trim().slice(0, 60));
