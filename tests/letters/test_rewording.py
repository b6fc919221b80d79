"""Messages in other words: the words change, the marks, targets, code and fields do not."""

import re

import pytest
from case_tables import each
from hypothesis import example, given
from markdownish import markdownish

from coalition.fields import field_names, stray_braces
from coalition.letters import inline_frame, inline_markup, parse_markdown, reword

REFERENCES = parse_markdown("[ref]: https://r.eu/{name}\n[The Law]: https://law.eu\n").references


def shouted(words: str) -> str:
    """Words in capitals, as somebody might put them who knows fields."""
    return re.sub(r"(\{\{|\}\}|\{[a-z][a-z0-9_]*\})|[^{}]+", lambda m: m[1] or m[0].upper(), words)


@each(
    ("message", "expected"),
    [
        ("", ""),
        ("a **b _c_**", "A **B _C_**"),
        ("[words](https://x.eu/a) b", "[WORDS](https://x.eu/a) B"),
        ('[words](<a b> "title") b', '[WORDS](<a b> "title") B'),
        ("[words](https://x.eu/a_(b))", "[WORDS](https://x.eu/a_(b))"),
        ("![alt](tree.svg)", "![ALT](tree.svg)"),
        ("[words][ref], [The Law][], [the law] and [none]",
         "[WORDS][ref], [THE LAW][The Law], [THE LAW][the law] AND [NONE]"),
        ("`code` and `` a`b `` and ` c", "`code` AND `` a`b `` AND ` C"),
        ("<https://x.eu/a> <a@x.eu> <b>a</b>", "<https://x.eu/a> <a@x.eu> <b>A</b>"),
        ("see https://x.eu/{name}?b=c, x.eu or mail a.b@x.eu.",
         "SEE https://x.eu/{name}?b=c, x.eu OR MAIL a.b@x.eu."),
        ("**https://x.eu/a** b", "**https://x.eu/a** B"),
        ("one.Two e.g. this", "ONE.TWO E.G. THIS"),
        ("a &amp; b &#x41; &lt", "A &amp; B &#x41; &LT"),
        ("{name} {{name}} a", "{name} {{NAME}} A"),
        ("a\\\nb \\* c", "A\\\nB \\* C"),
    ],
)  # fmt: skip
def test_words_change_and_what_is_no_word_does_not(message, expected):
    assert reword(message, shouted, REFERENCES) == expected


def test_a_message_whose_marks_would_not_survive_stays_as_it_is():
    def starred(words: str) -> str:
        return f"*{words}*"

    assert reword("a **b** c", starred, REFERENCES) == "a **b** c"


@given(markdownish)
@example("[*[ref]*](a)")
@example("[ref][ref]")
@example("`[a`](b)")
@example("[a]\\\n(b)")
def test_whatever_the_message_its_frame_and_its_fields_stay(message):
    text = reword(message, shouted, REFERENCES)
    assert inline_frame(text, REFERENCES) == inline_frame(message, REFERENCES)
    assert inline_markup(text, REFERENCES) == inline_markup(message, REFERENCES)
    assert field_names(text) == field_names(message)
    assert len(stray_braces(text)) == len(stray_braces(message))


@pytest.mark.parametrize("piece", ["`a``", "[a](", "a.", "<a", "a@", "&a", "[", "http://", "](("])
def test_long_messages_take_no_long_time(piece):
    message = piece * (20_000 // len(piece))
    text = reword(message, str.upper, REFERENCES)
    assert text.casefold() == message.casefold()
