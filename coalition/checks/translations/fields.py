"""Checks of what programs read in a translation: fields, plural forms and line feeds."""

from collections import Counter
from collections.abc import Iterable, Iterator

from coalition.catalogs import has_text
from coalition.checks.translations.pair import Form
from coalition.fields import stray_braces
from coalition.findings import Problem


def changed_fields(form: Form) -> Iterator[Problem[int]]:
    """T101: a translation has exactly the fields of its source.

    A field that is missing leaves a hole where a name or a number should stand; one that nobody
    fills is shown in braces. A plural form may leave the number out where it covers one number.

    Bad (de): "{town} has {count} members" -> "{town} hat Mitglieder"
    Good (de): "{town} has {count} members" -> "{town} hat {count} Mitglieder"
    """
    expected, fields = form.source.fields, form.target.fields
    if expected == fields:
        return
    for name in dict.fromkeys(expected):
        if name not in fields and not (name == "n" and form.covers_one_number):
            hint = f"Write {{{name}}} where the language needs it."
            yield Problem(f"the field {{{name}}} is missing", hint, 0)
    for name in dict.fromkeys(fields):
        if name not in expected:
            hint = (
                f"Use {_in_braces(expected)}."
                if expected
                else "Remove it; the source has no fields."
            )
            at = form.text.find(f"{{{name}}}")
            yield Problem(f"the field {{{name}}} is not in the source", hint, max(at, 0))


def _in_braces(names: Iterable[str]) -> str:
    return ", ".join("{" + name + "}" for name in Counter(names))


def open_braces(form: Form) -> Iterator[Problem[int]]:
    """T102: a translation has no brace that belongs to no field, unless the source has one.

    A field whose brace is lost is not a field any more, and readers see what is left of it.

    Bad (fr): "{name} signed" -> "{name a signé"
    Good (fr): "{name} signed" -> "{name} a signé"
    """
    if stray_braces(form.source.text):
        return
    if strays := stray_braces(form.text):
        brace, offset = strays[0]
        hint = "Write {field} with both braces, or double a brace that is meant as one."
        yield Problem(f"a {brace} belongs to no field", hint, offset)


def changed_line_ends(form: Form) -> Iterator[Problem[int]]:
    r"""T103: a translation begins and ends with a line feed where its source does.

    `msgfmt -c` refuses a file in which one does and the other does not; readers see no difference.

    Bad (fr): "Sign now.\n" -> "Signez."
    Good (fr): "Sign now.\n" -> "Signez.\n"
    """
    source, text = form.source.text, form.text
    for side, differs, at in (
        ("beginning", source.startswith("\n") != text.startswith("\n"), 0),
        ("end", source.endswith("\n") != text.endswith("\n"), max(len(text) - 1, 0)),
    ):
        if differs:
            verb = side.removesuffix("ning")
            hint = f"{verb.capitalize()} the translation as the source {verb}s"
            message = f"a line feed at the {side} is not as in the source"
            yield Problem(message, f"{hint}; `coalition check --fix` does.", at)


def with_source_line_ends(form: Form) -> str:
    """The text with a line feed at its beginning and end where its source has one."""
    source, text = form.source.text, form.text
    if not text.strip("\n"):
        return text
    if source.startswith("\n") != text.startswith("\n"):
        text = "\n" + text if source.startswith("\n") else text.lstrip("\n")
    if source.endswith("\n") != text.endswith("\n"):
        text = text + "\n" if source.endswith("\n") else text.rstrip("\n")
    return text


def empty_forms(form: Form) -> Iterator[Problem[int]]:
    """T104: every form of a translation is filled.

    A language needs all its forms: until then none of them is shown, for a number could come up
    whose form is empty. A translation of spaces alone counts as empty, too; it stays in the file.

    Bad (de): "{n} member | {n} members" -> "{n} Mitglied | "
    Good (de): "{n} member | {n} members" -> "{n} Mitglied | {n} Mitglieder"
    Bad (fr): "Streets" -> " "
    Good (fr): "Streets" -> "Les rues"
    """
    if has_text(form.text) or not has_text(form.source.text):
        return
    if form.pair.translation.plural:
        examples = ", ".join(map(str, form.numbers))
        when = f" (for {examples})" if examples else ""
        yield Problem(f"the plural form msgstr[{form.number}]{when} is empty", "Fill it, too.", 0)
    else:
        message = "nothing but spaces stands in msgstr, which counts as empty"
        yield Problem(message, "Write the translation, or nothing.", 0)
