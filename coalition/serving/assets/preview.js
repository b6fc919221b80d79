"use strict";
// Hears of changes, shows the page as it is then, says what is wrong, and leads to other
// views of the page.
// Every text from the campaign is set as text, never as markup.
(() => {
  const own = { ...document.currentScript.dataset };
  // Every node as it was served, with the one that is shown: no other script has run yet.
  const served = document.documentElement.cloneNode(true);
  const shown = new Map();
  const pairUp = (copy, node) => {
    shown.set(copy, node);
    copy.childNodes.forEach((child, number) => pairUp(child, node.childNodes[number]));
  };
  pairUp(served, document.documentElement);
  const host = document.createElement("aside");
  host.setAttribute("aria-label", "Preview");
  const root = host.attachShadow({ mode: "open" });
  const make = (name, part, text) => {
    const element = document.createElement(name);
    if (part) element.className = part;
    if (text) element.textContent = text;
    return element;
  };
  const style = make("link");
  style.rel = "stylesheet";
  style.href = `${own.own}preview.css`;
  const panel = make("details", "panel");
  const summary = make("summary");
  const list = make("ol");
  panel.append(summary, list);
  panel.hidden = true;
  const status = make("p", "unseen");
  status.setAttribute("role", "status");
  host.lang = "en";
  host.dir = "ltr";
  const views = make("nav", "views");
  views.setAttribute("aria-label", "Views of this page");
  for (const [words, href, current] of JSON.parse(own.links)) {
    const link = make("a", "switch", words);
    link.href = href;
    if (current) link.setAttribute("aria-current", "page");
    views.append(link);
  }
  const bar = make("div", "bar");
  bar.append(views, panel);
  root.append(style, bar, status);
  // The end of the page can be scrolled to above the bar.
  new ResizeObserver(() => {
    document.body.style.paddingBlockEnd = `${bar.offsetHeight}px`;
  }).observe(bar);

  const copyButton = (text) => {
    const copy = make("button", "copy", "Copy");
    copy.type = "button";
    copy.setAttribute("aria-label", `Copy ${text}`);
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text);
      status.textContent = `Copied ${text}`;
    });
    return copy;
  };
  for (const place of document.querySelectorAll("[data-place], [data-command]")) {
    place.after(" ", copyButton(place.dataset.place ?? place.dataset.command));
  }

  const item = (finding) => {
    const entry = make("li", finding.severity);
    const place = make("a", "place", finding.place);
    place.href = finding.editor;
    place.title = "Open the line in your editor";
    const copy = copyButton(finding.place);
    const message = make("p", "message", `${finding.code} ${finding.severity}: ${finding.message}`);
    message.dir = "auto";
    entry.append(place, " ", copy, message);
    if (finding.hint) {
      const hint = make("p", "hint", finding.hint);
      hint.dir = "auto";
      entry.append(hint);
    }
    return entry;
  };

  const show = (state) => {
    panel.hidden = state.summary === "";
    panel.classList.toggle("errors", state.errors);
    summary.textContent = state.summary;
    status.textContent = state.summary;
    list.replaceChildren(...state.findings.map(item));
    list.hidden = state.findings.length === 0;
    panel.open = state.errors && own.unfolds !== "";
  };

  let hasTyped = false;
  document.addEventListener("input", (event) => {
    hasTyped ||= event.target.closest("form") !== null;
  });
  // What would change for the page to be another of the same elements; null where it has others,
  // or where another script has read what changes.
  const changes = (before, after) => {
    if (before.nodeName !== after.nodeName) return null;
    if (before instanceof CharacterData) {
      if (before.data === after.data) return [];
      return before.parentElement.closest("script, style, form") ? null : [[before, (node) => (node.data = after.data)]];
    }
    if (before.matches("script[nonce]")) return [];
    // Where scripts run, a parser takes what is for others as text.
    if (before.localName === "noscript") return before.textContent === after.innerHTML ? [] : null;
    const names = before.getAttributeNames();
    const [old, fresh] = [before.childNodes, after.childNodes];
    if (names.join() !== after.getAttributeNames().join() || old.length !== fresh.length) return null;
    const found = [];
    for (const name of names) {
      const value = after.getAttribute(name);
      if (before.getAttribute(name) === value) continue;
      if (before.matches("link, script, style, input, select") || /^data-(?!state)/.test(name)) return null;
      found.push([before, (node) => node.setAttribute(name, value)]);
    }
    for (let number = 0; number < old.length; number++) {
      const inner = changes(old[number], fresh[number]);
      if (inner === null) return null;
      found.push(...inner);
    }
    return found;
  };
  // Where only words are others they change in their place; else the page is loaded anew.
  const renew = async () => {
    const answer = hasTyped ? null : await fetch(location.href);
    const text = answer?.ok ? await answer.text() : "";
    const fresh = new DOMParser().parseFromString(text, "text/html").documentElement;
    const found = text ? changes(served, fresh) : null;
    if (!found?.every(([before]) => shown.get(before).isConnected)) {
      location.reload();
      return;
    }
    document.dispatchEvent(new Event("preview-before"));
    for (const [before, change] of found) {
      change(shown.get(before));
      change(before);
    }
    document.dispatchEvent(new Event("preview-after"));
    own.digest = fresh.querySelector("script[nonce]").dataset.digest;
  };
  let newest = own.digest;
  let isBusy = false;
  const follow = async (digest) => {
    newest = digest;
    if (isBusy) return;
    isBusy = true;
    for (let wanted = ""; newest !== own.digest && newest !== wanted; ) {
      wanted = newest;
      await renew();
    }
    isBusy = false;
  };

  let stream = null;
  const listen = () => {
    stream = new EventSource(`${own.own}events?view=${own.view}&page=${encodeURIComponent(own.page)}`);
    stream.addEventListener("message", (event) => {
      const state = JSON.parse(event.data);
      show(state);
      follow(state.digest);
    });
  };
  // A browser holds only six connections to a server: pages that nobody sees give theirs back.
  const listenWhileSeen = () => {
    if (document.hidden && stream) {
      stream.close();
      stream = null;
    } else if (!document.hidden && !stream) listen();
  };
  document.addEventListener("visibilitychange", listenWhileSeen);

  document.body.append(host);
  listenWhileSeen();
})();
