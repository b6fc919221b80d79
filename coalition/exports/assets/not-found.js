/* Where the address of the site is not known, its folder is found by the language in the address. */

const links = [...document.querySelectorAll("[data-language]")];
const parts = location.pathname.split("/");
const place = parts.findIndex((part) => links.some((link) => link.dataset.language === part));
if (place > 0) {
  const folder = parts.slice(0, place).join("/");
  for (const link of links) link.href = `${location.origin}${folder}/${link.dataset.language}/index.html`;
}
