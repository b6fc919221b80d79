"""Explanations of the codes that the parsers of letters and pages report."""

LETTERS = (
    """L001: a letter or page begins with its front matter.

    The lines between two lines `---` say what the text is called and of what kind it is. Without
    them it has no title, and nobody knows where to show it.

    Bad:
        # data/letters/example.md
        We ask for a ban.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
    """,
    """L010: a text holds no raw HTML.

    Letters also go out as plain text and e-mail, where tags would be read as they stand, and
    whoever translates them would have to keep them whole. Use Markdown.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban <b>now</b>.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban **now**.
    """,
    """L011: a text holds no images.

    Not every format of a letter can show one, so all of them show its description only. Say in
    words what the image shows, or link to it.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        ![A camera above a street](camera.png)
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        A camera hangs above [every street](https://example.org/map).
    """,
    """L012: every block of a text is offered to translators.

    A paragraph that is indented by four spaces, or stands between lines of three backticks, is code
    to Markdown: it is shown as it stands, in every language in that of the source. Lists
    and quotations within one another more than fifteen times are treated alike.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask:

            Ban it.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask:

        Ban it.
    """,
    """L013: a brace belongs to a field, or is doubled.

    `{sender_name}` is filled in by whoever sends the letter. A brace that stands alone is mostly a
    field that was mistyped, and would go out as it stands.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        Yours, {sender_name} {Town}
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        Yours, {sender_name} {{Town}}
    """,
    """L014: headings go down one level at a time.

    Whoever listens to a page jumps from heading to heading, and takes a level that is left out for
    a part that was missed (WCAG, technique G141).

    Bad:
        # data/pages/example.md
        ---
        title: Why
        kind: page
        ---
        # Reasons

        ### The first
    Good:
        # data/pages/example.md
        ---
        title: Why
        kind: page
        ---
        # Reasons

        ## The first
    """,
    """L015: a link leads to a web or mail address.

    Letters are mailed, printed and shown on other sites, where `about.html` leads nowhere. A link
    of another scheme is shown as its text; `javascript:`, which would run on the reader's page, is
    an error.

    Bad:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [Read more](more.html)
    Good:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [Read more](https://example.org/more)
    """,
    """L016: a passage has no more brackets than its links can be found among.

    Each bracket may begin a link, so that the parser looks at the rest of the passage for its end;
    among thousands of them that would take minutes. Such a passage is shown without links.

    No example: it would fill pages.
    """,
    """L017: a link that opens a mail program holds addresses and at most a subject.

    `bcc=…` and `cc=…` write to somebody whom the reader does not see, and `body=…` in the reader's
    name. An e-mail that readers should send is a letter of the kind `email`.

    Bad:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [Write to us](mailto:office@example.org?bcc=list@example.com)
    Good:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [Write to us](mailto:office@example.org?subject=Hello)
    """,
    """L018: a link leads where its words say.

    A link without words is seen by nobody, words that are another address deceive, and what stands
    before an `@` in an address is no host.

    Bad:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [https://example.org](https://example.com/)
    Good:
        # data/pages/example.md
        ---
        title: About
        kind: page
        ---
        [our page](https://example.com/)
    """,
    """L021: the name of a field can stand between braces.

    It has small letters, digits and underscores, and begins with a letter; any other `{name}` in a
    text is not a field, and would be shown as it stands.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          Sender-Name: {label: Your name}
        ---
        Yours sincerely
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        fields:
          sender_name: {label: Your name}
        ---
        Yours sincerely, {sender_name}
    """,
    """L050: the mark of a footnote has its note.

    Readers would see `[^1]` in the middle of a sentence. The note is a paragraph of its own
    that begins with the mark and a colon; where it stands does not matter, it is shown at the
    end of the text.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches.[^1]
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches.[^1]

        [^1]: Counted in May.
    """,
    """L051: a footnote says something, and something refers to it.

    A note without a mark is shown below the text all the same, and nobody knows what it is
    about.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches.

        [^1]: Counted in May.
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches.[^1]

        [^1]: Counted in May.
    """,
    """L052: a footnote and the target of a link are written once.

    Of two notes with one name only the first is shown. Of two addresses with one label the
    first is where links lead, which is a warning.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches[^1] and a tree[^1].

        [^1]: Counted in May.

        [^1]: An oak.
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches[^1] and a tree[^2].

        [^1]: Counted in May.

        [^2]: An oak.
    """,
    r"""L053: a link that names its target has that target.

    `[words][label]` leads where a line `[label]: https://…` says. Without such a line readers
    see the brackets. Brackets that are meant as such are escaped: `\[`.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        Read [our plan][plna].

        [plan]: https://example.org/plan
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        Read [our plan][plan].

        [plan]: https://example.org/plan
    """,
    """L054: no row of a table has more cells than the first.

    The first row says how many columns there are; what goes beyond is shown to nobody.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        | Street | Benches |
        | --- | --- |
        | Oak Street | 3 | 2021 |
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        | Street | Benches | Counted |
        | --- | --- | --- |
        | Oak Street | 3 | 2021 |
    """,
    """L055: lines with bars between cells are a table.

    A table has a first row, and below it a line that has `---` for each of its cells. Without
    that line, or with another number of cells in it, readers get one paragraph full of bars.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        | Street | Benches |
        | --- |
        | Oak Street | 3 |
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        | Street | Benches |
        | --- | --- |
        | Oak Street | 3 |
    """,
    """L056: a text holds the marks that letters know.

    Definition lists, boxes to tick, text that is struck through and footnotes within the text
    are marks of other programs. They would be read as they stand, in mail as on pages.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        There are ~~two~~ three benches.
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        There are three benches.
    """,
    r"""L057: a line that begins with a number or a dash is an item of a list.

    `24. avgusta`, `1. maja` or `- in` at the beginning of a line begin a list, also in the
    midst of a sentence that was wrapped there, and a list counts by itself whatever its numbers
    are. A list of one item is told of, unless a colon stands before it or its number goes on
    with another list.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        24. avgusta 2024 smo prinesli klop.
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        24\. avgusta 2024 smo prinesli klop.
    """,
    """L058: a line of dashes under a text is meant as the mark of a heading.

    Lines of `---` part a text only where an empty line stands above them; otherwise what stands
    above is a heading. A heading of one line over more dashes than three is taken as meant.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        We ask for benches.
        ---
        Thank you.
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        We ask for benches.

        ---

        Thank you.
    """,
    r"""L059: a line that defines where a link leads is used, or has an address.

    A line `[label]: word` at the beginning of a paragraph is such a definition to Markdown, and
    readers see nothing of it.

    Bad:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        [Note]: unchecked
    Good:
        # data/pages/example.md
        ---
        title: Benches
        kind: page
        ---
        \[Note]: unchecked
    """,
)
