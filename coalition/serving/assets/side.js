"use strict";
// In a review: a switch that puts each passage beside its original.
(() => {
  const part = (name, kind) => {
    const element = document.createElement(name);
    element.className = kind;
    return element;
  };
  // The passage that ends with a mark or an original: all before it that belongs to no other.
  const passageBefore = (end) => {
    const nodes = [];
    let node = end.previousSibling;
    while (node && !(node instanceof Element && node.matches(".preview-pair"))) {
      nodes.unshift(node);
      node = node.previousSibling;
    }
    return nodes;
  };
  const beside = (mark) => {
    const next = mark.nextElementSibling;
    const original = mark.matches(".review-original") ? mark : next?.matches(".review-original") ? next : null;
    const end = original ?? mark;
    const passage = passageBefore(end);
    const page = document.documentElement;
    const [pair, source, translation] = ["pair", "source", "translation"].map((kind) => part("span", `preview-${kind}`));
    const shown = end.parentElement.closest("[lang]");
    const direction = getComputedStyle(end.parentElement).direction;
    end.before(pair);
    if (original) {
      [source.lang, source.dir] = [original.lang, original.dir];
      [translation.lang, translation.dir] = [shown.lang, direction];
      source.append(...[...original.childNodes].map((node) => node.cloneNode(true)));
      translation.append(...passage, original);
    } else {
      // It is shown in its own language for want of a translation.
      [source.lang, source.dir] = [shown.lang, direction];
      [translation.lang, translation.dir] = [page.lang, page.dir];
      source.append(...passage);
      translation.append(mark);
    }
    pair.append(source, translation);
    return pair;
  };
  const pairs = [];
  const partAll = () => {
    document.documentElement.classList.add("preview-sides");
    for (const mark of document.querySelectorAll("main .review-note, main .review-original")) {
      if (!mark.closest(".preview-pair, .review-panel")) pairs.push(beside(mark));
    }
  };
  const joinAll = () => {
    document.documentElement.classList.remove("preview-sides");
    for (const pair of pairs.splice(0)) {
      const [source, translation] = pair.children;
      const kept = translation.querySelector(":scope > .review-original") ? [translation] : [source, translation];
      pair.replaceWith(...kept.flatMap((one) => [...one.childNodes]));
    }
  };

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = document.currentScript.dataset.style;
  document.head.append(style);
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = sessionStorage.getItem("preview-sides") === "on";
  const show = () => (box.checked ? partAll : joinAll)();
  box.addEventListener("change", () => {
    sessionStorage.setItem("preview-sides", box.checked ? "on" : "off");
    show();
  });
  document.addEventListener("preview-before", joinAll);
  document.addEventListener("preview-after", show);
  const label = part("label", "switch");
  label.append(box, " Side by side");
  document.querySelector("aside[aria-label=Preview]").shadowRoot.querySelector(".views").prepend(label);
  show();
})();
