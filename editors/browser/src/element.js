/** Makes an element: properties are set, those whose names begin with "aria-" or "data-" as attributes; children may be texts. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (/^(aria|data)-|^role$/.test(name)) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children);
  return element;
}

/** '1 error', '2 errors'. */
export const counted = (number, word) => number + " " + word + (number === 1 ? "" : "s");
