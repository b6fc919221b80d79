"""YAML, Markdown and web pages give rows; what is no list of organisations in them is refused."""

import io
import zipfile

import pytest
from case_tables import each

from coalition.intake import UnreadableError, read_sheet


def cells(text: str) -> list[tuple[str, ...]]:
    return [row.cells for row in read_sheet(text.encode()).rows]


@each(
    ("text", "rows"),
    [
        ("- name: Oak\n  url: oak.example\n", [("name", "url"), ("Oak", "oak.example")]),
        ("---\n- {name: Oak}\n- {name: 1_000}\n", [("name",), ("Oak",), ("1_000",)]),
        ("---\npartners:\n  - name: Oak\n---\n", [("name",), ("Oak",)]),
        ("a:\n  b:\n    c:\n      - name: Oak\n", [("name",), ("Oak",)]),
        (
            "oak:\n  nom: Chêne\n  pays: France\nelm:\n  nom: Orme\n",
            [("key", "nom", "pays"), ("oak", "Chêne", "France"), ("elm", "Orme", "")],
        ),
        ("Chêne:\n  site web: c.example\n", [("name", "site web"), ("Chêne", "c.example")]),
        (
            "- Eiche: https://eiche.example\n- Ulme: https://ulme.example\n",
            [
                ("name", "website"),
                ("Eiche", "https://eiche.example"),
                ("Ulme", "https://ulme.example"),
            ],
        ),
        (
            "partners:\n  Дуб: https://dub.example\n  В'яз: https://vyaz.example\n",
            [("name", "website"), ("Дуб", "https://dub.example"), ("В'яз", "https://vyaz.example")],
        ),
        ("- {name: Oak, day: 2021-03-01, x: true, y: ~, z: 0x1F}\n",
         [("name", "day", "x", "y", "z"), ("Oak", "2021-03-01", "true", "", "0x1F")]),
    ],
)  # fmt: skip
def test_a_yaml_list_is_read_as_it_is_written(text, rows):
    assert (cells(text), read_sheet(text.encode()).description) == (rows, "YAML")


@each(
    "text",
    [
        "- Oak: for oaks\n- Elm: for elms\n",
        "Our partners:\n- Oak\n- Elm\n",
        "- Oak Society\n- Elm Club\n",
        "Oak: the tree\nElm\nAsh\n",
        "- Oak Society: Germany\n- Elm Club: [France\n",
        "Our partners:\n  Contact: Ida\n  Oak [Society\n",
        "Name: Oak\nCountry: FR\nWebsite: oak.example\n",
    ],
)
def test_a_pasted_list_or_form_with_colons_is_no_yaml(text):
    assert not read_sheet(text.encode()).description.startswith("YAML")


@each(
    ("text", "reason"),
    [
        (
            "- name: Oak\n  url: x: y\n- name: Elm\n",
            "the file looks like YAML and is not: line 2: a second colon stands on this line",
        ),
        ("- name: Oak\n  name: Elm\n- name: Ash\n", "line 2: `name` stands twice"),
        ("- {name: Oak, url: x\n- {name: Elm}\n", "line 2: a bracket is never closed"),
        ("- nazwa: Łąka\n  kraj: [PL\n- nazwa: Sosna\n", "line 3: a bracket is never closed"),
        ('- name: "Oak\n  url: x\n- name: Elm\n', "line 1: a quotation mark is never closed"),
        ("- name: Oak\n\turl: x\n- name: Elm\n", "line 2: the line is indented with a tab"),
        ("{name: Oak, url: x\n", "line 2: a bracket is never closed"),
        ("- name: *oak\n- name: Elm\n", r"line 1: the text begins with \*"),
        ("- name: Oak\n- Elm\n", "one item of the YAML list has no keys: Elm"),
        (
            "a:\n  - name: Oak\nb:\n  - name: Elm\n",
            "several lists .a, b.; say which is meant, or save it alone",
        ),
        ("a: &a\n  k: x\nb:\n  <<: [*a, *a]\n  k1: y\n", "line 4: `<<` takes keys from elsewhere"),
        ("name: x\na: &a {k: x}\nb: &b\n  <<: [*a, *a]\n  k: y\n", "line 4: `<<` takes keys"),
        ("- name: Oak\n  x: " + "[" * 50 + "]" * 50 + "\n  y: 1\n  z: 1\n", "nested more than 40"),
    ],
)
def test_yaml_that_cannot_be_read_is_refused_with_its_line(text, reason):
    with pytest.raises(UnreadableError, match=reason):
        read_sheet(text.encode())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("* [Oak](https://oak.example)\n* Elm\n", [("Oak", "https://oak.example"), ("Elm", None)]),
        (
            "1. Chêne – [site](https://chene.example)\n2. Orme: <https://orme.example>\n",
            [("Chêne", "https://chene.example"), ("Orme", "https://orme.example")],
        ),
        (
            "- **[Eiche](https://eiche.example)**\n- [Ulme](https://ulme.example 'U')\n",
            [("Eiche", "https://eiche.example"), ("Ulme", "https://ulme.example")],
        ),
        (
            '<ul><li><a href="//dub.example/">Дуб</a><li><a href=www.klen.example>Клен</a></ul>',
            [("Дуб", "https://dub.example/"), ("Клен", "https://www.klen.example")],
        ),
        (
            '- <a href="https://dair.example">Dair</a>\n- [Leamhán](https://leamhan.example)\n',
            [("Dair", "https://dair.example"), ("Leamhán", "https://leamhan.example")],
        ),
    ],
)
def test_an_item_is_its_link_or_the_text_before_a_link_called_website(text, found):
    names = read_sheet(text.encode()).names
    assert [(name.name, name.website) for name in names] == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "# Partners\n\nWe thank all.\n\n- Oak, Elm & Ash\n- Elm – Club (BE)\n",
            ["Oak, Elm & Ash", "Elm – Club"],
        ),
        ("## Mitglieder\n\n1. Eiche e.V.\n2. Ulme\n", ["Eiche e.V.", "Ulme"]),
        ("## Члени\n* Дуб\n* Клен\n\n## Друзі\n* Ясен\n", ["Дуб", "Клен", "Ясен"]),
    ],
)
def test_below_a_heading_of_markdown_each_item_is_a_name(text, names):
    sheet = read_sheet(text.encode())
    assert [name.name for name in sheet.names] == names
    assert sheet.description.startswith("Markdown in UTF-8, ")


def test_boxes_below_a_heading_are_no_names():
    with pytest.raises(UnreadableError, match="looks like a form"):
        read_sheet("### Nazwa klubu\n\nDąb\n\n### Zgoda\n\n- [x] tak\n- [ ] nie\n".encode())


@each(
    ("item", "notes"),
    [
        ("[Oak](https://oak.example) (BE), for oaks", ("BE", "for oaks")),
        ("Belgium: [Oak](https://oak.example)", ("Belgium",)),
        ("[Oak](https://oak.example), Belgien", ("Belgien",)),
        ("[Oak (OAK)](https://oak.example)", ("OAK",)),
        ("[Oak](https://oak.example) [oak.example](https://oak.example/)", ()),
        ("[Oak](https://oak.example) [@](mailto:a@oak.example)", ("@", "an e-mail address")),
        ("[Oak](/members/oak)", ("a link to /members/oak",)),
    ],
)
def test_what_stands_beside_a_link_is_told(item, notes):
    text = f"- {item}\n- [Elm](https://elm.example)\n- [Ash](https://ash.example)\n"
    assert read_sheet(text.encode()).names[0].notes == notes


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "|Name|Country|\n|--|--|\n|[Oak](https://oak.example)|FR|\n",
            [("Name", "Country", "website"), ("Oak", "FR", "https://oak.example")],
        ),
        (
            "Name | Website\n:-: | ---\nOak \\| Co | [here](https://oak.example)\n",
            [("Name", "Website"), ("Oak | Co", "https://oak.example")],
        ),
        (
            "<table><tr><th>Verein<th colspan=2>Land<tr><td rowspan=2>Eiche<td>DE<td>x<tr><td>AT</table>",
            [("Verein", "Land", ""), ("Eiche", "DE", "x"), ("Eiche", "AT", "")],
        ),
        (
            "<table><tr><td>Nom<td>Pays<tr><td><a href=/a>A</a><td>FR<tr><td><!-- x -->B&amp;C<td>BE",
            [("Nom", "Pays"), ("A", "FR"), ("B&C", "BE")],
        ),
    ],
)
def test_a_table_gives_its_cells_and_the_websites_behind_them(text, rows):
    assert cells(text) == rows


LINKED = "<ul><li><a href=https://a.example>Oak A</a><li><a href=https://b.example>Elm B</a></ul>"


@pytest.mark.parametrize(
    ("heading", "items", "names"),
    [
        (
            "Supporters",
            "<li>Fir Trust, NL<li>Yew League, BE<li><a href=https://i.example>Ivy</a>, Malta",
            [("Fir Trust", "NL"), ("Yew League", "BE"), ("Ivy", "")],
        ),
        ("Unterzeichnende", "<li>Fir Trust, Polen<li>Yew, Malta", [("Fir Trust", "Polen"), ("Yew", "Malta")]),
        ("Supporters", "<li>Fir Trust, NL<li>Become one of us", []),
        ("Where we are", "<li>Berlin, Germany<li>New York, USA", []),
    ],
)  # fmt: skip
def test_a_list_of_supporters_beside_one_with_links_is_read_too(heading, items, names):
    page = f"<html><h2>Partners</h2>{LINKED}<h3>{heading}</h3><ul>{items}</ul>"
    found = [(name.name, name.country) for name in read_sheet(page.encode()).names]
    assert found == [("Oak A", ""), ("Elm B", ""), *names]


def test_links_within_one_site_are_no_websites():
    rows = "".join(f"<tr><td><a href=https://us.example/{n}>Oak {n}</a>" for n in "abcd")
    sheet = read_sheet(f"<table><tr><th>Organisation{rows}</table>".encode())
    assert sheet.rows[1].cells == ("Oak a",)
    assert sheet.description == "a web page in UTF-8, a table; not read: 4 links"


HEADER = ("name", "country")
OAKS = [HEADER, ("Eiche", "Germany"), ("Ulme", "Germany"), ("Chêne", "France")]


@each(
    ("text", "rows"),
    [
        ("Germany:\n  - Eiche\n  - Ulme\nFrance:\n  - Chêne\n", OAKS),
        (
            "members:\n  Germany:\n    - name: Eiche\n    - name: Ulme\n  France:\n    - name: Chêne\n",
            OAKS,
        ),
        (
            '[{"country": "Germany", "organisations": ["Eiche", "Ulme"]},'
            ' {"country": "France", "organisations": ["Chêne"]}]',
            OAKS,
        ),
        (
            '{"groups": [{"title": "Germany", "members": [{"name": "Eiche"}, {"name": "Ulme"}]},'
            ' {"title": "France", "members": [{"name": "Chêne"}]}]}',
            OAKS,
        ),
        (
            '[{"title": "Członkowie", "members": [{"name": "Dąb", "country": "PL"}]},'
            ' {"title": "Byli członkowie", "members": [{"name": "Wiąz", "country": "PL"}]}]',
            [HEADER, ("Dąb", "PL")],
        ),
        (
            '[[partners]]\nname = "Oak"\ncountry = "IE"\n\n[[partners]]\nname = "Elm"\ncountry = "GB"\n',
            [HEADER, ("Oak", "IE"), ("Elm", "GB")],
        ),
        (
            "- title: Oak\n  link: https://oak.example\n- title: Elm\n  link: https://elm.example\n",
            [("name", "link"), ("Oak", "https://oak.example"), ("Elm", "https://elm.example")],
        ),
        (
            "---\ntitle: Eiche\nwebsite: https://eiche.example\ndraft: false\n---\nSeit 1999.\n",
            [("name", "website"), ("Eiche", "https://eiche.example")],
        ),
    ],
)  # fmt: skip
def test_organisations_in_groups_have_the_country_of_theirs(text, rows):
    assert cells(text) == rows


@each(
    "text",
    [
        "de:\n  - name: Eiche\nfr:\n  - name: Chêne\n",
        "partners:\n  - name: Oak\nfunders:\n  - name: Elm\n",
    ],
)
def test_lists_below_other_keys_are_asked_about(text):
    with pytest.raises(UnreadableError, match="holds several lists"):
        read_sheet(text.encode())


@each(
    ("above", "country"),
    [
        ("**Deutschland**", "Deutschland"),
        ("**Österreich:**", "Österreich"),
        ("Schweiz / Suisse", "Schweiz / Suisse"),
        ("## 🇫🇷 France", "France"),
        ("**Unsere Mitglieder**", ""),
    ],
)
def test_a_country_in_bold_type_is_a_heading_of_markdown(above, country):
    names = read_sheet(f"# Liste\n\n{above}\n\n- Eiche\n- Ulme\n".encode()).names
    assert [(one.name, one.country) for one in names] == [("Eiche", country), ("Ulme", country)]


def page_names(title: str, body: str) -> list[tuple[str, str | None, str]]:
    page = f"<html><nav><a href=https://x.example>X</a></nav><h1>{title}</h1>{body}</html>"
    return [(one.name, one.website, one.country) for one in read_sheet(page.encode()).names]


TREES = ("Oak", "Elm", "Fir")


@each(
    ("title", "card", "found"),
    [
        (
            "Willkommen",
            "<div><div><a href=https://{0}.example><img alt='Logo {0}'></a></div><h3>{0} e.V.</h3></div>",
            "{0} e.V.",
        ),
        ("Bienvenue", "<a href=https://{0}.example><img src=1.png alt='Logo de {0}'></a>", "{0}"),
        ("Hej", "<p><b>{0}</b> – <a href=https://{0}.example>Läs mer</a></p>", "{0}"),
        ("Ahoj", "<div><h4>{0}</h4><p>Česko<br>z. s.<br>https://{0}.example</p></div>", None),
        (
            "Hola",
            "<div class=c><span class=a>{0}</span><span class=b>"
            "<a href=https://{0}.example>{0}.example</a></span></div>",
            "{0}",
        ),
        ("Olá", "<figure><a href=https://{0}.example><img alt=''></a><figcaption>{0}</figure>", "{0}"),
        ("News", "<p>We have met <a href=https://{0}.example>{0}</a> today</p>", None),
        ("Ons team", "<p><a href=https://facebook.com/{0}>{0}</a></p>", None),
    ],
)  # fmt: skip
def test_cards_with_a_link_each_are_a_list(title, card, found):
    body = "".join(card.format(tree) for tree in TREES)
    sites = [(found and found.format(tree), f"https://{tree}.example", "") for tree in TREES]
    if found:
        assert page_names(title, body) == sites
    else:
        with pytest.raises(UnreadableError, match="is a web page without"):
            page_names(title, body)


@each(
    ("title", "card", "country"),
    [
        ("Unsere Mitglieder", "<div><img alt={0}><p>Polen</p></div>", "Polen"),
        ("Nos partenaires", "<div><h4>{0}</h4><p>Malte</p></div>", "Malte"),
        ("Členové", "<dl><dt>{0}</dt><dd>Česko</dd></dl>", "Česko"),
        ("Leden", "<dl><dt>België</dt><dd>{0}</dd></dl>", "België"),
        ("Jäsenet", "<p>{0} (Suomi)</p>", "Suomi"),
        ("Signatários", "<p>{0} (Brasil)<br>{0} II (Brasil)<br>{0} III (Brasil)</p>", "Brasil"),
        ("Aderenti", "<ul><li>{0} (Italia)</ul>", "Italia"),
        ("Контакти", "<div><h4>{0}</h4><p>Україна</p></div>", ""),
    ],
)
def test_cards_without_links_are_a_list_on_a_page_of_members(title, card, country):
    body = "".join(card.format(tree) for tree in TREES)
    if not country:
        with pytest.raises(UnreadableError, match="is a web page without"):
            page_names(title, body)
        return
    found = [(name, of) for name, _, of in page_names(title, body) if " " not in name]
    assert [(name, of or country) for name, of in found] == [(tree, country) for tree in TREES]


def test_a_page_s_own_host_is_nobodys_website():
    card = "<div><h2><a href=https://us.example/{0}>{0}</a></h2></div>"
    body = "".join(card.format(tree) for tree in TREES)
    assert page_names("Members", body) == [(tree, None, "") for tree in TREES]


@each(
    ("heading", "is_read"),
    [
        ("Former members", False),
        ("Ehemalige Mitglieder", False),
        ("Anciens membres", False),
        ("Byli członkowie", False),
        ("Πρώην μέλη", False),
        ("Колишні учасники", False),
        ("Gefördert durch", False),
        ("Our funders", False),
        ("Not yet confirmed", False),
        ("Members and former members", True),
        ("Founding members", True),
        ("Förderer", True),
    ],
)
def test_what_stands_below_a_heading_of_others_is_not_read(heading, is_read):
    items = "<li><a href=https://oak.example>Oak</a><li><a href=https://elm.example>Elm</a>"
    others = "<li><a href=https://fir.example>Fir</a>"
    lists = f"<h2>Members</h2><ul>{items}</ul><h2>{heading}</h2><h3>A</h3><ul>{others}</ul>"
    sheet = read_sheet(f"<html>{lists}</html>".encode())
    assert [name.name for name in sheet.names] == ["Oak", "Elm", *(["Fir"] if is_read else [])]
    assert (f"not read: what stands below {heading} (1)" in sheet.description) is not is_read


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<!DOCTYPE html><p>Oak, Elm", "is a web page without a table with a known header"),
        ("<html><nav><ul><li><a href=https://a.example>A</a><li><a href=https://b.example>B</a></ul></nav>",
         "is a web page without"),
        ("<html><ul><li><a href=/a>A</a><li><a href=/b>B</a></ul>", "is a web page without"),
        ("<html>" + "<div>" * 300, "nested more than 200 levels deep"),
        ("<table><tr>" + "<td colspan=500>x" * 5000, "more than 2,000,000 cells"),
    ],
)  # fmt: skip
def test_a_page_without_a_list_is_refused(page, reason):
    with pytest.raises(UnreadableError, match=reason):
        read_sheet(page.encode())


def archive(*names: str, media_type: str = "") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        if media_type:
            packed.writestr("mimetype", f"application/vnd.oasis.opendocument.{media_type}")
        for name in names:
            packed.writestr(name, "x")
    return made.getvalue()


def old_office(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0" + b"\0" * 600 + stream.encode("utf-16-le")


@each(
    ("data", "kind", "ending"),
    [
        (archive("[Content_Types].xml", "word/document.xml"), "a Word document", "txt"),
        (
            archive("content.xml", media_type="text"),
            "a text document .*LibreOffice as plain",
            "txt",
        ),
        (archive("content.xml", media_type="text-template"), "a text document", "txt"),
        (archive("ppt/presentation.xml"), "a presentation", "csv"),
        (archive("Index/Document.iwa", "preview.jpg"), "Pages, Numbers or Keynote", "csv"),
        (old_office("WordDocument"), "an old Word document", "txt"),
        (b"BEGIN:VCARD\r\nFN:Ada Example\r\n", "contacts .vCard.", "csv"),
        (b"\xef\xbb\xbf%PDF-1.7", "a PDF file", "csv"),
        (b"{\\rtf1 x}", "a formatted text .RTF.; save it as plain text", "txt"),
        (b"From: ada@oak.example\r\nSubject: x\r\n", "a mail", "txt"),
    ],
)
def test_other_files_are_refused_saying_as_what_to_save_them(data, kind, ending):
    with pytest.raises(UnreadableError, match=f"the file is .*{kind}") as refused:
        read_sheet(data)
    assert refused.value.save_as == ending


@pytest.mark.parametrize(
    ("front", "body", "names"),
    [
        (
            "title: Members\nlayout: page",
            "# Members\n\n- Oak (Malta)\n- Elm (Italy)\n",
            ["Oak", "Elm"],
        ),
        ("title: Membres\nmembres:\n  - nom: Chêne\n  - nom: Orme", "Voici.\n", ["Chêne", "Orme"]),
        (
            "title: Partner\ntags: [a, b]",
            "- [Eiche](https://eiche.example)\n- [Ulme](https://ulme.example)\n",
            ["Eiche", "Ulme"],
        ),
    ],
)
def test_a_page_with_front_matter_gives_its_list(front, body, names):
    sheet = read_sheet(f"---\n{front}\n---\n\n{body}".encode())
    assert (
        [name.name for name in sheet.names] or [row.cells[0] for row in sheet.rows[1:]]
    ) == names


@pytest.mark.parametrize(
    ("front", "body"),
    [
        ("title: L’été\nkind: open-letter\nlanguage: fr", "Nous avons demandé des bancs.\n"),
        ("title: Demands\nkind: open-letter", "## We demand\n\n- More benches\n- Less noise\n"),
        ("title: Write\nkind: email\nto:\n  - name: Office\n    email: a@b.example", "Dear all,\n"),
        ("title: About us", "We are a movement.\n"),
    ],
)
def test_a_letter_or_a_page_without_a_list_is_no_list(front, body):
    with pytest.raises(UnreadableError, match="a page or a letter with front matter, and no list"):
        read_sheet(f"---\n{front}\n---\n{body}".encode())


def test_names_between_lines_of_dashes_are_no_front_matter():
    assert read_sheet(b"---\nOak Society\nElm League\n---\nAsh Club\n").text is not None


@each(
    ("items", "names"),
    [
        (
            ["– kämpft für alte Eichen.", "– schützt die Ulmen der Stadt.", "– pflanzt jedes Jahr Tannen"],
            ["Eiche", "Ulme", "Tanne"],
        ),
        (
            ["(Francia): cuida los robles viejos", "- la red de los olmos", "– has not yet agreed to join"],
            ["Eiche Francia", "Ulme", "it says has not yet agreed to join beside the name"],
        ),
        (["– Dresden", "– Bonn", "– kämpft für die alten Tannen"], None),
    ],
)  # fmt: skip
def test_descriptions_behind_most_links_are_left_out(items, names):
    trees = ("Eiche", "Ulme", "Tanne")
    lines = [
        f"- [{tree}](https://{tree}.example) {text}\n"
        for tree, text in zip(trees, items, strict=True)
    ]
    read = read_sheet("".join(lines).encode()).names
    if names is None:
        assert [one.notes for one in read] == [("Dresden",), ("Bonn",), (items[2][2:],)]
        return
    assert [one.name for one in read] == list(trees)
    left = [any("left out" in remark for remark in one.remarks) for one in read]
    assert left == [not name.startswith("it says") for name in names]


@each(
    ("rows", "found"),
    [
        (
            ["<td>Eiche<td>Polen<td><a href=https://a.example>Website</a>", "<td>Ulme<td>Malta<td>"],
            [("Eiche", "https://a.example", "Polen"), ("Ulme", None, "Malta")],
        ),
        (
            ["<td>Česko<td><a href=https://dub.example>Dub</a>", "<td>Malta<td><a href=https://jilm.example>Jilm</a>"],
            [("Dub", "https://dub.example", "Česko"), ("Jilm", "https://jilm.example", "Malta")],
        ),
        (
            ["<td>1<td>Δρυς (Κύπρος)<td>www.drys.example", "<td>2<td>Φτελιά (Ελλάδα)<td>www.ftelia.example"],
            [("Δρυς", "https://www.drys.example", "Κύπρος"), ("Φτελιά", "https://www.ftelia.example", "Ελλάδα")],
        ),
    ],
)  # fmt: skip
def test_a_table_of_names_countries_and_sites_needs_no_header(rows, found):
    page = f"<html><table>{''.join(f'<tr>{row}' for row in rows)}</table></html>"
    read = [(one.name, one.website, one.notes) for one in read_sheet(page.encode()).names]
    assert read == [(name, site, (country,)) for name, site, country in found]


@each(
    ("body", "found"),
    [
        (
            "<p><b>Polska:</b> <a href=https://dab.example>Dąb</a>, <a href=https://buk.example>Buk</a></p>"
            "<p><b>Malta:</b> <a href=https://fir.example>Fir</a></p>",
            [("Dąb", "Polska"), ("Buk", "Polska"), ("Fir", "Malta")],
        ),
        (
            "<h1>Firmatari</h1><p><strong>Italia</strong></p><p>Rovere<br>Olmo</p>"
            "<p><strong>Svizzera</strong></p><p>Abete</p>",
            [("Rovere", "Italia"), ("Olmo", "Italia"), ("Abete", "Svizzera")],
        ),
        (
            "<details><summary>Česko (2)</summary><ul><li><a href=https://dub.example>Dub</a>"
            "<li><a href=https://buk.example>Buk</a></ul></details>"
            "<details><summary>Malta</summary><ul><li><a href=https://fir.example>Fir</a></ul></details>",
            [("Dub", "Česko"), ("Buk", "Česko"), ("Fir", "Malta")],
        ),
    ],
)  # fmt: skip
def test_countries_stand_above_the_cards_of_their_organisations(body, found):
    read = read_sheet(f"<html>{body}</html>".encode()).names
    assert [(one.name, one.country) for one in read] == found


TABLE = "| Name | Country |\n|---|---|\n| Oak Trust | GB |\n| Elm Society | IE |\n"
PAGE = "<html><body><table><tr><th>Name</th></tr><tr><td>Oak Trust</td></tr></table>"


@each(
    ("text", "unread"),
    [
        (f"Our members\n\n{TABLE}", ""),
        (f"{TABLE}\nSąrašas atnaujintas 2021 m. kovo 3 d.\n", "; not read: 1 text below the table"),
        (f"{TABLE}\nStand: 3. März 2021\n\nAlle Angaben ohne Gewähr.\n",
         "; not read: 2 texts below the table"),
        (f"{PAGE}</body></html>", ""),
        (f"{PAGE}<p>Actualizado el 3 de marzo</p></body></html>",
         "; not read: 1 text below the table"),
        (f"{PAGE}<h2>Contact</h2>Päivitetty 3.3.2021</body></html>",
         "; not read: 1 text below the table"),
    ],
)  # fmt: skip
def test_what_stands_below_a_table_is_told(text, unread):
    description = read_sheet(text.encode()).description
    assert description.partition(", a table")[2] == unread
