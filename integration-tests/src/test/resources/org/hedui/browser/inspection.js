/* What PageInspection asks of the page as it stands. */
({
  /* Parts that make the page wider than its window; nothing may, except within a part that scrolls by itself. */
  wide() {
    const width = document.documentElement.clientWidth;
    const scroller = document.querySelector(".hd-content") || document.documentElement;
    const found = [];
    if (document.documentElement.scrollWidth > width) {
      found.push(`the window: ${document.documentElement.scrollWidth} of ${width}`);
    }
    if (scroller.scrollWidth > scroller.clientWidth + 1) {
      const edge = scroller.getBoundingClientRect().right + 1;
      const wide = [...scroller.querySelectorAll("*")].filter((part) => part.getBoundingClientRect().right > edge && !part.closest("vaadin-grid"));
      found.push(`the content: ${scroller.scrollWidth} of ${scroller.clientWidth}: `
        + wide.slice(0, 4).map((part) => `${part.localName}.${part.className}`).join(" > "));
    }
    return found;
  },

  /* Texts with Chinese characters that a person sees or hears and that are not marked as quoted Chinese. */
  chinese() {
    const found = new Set();
    const han = /[\u3400-\u9fff]/;
    const add = (text) => { if (text && han.test(text)) { found.add(text.trim().replace(/\s+/g, " ")); } };
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        add(node.data);
        return;
      }
      if (!(node instanceof Element || node instanceof ShadowRoot)) {
        return;
      }
      if (node instanceof Element) {
        if (["STYLE", "SCRIPT", "NOSCRIPT"].includes(node.tagName) || (node.getAttribute("lang") || "en") !== "en") {
          return;
        }
        ["placeholder", "aria-label", "title", "alt", "data-label"].forEach((name) => add(node.getAttribute(name)));
        if (node.shadowRoot) {
          visit(node.shadowRoot);
        }
      }
      node.childNodes.forEach(visit);
    };
    add(document.title);
    visit(document.body);
    return [...found];
  },

  async faults() {
    const result = await axe.run(document, { resultTypes: ["violations"] });
    return result.violations
      .filter((fault) => ["serious", "critical"].includes(fault.impact))
      .map((fault) => `${fault.id} (${fault.impact}): ` + fault.nodes.slice(0, 5)
        .map((node) => node.target.flat().join(" ") + " " + (node.any[0] ? node.any[0].message : "")).join(" | "));
  },
})
