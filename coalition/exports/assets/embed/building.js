/* What is read of a build. All widgets of a page are of one build: every file is asked for by the hash
   that the manifest says and compared with it, and where they differ all begin again. */

const script = document.currentScript;
const HOME = script && script.src ? new URL("../", script.src).href : null;
const PAGE = /^(.*?\/)(?:v1\/)?[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/(?:index|directory|(?:letters|pages)\/([^/]+))\.(?:html|json)$/;
const RENEWALS = 3;

class Stale extends Error {}

/* The build's folder, and of a letter's address its id. */
function placeOf(src) {
  const url = new URL(src || HOME, document.baseURI);
  url.search = url.hash = "";
  const [, folder, id] = PAGE.exec(url.pathname) || [];
  url.pathname = folder || url.pathname.replace(/[^/]*\.html$/, "").replace(/\/*$/, "/");
  return {base: url.href, id};
}

async function get(address, cache) {
  const answer = await fetch(address, {cache, credentials: "omit", referrerPolicy: "no-referrer"});
  if (!answer.ok) throw new Stale(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

const parse = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

/* Pages without encryption have no crypto.subtle; there the size alone is compared. */
async function isAsListed(bytes, {sha256, size}) {
  if (bytes.length !== size) return false;
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return sha256 === Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

class Build {
  constructor(base) {
    this.base = base;
    this.elements = new Set();
    this.renewals = 0;
    this.begin();
  }

  begin() {
    const files = new Map();
    const index = (path) => get(new URL(path, this.base), "no-cache");
    // A build of an earlier version has the whole manifest only.
    this.edition = index("v1/embed.json").catch(() => index("v1/index.json")).then((bytes) => {
      const manifest = parse(bytes);
      return {manifest, files, listed: new Map(manifest.files.map((file) => [file.path, file]))};
    });
    this.edition.catch(() => builds.delete(this.base));
  }

  /* Every widget is shown anew, the one that found files of another build among them. */
  renew(edition) {
    if (edition !== this.edition) return true;
    if (this.renewals === RENEWALS) return false;
    this.renewals += 1;
    this.begin();
    this.elements.forEach((element) => element.update());
    return true;
  }

  address(path) {
    return new URL(path.split("/").map(encodeURIComponent).join("/"), this.base).href;
  }

  load({files, listed}, path) {
    if (!files.has(path)) files.set(path, this.read(listed.get(path)));
    return files.get(path);
  }

  async read(file) {
    const address = `${this.address(file.path)}?v=${file.sha256.slice(0, 12)}`;
    for (const cache of ["default", "reload"]) {
      const bytes = await get(address, cache);
      if (await isAsListed(bytes, file)) return parse(bytes);
    }
    throw new Stale(address);
  }
}

const builds = new Map();

function buildAt(base) {
  if (!builds.has(base)) builds.set(base, new Build(base));
  return builds.get(base);
}

/* The languages that a reader may want: the element's, the page's, the browser's. */
function* wanted(element) {
  if (element.getAttribute("lang")) yield element.getAttribute("lang");
  const around = element.parentElement?.closest("[lang]")?.lang || document.documentElement.lang;
  if (around) yield around;
  yield* navigator.languages;
}

/* A language of the campaign for a tag: itself, without its endings, another one of its kind. */
function matching(languages, tag) {
  const asked = tag.toLowerCase();
  for (let start = asked; start; start = start.slice(0, Math.max(0, start.lastIndexOf("-")))) {
    const found = languages.find(({code}) => code.toLowerCase() === start);
    if (found) return found;
  }
  const kind = asked.split("-")[0];
  return languages.find(({code}) => code.toLowerCase().split("-")[0] === kind);
}

/* The first language, along the campaign's fallbacks, in which there is such a file. */
function languageOf({manifest, listed}, tags, pathIn) {
  const languages = [...manifest.languages, ...manifest.pseudo_languages];
  let found;
  for (const tag of tags) if ((found = matching(languages, tag))) break;
  const chain = found ? [found.code, ...(found.fallbacks || [])] : [];
  return [...chain, manifest.source_language].find((code) => listed.has(pathIn(code)));
}
