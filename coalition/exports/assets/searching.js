/* What our pages and the elements for other sites share: how a list is searched and counted. */

/* As the build folds what it adds to an entry: without accents, in small letters. */
const fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/ς/gu, "σ");
const words = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/* Fields of a label; a doubled brace is a single one. */
const fill = (text, values) => text.replace(/\{\{|\}\}|\{([a-z][a-z0-9_]*)\}/g, (found, name) =>
  name ? (Object.hasOwn(values, name) ? values[name] : found) : found[0]);

function counted(label, number) {
  const {lang} = label.other;
  const form = label.exact?.[number] ?? label[new Intl.PluralRules(lang).select(number)] ?? label.other;
  return {...form, value: fill(form.value, {n: new Intl.NumberFormat(lang).format(number)})};
}
