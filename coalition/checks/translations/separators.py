"""Check and fix of the signs within numbers: those of decimals and of thousands."""

from collections.abc import Iterator

from coalition import languages
from coalition.checks.translations.figures import (
    Amount,
    Figure,
    as_written,
    digits_system,
    find_figures,
    in_ascii_digits,
    read_amount,
)
from coalition.checks.translations.pair import Form
from coalition.expressions import Expression
from coalition.findings import Problem

_SIGN = Expression(r"[^\w%]")


def wrong_separators(form: Form) -> Iterator[Problem[int]]:
    r"""T224: numbers have the signs of the language, and no space at which a line breaks.

    12,345 is twelve to a German, and a line that ends after the first two digits of 10 000 is read
    twice. Numbers of parts, such as *Version 2.5*, stay; so does a point in Spanish, which has
    both.

    Bad (fr): "10,000 people" -> "10 000 personnes"
    Bad (de): "Up to 62.5% of 12,345 people" -> "Bis zu 62.5 % von 12.345 Menschen"
    Good (fr): "10,000 people" -> "10\u202f000 personnes"
    """
    for figure, fault, right in _wrong_numbers(form):
        space = next((sign for sign in right if sign in _SPACE_NAMES), "")
        with_space = f" with a no-break space ({_SPACE_NAMES[space]})" if space else ""
        written = as_written(form.text, figure)
        hint = f"Write {right}{with_space}; `coalition check --fix` does."
        yield Problem(f"{written} {fault}", hint, figure.at)


_SPACE_NAMES = {"\u00a0": "U+00A0", "\u202f": "U+202F"}


def with_own_separators(form: Form) -> str:
    """The text with the language's signs in its numbers."""
    text = form.text
    for figure, _, right in reversed(tuple(_wrong_numbers(form))):
        end = figure.at + len(as_written(form.text, figure))
        text = f"{text[: figure.at]}{right}{text[end:]}"
    return text


def _wrong_numbers(form: Form) -> Iterator[tuple[Figure, str, str]]:
    """The numbers that are not written as the language does, what is wrong, and what to write."""
    figures = [figure for figure in form.target.find(find_figures) if _has_sign(form.text, figure)]
    if not figures or form.marks.language in _EITHER:
        return
    if form.target.find(digits_system) == "native":
        return
    in_source = {figure.digits: figure for figure in form.source.find(find_figures)}
    for figure in figures:
        other = in_source.get(figure.digits)
        amount = read_amount(in_ascii_digits(as_written(form.text, figure)))
        # Zeros before a number are those of telephones and dates.
        if other and amount and (amount.whole == "0" or amount.whole[0] != "0"):
            fault = _fault(form, figure, amount, other)
            right = _right(form, amount)
            if fault and right != as_written(form.text, figure):
                yield figure, fault, right


def _has_sign(text: str, figure: Figure) -> bool:
    return _SIGN.search(as_written(text, figure)) is not None


def _fault(form: Form, figure: Figure, amount: Amount, other: Figure) -> str:
    """What is wrong with the signs of a number; empty where nothing is."""
    written, source = as_written(form.text, figure), as_written(form.source.text, other)
    decimal, thousands = languages.number_signs(form.language)
    signs = [sign for sign in written if not sign.isdigit()]
    if " " in signs:
        may_break = thousands in _SPACE_NAMES and written != source
        return "has a space at which a line may break" if may_break else ""
    if amount.decimals and signs.pop() != decimal:
        own = f"{form.language_name} has {_SIGN_NAMES.get(decimal, decimal)}"
        is_sure = _is_quantity(form, figure, other)
        return f"has {_SIGN_NAMES[_last_sign(written)]} where {own}" if is_sure else ""
    if decimal in signs and _is_grouped_at_source(form, source):
        return f"has decimals to readers of {form.language_name}"
    return ""


def _last_sign(written: str) -> str:
    return next(sign for sign in reversed(written) if not sign.isdigit())


_SIGN_NAMES = {".": "a point", ",": "a comma"}


def _is_grouped_at_source(form: Form, source: str) -> bool:
    """Whether a number of the source has the sign by which its language sets thousands apart."""
    return languages.number_signs(form.source_text.language)[1] in source


_LABEL = Expression(
    r"(?:[^\W\d_a-zß-ÿ]\w*|§+|%|\b(?:v|no|nr|art|sec|section|article|chapter|version|point))"
    r"\.?[ \u00a0\u202f]?\Z"
)
_QUANTITY = Expression(
    r"[ \u00a0\u202f]?(?:[%‰°€$£]|(?:per ?cent|million|billion|thousand|times|euros?|dollars?|"
    r"degrees?|hours?|years?|k?m|kg|tonnes?)\b)"
)
_TIME = Expression(r"(?:[01]?\d|2[0-3])[.,][0-5]\d")
_PART = Expression(r"[\w.]\w")
_LONGEST_LABEL = 20


def _is_quantity(form: Form, figure: Figure, other: Figure) -> bool:
    """Whether the source measures something with a number, and numbers no part, hour or version."""
    source = form.source.plain
    if "." not in figure.digits or form.marks.language in _EITHER_DECIMAL:
        return False
    if other.percent or _QUANTITY.match(source, other.end):
        return True
    before = source[max(other.at - _LONGEST_LABEL, 0) : other.at]
    is_name = _LABEL.search(before) is not None or _PART.match(source, other.end) is not None
    return bool(before.strip()) and not is_name and not _TIME.fullmatch(figure.digits)


_EITHER_DECIMAL = frozenset({"es"})
"""Languages in which a point and a comma are both right before decimals (Real Academia)."""

_EITHER = frozenset({"ar", "fa", "ur", "he"})
"""Languages whose readers are used to both, in the east and in the west."""


def _right(form: Form, amount: Amount) -> str:
    number = f"{amount.whole}.{amount.decimals}" if amount.decimals else amount.whole
    return languages.format_amount(number, form.language, "latn", grouped=amount.grouped)
