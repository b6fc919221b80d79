"""No letter makes its checks raise, and whatever they say has its place in the file."""

import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from test_letters import PEOPLE, TODAY

from coalition.checks.letters import letter_findings
from coalition.letters import parse_markdown
from coalition.model import Field, FrontMatter, Letter, Recipient
from coalition.yamltext import Positions

GOOD = Path(__file__).parent / "good" / "data" / "letters"
LETTERS = [place.read_text("utf-8") for place in sorted(GOOD.glob("*.md"))]
MARKS = st.sampled_from(
    ["{", "}", "{{", "{a}", "{directory}", "[", "](", ")", "]: ", "<", ">", "javascript:", "data:x",
     "`", "\\", "\n", "\r", "\n\n", "# ", "### ", "- ", "> ", "    ", "!", "\u200b", "\x00", "\u2028", "é"]
)  # fmt: skip
PIECES = st.one_of(MARKS, st.text(max_size=5))
TEXTS = st.lists(PIECES, max_size=12).map("".join)
MAYBE = st.none() | TEXTS
NAMES = st.sampled_from(["a", "b", "signatories"])
RECIPIENTS = st.lists(
    st.builds(
        Recipient,
        person=st.none() | st.sampled_from([*PEOPLE, "nobody"]),
        email=st.none() | st.just("a@example.org"),
        field=st.none() | NAMES,
        label=MAYBE,
        note=MAYBE,
    ),
    max_size=3,
).map(tuple)
FRONTS = st.builds(
    FrontMatter,
    title=TEXTS,
    kind=st.sampled_from(["open-letter", "email", "page"]),
    intro=MAYBE,
    subject=MAYBE,
    to=RECIPIENTS,
    cc=RECIPIENTS,
    date=st.none() | st.dates(),
    deadline=st.none() | st.dates(),
    fields=st.dictionaries(NAMES, st.builds(Field, label=TEXTS, example=MAYBE)),
    notice=MAYBE,
)


@st.composite
def mutated_bodies(draw):
    """A good letter with pieces put into it or taken out."""
    text = draw(st.sampled_from(LETTERS))
    for _ in range(draw(st.integers(0, 5))):
        begin = draw(st.integers(0, len(text)))
        end = begin + draw(st.integers(0, 10))
        text = text[:begin] + draw(PIECES) + text[end:]
    return text


@given(FRONTS, st.one_of(TEXTS, mutated_bodies()), st.text(max_size=30))
def test_nothing_in_a_letter_makes_a_check_raise(front, body, yaml):
    letter = Letter(id="a", front=front, body=body, first_line=9)
    positions, document = Positions(yaml, 2), parse_markdown(body)
    last = 9 + len(body.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    for finding in letter_findings(letter, document, "a.md", positions, TODAY, PEOPLE):
        assert 1 <= finding.line <= last
        assert finding.column >= 1
        assert finding.message
        assert finding.hint.endswith(".")


def test_long_letters_are_checked_in_time_that_grows_with_them():
    def seconds(size):
        body = "[a](b.html) {a} <b> `[x](data:y)` " * size + "\n\n[z]: /{c}\n"
        front = FrontMatter(title="A", kind="email", subject="{a}" * size)
        letter = Letter(id="a", front=front, body=body, first_line=9)
        document = parse_markdown(body)
        spent = []
        for _ in range(3):
            start = time.process_time()
            list(letter_findings(letter, document, "a.md", Positions("title: A\n"), TODAY, PEOPLE))
            spent.append(time.process_time() - start)
        return min(spent)

    seconds(10)
    assert seconds(2000) < 20 * max(seconds(200), 0.01)
