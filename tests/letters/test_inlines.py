"""Messages as HTML, as plain text, and their markup."""

import re
from html.parser import HTMLParser

from case_tables import each
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdownish import markdownish

from coalition.fields import field_names, fill, stray_braces
from coalition.letters import Paragraph, inline_forms, inline_markup, inline_text, parse_markdown

REFERENCES = parse_markdown("[ref]: https://r.eu/{name}\n[bad]: ftp://r.eu\n").references


def field(name: str) -> str:
    return f"<i>{name}</i>"


@each(
    ("message", "html", "text", "markup"),
    [
        ("", "", "", ()),
        ('a & "b" < c', 'a &amp; "b" &lt; c', 'a & "b" < c', ()),
        (
            "a *b* **c `d`**",
            "a <em>b</em> <strong>c <code>d</code></strong>",
            "a b c d",
            ("em", "strong", "code"),
        ),
        ("a\\\nb\nc", "a<br>b\nc", "a\nb c", ()),
        ("<b onclick='x'>a</b>", "&lt;b onclick='x'&gt;a&lt;/b&gt;", "<b onclick='x'>a</b>", ()),
        ("{name} {{name}} {Name", "<i>name</i> {name} {Name", "{name} {{name}} {{Name", ()),
        ("_a {b_} c_", "<em>a <i>b_</i> c</em>", "a {b_} c", ("em",)),
        ("`{a} {{` &#123;a}", "<code><i>a</i> {</code> {a}", "{a} {{ {{a}}", ("code",)),
        ("\\{a} \\*b*", "\\<i>a</i> *b*", "\\{a} *b*", ()),
        ("{*a*}", "{<em>a</em>}", "{{a}}", ("em",)),
        (
            '[a {b}](https://x.eu/?q={name}&r={{s}} "t")',
            '<a href="https://x.eu/?q={name}&amp;r=%7Bs%7D">a <i>b</i></a>',
            "a {b} (https://x.eu/?q={name}&r=%7Bs%7D)",
            ("link:https://x.eu/?q={name}&r=%7Bs%7D",),
        ),
        (
            "<https://ü.eu/{a}>",
            '<a href="https://xn--tda.eu/{a}">https://ü.eu/<i>a</i></a>',
            "https://ü.eu/{a}",
            ("link:https://xn--tda.eu/{a}",),
        ),
        ("<a@b.eu>", '<a href="mailto:a@b.eu">a@b.eu</a>', "a@b.eu", ("link:mailto:a@b.eu",)),
        (
            "[a@b.eu](mailto:a@b.eu) [https://x.eu](https://x.eu)",
            '<a href="mailto:a@b.eu">a@b.eu</a> <a href="https://x.eu">https://x.eu</a>',
            "a@b.eu https://x.eu",
            ("link:mailto:a@b.eu", "link:https://x.eu"),
        ),
        ("[a](/b) <ftp://x.eu>", "a ftp://x.eu", "a ftp://x.eu", ("link:/b", "link:ftp://x.eu")),
        ("[a](javascript:b)", "[a](javascript:b)", "[a](javascript:b)", ()),
        (
            "[*a*][ref]",
            '<a href="https://r.eu/{name}"><em>a</em></a>',
            "a (https://r.eu/{name})",
            ("link:https://r.eu/{name}", "em"),
        ),
        (
            "[a](https://x.eu/\ud800)",
            '<a href="https://x.eu/%EF%BF%BD">a</a>',
            "a (https://x.eu/%EF%BF%BD)",
            ("link:https://x.eu/%EF%BF%BD",),
        ),
        ("[bad] [none]", "bad [none]", "bad [none]", ("link:ftp://r.eu",)),
        (
            "![a *b* {c} [d](https://x.eu)](https://x.eu/e.png) f",
            "a b <i>c</i> d f",
            "a b {c} d f",
            (),
        ),
        (
            "[![a](b)](https://x.eu)",
            '<a href="https://x.eu">a</a>',
            "a (https://x.eu)",
            ("link:https://x.eu",),
        ),
    ],
)
def test_a_message_is_html_and_text(
    message: str, html: str, text: str, markup: tuple[str, ...]
) -> None:
    assert inline_forms(message, field, REFERENCES) == (text, html)
    assert inline_text(message, REFERENCES) == text
    assert inline_markup(message, REFERENCES) == markup


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(name for name, _ in attrs)))
        for name, value in attrs:
            assert name == "href"
            assert value is not None
            assert value.lower().startswith(("http://", "https://", "mailto:"))


@given(markdownish)
def test_html_holds_no_element_and_no_attribute_but_ours(message: str) -> None:
    judge = _Elements()
    judge.feed(inline_forms(message, lambda _: "", REFERENCES)[1])
    judge.close()
    assert {tag for tag, _ in judge.found} <= {"em", "strong", "code", "br", "a"}


@given(markdownish)
def test_plain_text_can_be_filled(message: str) -> None:
    text = inline_text(message, REFERENCES)
    assert stray_braces(text) == ()
    assert set(field_names(text)) <= set(field_names(message)) | {"name"}
    fill(text, {"name": "x"})


_PIECES = (
    "a",
    "b ",
    " ",
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "``",
    "\\",
    "&amp;",
    "&copy;",
    "\n",
    "\\\n",
    ".",
    "é",
)


@given(st.lists(st.sampled_from(_PIECES), max_size=20).map("".join))
def test_emphasis_and_code_are_what_commonmark_says(message: str) -> None:
    judge = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False})
    expected = judge.renderInline(message).replace("<br>\n", "<br>")
    assert inline_forms(message, field)[1] == expected


_BREAKS = ("  \n", "   \n", "\\\n", "\n", " \n", "\n  ")


@example("*b *  \na*")
@given(st.lists(st.sampled_from(_PIECES[:-3] + _BREAKS), max_size=20).map("".join))
def test_a_message_reads_like_the_lines_that_it_joins(middle: str) -> None:
    body = f"a{middle}b"
    (paragraph, *others) = parse_markdown(body).blocks
    if others or not isinstance(paragraph, Paragraph):
        return
    judge = MarkdownIt("commonmark", {"html": False, "xhtmlOut": False})
    expected = judge.render(body).removeprefix("<p>").removesuffix("</p>\n")
    _, html = inline_forms(paragraph.inline.message, field)
    assert _one_line(html) == _one_line(expected)


def _one_line(html: str) -> str:
    """HTML with its blanks as a browser sees them."""
    return re.sub(r" ?(</?[a-z]+>) ?", r"\1", re.sub(r"\s+", " ", html))
