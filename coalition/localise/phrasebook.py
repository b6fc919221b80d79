"""The interface's phrases in one language."""

import msgspec

from coalition import languages
from coalition.catalogs import Key, PluralRule
from coalition.fields import fill
from coalition.interface import PHRASES, Phrase
from coalition.localise.fallback import Answers, Chain, answer, value
from coalition.messages import INTERFACE
from coalition.views import Value

_PHRASES = {phrase.address: phrase for phrase in PHRASES}
_SOURCE = "en"


class Phrasebook(msgspec.Struct, frozen=True):
    """Every phrase of the interface, for the readers of one language."""

    answers: Answers
    """With the interface's own catalogs, a campaign's `interface` laid over them."""

    chain: Chain
    plurals: dict[str, PluralRule]
    """How each language chooses among plural forms in its interface catalog."""

    def say(self, address: str, /, *, n: int | None = None, **values: str) -> Value:
        """A phrase with its fields filled; `n` chooses the plural and is shown as a number.

        What runs the other way is isolated: two Latin names of an Arabic phrase would else be read
        as one stretch, from left to right.
        Raises KeyError for an address that PHRASES does not list.
        """
        phrase = _PHRASES[address]
        forms, tag = self._forms(phrase)
        text = (
            forms[self._form(tag, n)] if phrase.plural is not None and n is not None else forms[0]
        )
        direction = languages.direction(tag)
        values = {name: languages.isolate(text, direction) for name, text in values.items()}
        if n is not None:
            values["n"] = languages.format_number(n, tag)
        return value(fill(text, values), tag)

    def language_of(self, address: str) -> str:
        """The language in which a phrase will be said."""
        return self._forms(_PHRASES[address])[1]

    def _forms(self, phrase: Phrase) -> tuple[tuple[str, ...], str]:
        key = Key(phrase.address, phrase.text)
        forms, tag = answer(self.answers, self.chain, INTERFACE, _SOURCE, key)
        if phrase.plural is not None and len(forms) == 1:
            return (phrase.text, phrase.plural), tag
        return forms, tag

    def _form(self, tag: str, n: int) -> int:
        if tag == _SOURCE:
            return int(n != 1)
        return self.plurals[tag].index(n)
