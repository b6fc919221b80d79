"""Passages without marks are not parsed, and what was parsed is given out again."""

from hypothesis import given
from hypothesis import strategies as st

from coalition.letters import inline_forms, inline_text
from coalition.letters.document import NO_REFERENCES, References
from coalition.letters.grammar import block_tokens, inline_tokens, token_types

_PLAIN = st.text(st.sampled_from("aé字 \t\u00a0\u2028\0.,:;!?~^|#-+=()'\"/@$%5"), min_size=1)


@given(_PLAIN)
def test_a_passage_without_marks_is_what_the_parser_makes_of_it(text):
    # The two signs of an escape make the parser read the whole; they leave one sign behind.
    parsed = inline_text(f"{text}\\*")
    assert inline_text(text) == parsed.removesuffix("*")
    html = inline_forms(f"{text}\\*", lambda name: name)[1]
    assert inline_forms(text, lambda name: name)[1] == html.removesuffix("*")


@given(
    st.sampled_from("aéЯ字²"), st.text(st.sampled_from('aé字 \t\0\u2028.:;?~^|#-+=()[]<>`*_&{}1"/'))
)
def test_one_line_that_begins_with_a_letter_is_a_paragraph(letter, rest):
    # `translate_markdown` does not ask the parser about such a text.
    found = block_tokens(letter + rest)
    assert token_types(found.tokens) == ("paragraph_open", "inline", "paragraph_close")
    assert not found.links


def test_no_text_has_no_tokens():
    assert list(inline_tokens("", NO_REFERENCES)) == []


def test_the_same_text_follows_the_references_that_it_is_asked_with():
    def html(address: str) -> str:
        links = {"A": {"href": address, "title": "", "label": "a"}}
        return inline_forms("See [it][a].", lambda name: name, References(links))[1]

    assert [html("https://example.org/1"), html("https://example.org/2")] == [
        'See <a href="https://example.org/1">it</a>.',
        'See <a href="https://example.org/2">it</a>.',
    ]
