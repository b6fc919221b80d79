// Puts the directory of a campaign into every element that names one:
//
//   <section data-coalition="/coalition/v1/fr/directory.json"></section>
//
// Texts become text nodes and never markup. Each is marked with the language that it is really in,
// so that a screen reader speaks it right. Links lead to http and https only.

for (const place of document.querySelectorAll("[data-coalition]")) {
  show(place).catch((error) => console.error(`${place.dataset.coalition}: ${error.message}`));
}

async function show(place) {
  const answer = await fetch(place.dataset.coalition, { credentials: "omit" });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  const directory = await answer.json();
  const parts = [counts(directory), ...tiers(directory), ...people(directory)];
  place.lang = directory.language.code;
  place.dir = directory.language.dir;
  place.replaceChildren(...parts);
}

function counts({ counts: { phrases } }) {
  const list = document.createElement("ul");
  for (const phrase of [phrases.organisations, phrases.countries, phrases.people]) {
    list.append(item(said("span", phrase)));
  }
  return list;
}

function* tiers(directory) {
  const organisations = new Map(directory.organisations.map((one) => [one.id, one]));
  for (const tier of directory.tiers.filter((one) => one.organisations.length > 0)) {
    yield heading(tier.heading);
    if (tier.intro) yield said("p", tier.intro);
    const list = document.createElement("ul");
    list.append(...tier.organisations.map((id) => organisation(organisations.get(id))));
    yield list;
  }
}

function organisation({ name, website, country }) {
  const shown = said("bdi", name);
  return country
    ? item(linked(shown, website), " (", said("bdi", country.name), ")")
    : item(linked(shown, website));
}

function* people(directory) {
  const lists = new Map();
  for (const person of directory.people) {
    const role = person.role ? person.role.id : "";
    if (!lists.has(role)) {
      lists.set(role, document.createElement("ul"));
      if (person.role) yield heading(person.role.heading);
      yield lists.get(role);
    }
    lists.get(role).append(item(said("bdi", person.line)));
  }
}

// An element that holds a text; `lang` is null for a proper name whose language nobody knows.
function said(element, { value, lang, dir }) {
  const made = document.createElement(element);
  made.textContent = value;
  if (lang) made.lang = lang;
  made.dir = dir;
  return made;
}

// A text in another direction than the page's stands where the page's texts begin.
function heading(text) {
  const made = document.createElement("h2");
  made.append(said("bdi", text));
  return made;
}

function linked(shown, address) {
  if (!address || !/^https?:\/\//i.test(address)) return shown;
  const link = document.createElement("a");
  link.href = address;
  link.append(shown);
  return link;
}

function item(...content) {
  const made = document.createElement("li");
  made.append(...content);
  return made;
}
