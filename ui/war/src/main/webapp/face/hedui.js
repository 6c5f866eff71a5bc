/* What only the browser can do for every page: its keys, the way past the navigation, putting the navigation away, and
   letting the keyboard into whatever scrolls sideways.
   Parts bear their key as data-key (see parts/Keys). Within a field the keys write; a dialog keeps them to itself. */
(() => {
  const OFF = "hedui.keys.off";
  /* The second sign is the one the same key writes under a Chinese input method. */
  const KEYS = {
    "/": "search", "、": "search",
    ".": "next", "。": "next",
    ",": "previous", "，": "previous",
    "?": "help", "？": "help",
  };

  const shown = (part) => part.getClientRects().length > 0;
  const reach = (name) => [...document.querySelectorAll(`[data-key="${name}"]`)].find(shown);
  const writes = (event) => event.composedPath().some((place) => place instanceof HTMLElement
    && (place.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(place.tagName)));
  const dialog = () => document.querySelector("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay");

  const menu = () => {
    const button = reach("menu");
    return button && button.getAttribute("aria-expanded") === "true" ? button : null;
  };

  const escape = () => {
    const open = menu();
    if (open && !dialog()) {
      open.click();
      open.focus();
    }
  };

  const act = (name) => {
    const part = reach(name);
    if (!part || part.hasAttribute("disabled")) {
      return false;
    }
    if (name === "search") {
      part.focus();
    } else {
      part.click();
    }
    return true;
  };

  const SCROLLING = ".hd-panel-body, .hd-audit, .hd-declared";
  let looking = false;

  /* A table that is wider than its panel can be scrolled by the arrow keys as well; a screen reader names it by its panel. */
  const reachable = (part) => {
    const wide = part.scrollWidth > part.clientWidth + 1;
    if (wide && !part.hasAttribute("tabindex")) {
      part.setAttribute("tabindex", "0");
      part.setAttribute("role", "region");
      part.setAttribute("aria-label", part.closest(".hd-panel")?.querySelector("h2")?.textContent || document.title);
    } else if (!wide && part.getAttribute("role") === "region") {
      ["tabindex", "role", "aria-label"].forEach((name) => part.removeAttribute(name));
    }
  };

  const look = () => {
    if (!looking) {
      looking = true;
      requestAnimationFrame(() => {
        looking = false;
        document.querySelectorAll(SCROLLING).forEach(reachable);
      });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  window.addEventListener("resize", look);

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape") {
      escape();
      return;
    }
    const name = KEYS[event.key];
    if (name && !writes(event) && !dialog() && !localStorage.getItem(OFF) && act(name)) {
      event.preventDefault();
    }
  });

  document.addEventListener("click", (event) => {
    const skip = event.target instanceof Element && event.target.closest(".hd-skip");
    if (skip) {
      event.preventDefault();
      document.getElementById("content").focus();
      return;
    }
    const open = menu();
    if (open && !event.composedPath().some((place) => place === open || place.id === "navigation")) {
      open.click();
    }
  });
})();
