/* What every widget is: a shadow tree of elements that are made one by one, so that a text from the
   data never becomes markup, and addresses that a browser could run never become links. */

const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLES);

function h(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value != null && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child != null && child !== false));
  return node;
}

/* A text with the language and direction that it has. */
const say = (name, value, attributes, text = value.value) =>
  h(name, {lang: value.lang, dir: value.dir, ...attributes}, text);

const paragraphs = (value, fill = (text) => text) => value
  ? fill(value.value).split(/\n{2,}/).filter((text) => text.trim()).map((text) => say("p", value, {}, text))
  : [];

/* An address that a link may lead to, or null. */
function safe(address) {
  try {
    const {protocol, href} = new URL(address);
    return ["https:", "http:", "mailto:"].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}

const link = (address, attributes, ...children) => {
  const href = safe(address);
  return href ? h("a", {href, rel: "noopener", ...attributes}, ...children) : h("span", attributes, ...children);
};

const list = (text) => (text || "").split(/\s+/).filter(Boolean);

class Widget extends HTMLElement {
  static observedAttributes = ["src", "lang", "tier", "country", "search", "of", "level"];

  constructor() {
    super();
    const root = this.attachShadow({mode: "open"});
    root.adoptedStyleSheets = [sheet];
    this.place = h("div", {part: "content"});
    this.state = h("p", {part: "status", role: "status"});
    this.links = h("slot");
    root.append(this.place, this.state, this.links);
    this.turn = 0;
  }

  connectedCallback() { this.update(); }

  disconnectedCallback() {
    this.turn += 1;
    this.build?.elements.delete(this);
  }

  attributeChangedCallback() { if (this.isConnected) this.update(); }

  update() {
    const turn = ++this.turn;
    queueMicrotask(() => { if (turn === this.turn) this.show(turn); });
  }

  heading(deeper = 0) {
    const level = Math.trunc(Number(this.getAttribute("level"))) || 3;
    return `h${Math.min(6, Math.max(1, level) + deeper)}`;
  }

  async show(turn) {
    const isOld = () => turn !== this.turn;
    let edition, words;
    this.setAttribute("aria-busy", "true");
    try {
      const {base, id} = placeOf(this.getAttribute("src"));
      this.build?.elements.delete(this);
      this.build = buildAt(base);
      this.build.elements.add(this);
      edition = this.build.edition;
      const known = await edition;
      const tags = [...wanted(this)];
      const wordsIn = (code) => `v1/${code}/labels.json`;
      words = await this.build.load(known, wordsIn(languageOf(known, tags, wordsIn)));
      if (isOld()) return;
      this.tell(words, this.place.hasChildNodes() ? null : words.labels.loading);
      const pathIn = (code) => this.pathIn(code, id);
      const code = languageOf(known, tags, pathIn);
      if (!code) throw new Error(`${this.localName}: ${base}`);
      const view = await this.build.load(known, pathIn(code));
      words = await this.build.load(known, wordsIn(code));
      if (isOld()) return;
      this.tell(words, null);
      const {dir} = view.language;
      const load = (path) => this.build.load(known, path);
      const lists = (path) => known.listed.has(path);
      const parts = this.parts({view, words: words.labels, load, lists, code, id});
      this.place.replaceChildren(h("div", {lang: code, dir, part: this.localName.slice(10)}, parts));
      this.links.remove();
      this.ended("coalition-ready");
    } catch (error) {
      if (isOld() || (error instanceof Stale && edition && this.build.renew(edition))) return;
      this.place.replaceChildren();
      this.shadowRoot.append(this.links);
      this.tell(words, words?.labels.not_loaded);
      this.ended("coalition-failed");
    }
  }

  /* A sentence in the words of the language; without words the link between the tags has to do. */
  tell(words, sentence) {
    this.state.textContent = sentence ? sentence.value : "";
    if (!sentence) return;
    this.state.dir = words.language.dir;
    this.state.lang = sentence.lang;
  }

  ended(name) {
    this.removeAttribute("aria-busy");
    this.dispatchEvent(new Event(name, {bubbles: true}));
  }
}

const define = (name, widget) => { if (!customElements.get(name)) customElements.define(name, widget); };
