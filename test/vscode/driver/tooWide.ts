/**
 * Asked of a page: the beginnings of its elements that reach beyond its sides, but for those that are not seen, and whether it
 * scrolls sideways.
 */
export const elementsTooWide = `
  [...document.body.querySelectorAll("*")]
    .filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && getComputedStyle(element).visibility !== "hidden";
      return isSeen && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
    })
    .map((element) => element.outerHTML.slice(0, 120))
    .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ["the page scrolls sideways"] : [])
`;
