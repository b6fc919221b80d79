/* Offers the page in the visitor's language. It follows the browser's settings and remembers nothing. */

(() => {
"use strict";

const place = document.querySelector("[data-offer]");
if (!place) return;
const links = [...document.querySelectorAll(".languages a[hreflang]")];
const base = (tag) => tag.toLowerCase().split("-")[0].replace(/^no$/u, "nb");
const fits = (tag) => links.find((link) => link.hreflang.toLowerCase() === tag.toLowerCase())
  || links.find((link) => base(link.hreflang) === base(tag));
const wanted = navigator.languages.map(fits).find(Boolean);
if (!wanted || wanted.hasAttribute("aria-current")) return;
place.append(wanted.cloneNode(true));
// On the page of languages the offer stands above the list, which names each of them once.
wanted.closest(".choices > li")?.remove();
place.hidden = false;
})();
