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
  // The end of the page can be scrolled to above the bar, and panels open above it.
  new ResizeObserver(() => {
    document.body.style.paddingBlockEnd = `${bar.offsetHeight}px`;
    document.documentElement.style.setProperty("--preview-bar", `${bar.offsetHeight}px`);
  }).observe(bar);
  // The bar stands behind all else: a button at the page's beginning leads there.
  const way = make("nav");
  way.setAttribute("aria-label", "To other views");
  [way.lang, way.dir] = ["en", "ltr"];
  const skip = make("button", "skip", "Other views, and findings");
  skip.type = "button";
  skip.addEventListener("click", () => root.querySelector("input, a").focus());
  way.attachShadow({ mode: "open" }).append(style.cloneNode(), skip);

  const copyButton = (text) => {
    const copy = make("button", "copy", "Copy");
    copy.type = "button";
    copy.setAttribute("aria-label", `Copy ${text}`);
    copy.addEventListener("click", async () => {
      // A passage's line may be another one by then.
      const now = copy.getAttribute("aria-label").replace("Copy ", "");
      await navigator.clipboard.writeText(now);
      status.textContent = `Copied ${now}`;
    });
    return copy;
  };
  const addCopies = () => {
    for (const place of document.querySelectorAll(":is([data-place], [data-command]):not(:has(+ .copy))")) {
      place.after(" ", copyButton(place.dataset.place ?? place.dataset.command));
    }
  };
  addCopies();
  document.addEventListener("preview-places", addCopies);

  // Where the keys are: in the preview's own or the page, counted from the nearest name above.
  const REACHED = "a[href], button, input, select, summary, textarea, [tabindex]";
  const reached = () => {
    const element = root.activeElement ?? document.activeElement;
    if (!element || element === document.body) return null;
    const within = element.getRootNode() === root ? root : (element.closest("[id]") ?? document);
    return {
      isOwn: within === root,
      id: within.id ?? "",
      number: [...within.querySelectorAll(REACHED)].indexOf(element),
      top: element.getBoundingClientRect().top,
    };
  };
  const reachAgain = (where) => {
    const within = where.isOwn ? root : where.id ? document.getElementById(where.id) : document;
    const element = where.number < 0 ? within : within?.querySelectorAll(REACHED)[where.number];
    if (!element?.focus) return;
    element.focus({ preventScroll: true });
    if (where.isOwn) return;
    // A panel that is open for what it holds is closed until its mark is reached.
    if (document.activeElement !== element) {
      within.querySelector(REACHED)?.focus({ preventScroll: true });
      element.focus({ preventScroll: true });
    }
    scrollBy({ top: element.getBoundingClientRect().top - where.top, behavior: "instant" });
  };
  const holding = (change) => {
    const where = reached();
    change();
    if (where && !reached()) reachAgain(where);
  };
  const KEPT = "preview-reached";
  const reload = () => {
    sessionStorage.setItem(KEPT, JSON.stringify({ page: location.pathname, where: reached() }));
    location.reload();
  };
  addEventListener("load", () => {
    const kept = JSON.parse(sessionStorage.getItem(KEPT));
    sessionStorage.removeItem(KEPT);
    if (kept?.page !== location.pathname) return;
    requestAnimationFrame(() => {
      if (kept.where) reachAgain(kept.where);
      status.textContent = "The page is new";
    });
  });

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

  // The list opens once there is trouble; whoever closes or opens it is not asked again.
  const LIST = "preview-list";
  let isTrouble = null;
  let said = "";
  const show = (state) => {
    const now = JSON.stringify([state.summary, state.findings]);
    if (now === said) return;
    said = now;
    panel.hidden = state.summary === "";
    panel.classList.toggle("errors", state.errors);
    summary.textContent = state.summary;
    status.textContent = state.summary;
    holding(() => list.replaceChildren(...state.findings.map(item)));
    list.hidden = state.findings.length === 0;
    const before = isTrouble;
    isTrouble = own.unfolds === "errors" ? state.errors : own.unfolds === "stopped" && state.stopped;
    const chosen = sessionStorage.getItem(`${LIST}-${own.unfolds}-${isTrouble}`);
    if (before !== isTrouble) panel.open = chosen === null ? isTrouble : chosen === "open";
  };
  summary.addEventListener("click", () => {
    sessionStorage.setItem(`${LIST}-${own.unfolds}-${isTrouble}`, panel.open ? "closed" : "open");
  });

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
      reload();
      return;
    }
    holding(() => {
      document.dispatchEvent(new Event("preview-before"));
      for (const [before, change] of found) {
        change(shown.get(before));
        change(before);
      }
      document.dispatchEvent(new Event("preview-after"));
    });
    status.textContent = "The page is new";
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

  const skipsAll = document.querySelector("body > .skip");
  if (skipsAll) skipsAll.after(way);
  else document.body.prepend(way);
  document.body.append(host);
  listenWhileSeen();
})();
