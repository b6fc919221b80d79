"""Front matter and body."""

from case_tables import each

from coalition.letters import Split, join_letter, split_letter


@each(
    ("text", "split"),
    [
        ("---\ntitle: A\n---\nBody\n", Split("title: A\n", 2, "Body\n", 4)),
        ("---\n---\n", Split("", 2, "", 3)),
        ("---\na: 1\nb: 2\n---", Split("a: 1\nb: 2\n", 2, "", 5, closing="---")),
        (
            "--- \r\na: 1\r\n---\r\n\r\nBody\r\n---\r\n",
            Split("a: 1\r\n", 2, "\r\nBody\r\n---\r\n", 4, "--- \r\n", "---\r\n"),
        ),
        ("---\ra: 1\r---\rBody", Split("a: 1\r", 2, "Body", 4, "---\r", "---\r")),
        ("---\na: ----\n---\n", Split("a: ----\n", 2, "", 4)),
    ],
)
def test_a_letter_is_front_matter_and_body(text: str, split: Split) -> None:
    assert split_letter(text) == split
    assert join_letter(split) == text


@each(
    "text",
    ["", "---", "---\n", "---\ntitle: A\n", "\n---\na\n---\n", " ---\na\n---\n", "----\na\n---\n"],
)
def test_a_text_without_front_matter_is_no_letter(text: str) -> None:
    assert split_letter(text) is None
