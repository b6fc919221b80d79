"""The interface's phrases in one language."""

from functools import cached_property

import msgspec

from coalition import languages
from coalition.catalogs import Key, PluralRule
from coalition.fields import fill, with_single_stops
from coalition.interface import PHRASES
from coalition.localise.fallback import Chain, Translations, best_text
from coalition.localise.notes import NO_NOTES, Notes, message_value
from coalition.localise.values import prose_value
from coalition.messages import INTERFACE
from coalition.views import Value

_PHRASES = {phrase.address: phrase for phrase in PHRASES}
_SOURCE = "en"
_SOURCE_RULE = PluralRule(2, "n != 1")


class Phrasebook(msgspec.Struct, frozen=True, dict=True):
    """Every phrase of the interface, for the readers of one language."""

    translations: Translations
    """With the interface's own catalogs, a campaign's `interface` laid over them."""

    chain: Chain
    plurals: dict[str, PluralRule]
    """How each language chooses among plural forms in its interface catalog."""

    notes: Notes = NO_NOTES

    @cached_property
    def _known(self) -> dict[str, tuple[tuple[str, ...], str]]:
        """What `forms` has returned so far, by address: pages ask for the same again and again."""
        return {}

    def render(self, address: str, /, *, n: int | None = None, **values: str) -> Value:
        """A phrase with its fields filled; `n` chooses the plural and is shown as a number.

        Raises KeyError for an address that PHRASES does not list.
        """
        phrase = _PHRASES[address]
        forms, tag = self.forms(address)
        index = self.form_index(tag, n) if phrase.plural is not None and n is not None else 0
        form = with_single_stops(forms[index], values)
        # Two Latin names in an Arabic phrase would otherwise run together from left to right.
        direction = languages.direction(tag)
        values = {name: languages.isolate(text, direction) for name, text in values.items()}
        if n is not None:
            values["n"] = languages.format_number(n, tag)
        message = INTERFACE, Key(address, phrase.text)
        return message_value(fill(form, values), tag, self.notes, message)

    def language_of(self, address: str) -> str:
        """The language in which a phrase will be shown."""
        return self.forms(address)[1]

    def blank(self, address: str) -> Value:
        """A phrase whose fields are not filled; of a counted one, the first form."""
        forms, tag = self.forms(address)
        return prose_value(forms[0], tag)

    def is_counted(self, address: str) -> bool:
        """Whether a phrase has a form for each plural."""
        return _PHRASES[address].plural is not None

    def has(self, tag: str) -> bool:
        """Whether there is an interface catalog in a language."""
        return tag == _SOURCE or tag in self.plurals

    def forms(self, address: str) -> tuple[tuple[str, ...], str]:
        """Every form of a phrase, its fields not filled, and the language that it is in."""
        known = self._known.get(address)
        if known is None:
            known = self._known[address] = self._forms(address)
        return known

    def _forms(self, address: str) -> tuple[tuple[str, ...], str]:
        phrase = _PHRASES[address]
        key = Key(phrase.address, phrase.text)
        forms, tag = best_text(self.translations, self.chain, INTERFACE, _SOURCE, key)
        # The source is returned as the singular alone; other languages may have one form for all.
        if phrase.plural is not None and len(forms) == 1 and tag == _SOURCE:
            return (phrase.text, phrase.plural), tag
        return forms, tag

    def form_index(self, tag: str, n: int) -> int:
        """Which form of a counted phrase in a language a number takes."""
        return self.plural_rule(tag).index(n)

    def plural_rule(self, tag: str) -> PluralRule:
        """How a language chooses among the forms of counted phrases."""
        return _SOURCE_RULE if tag == _SOURCE else self.plurals[tag]
