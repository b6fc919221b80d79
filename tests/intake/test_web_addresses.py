"""Web addresses as people write them into cells."""

import pytest
from case_tables import each

from coalition.intake.rows import CellError
from coalition.intake.values.web_addresses import likely_website, read_website
from coalition.intake.words.nothing import is_nothing


@each(
    ("written", "address"),
    [
        ("oak.example", "https://oak.example"),
        ("www.oak.example/en/", "https://www.oak.example/en/"),
        ("HTTP://oak.example", "HTTP://oak.example"),
        ("see: oak.example.", None),
        ("htp://oak.example", "http://oak.example"),
        ("htttps://oak.example", "https://oak.example"),
        ("http:/oak.example", "http://oak.example"),
        ("https//oak.example", "https://oak.example"),
        ("https:oak.example", "https://oak.example"),
        ("https;//oak.example", "https://oak.example"),
        ("https ://oak.example", "https://oak.example"),
        ("https:// oak.example", "https://oak.example"),
        ("https://oak.example/http/x", "https://oak.example/http/x"),
        ("http://https://oak.example", "https://oak.example"),
        ("https://http//oak.example", "http://oak.example"),
        ("https://oak.example?utm_source=x", "https://oak.example"),
        ("https.oak.example", "https://https.oak.example"),
        ("https://oak.example | https://elm.example", None),
        ("www,oak.example", None),
        ("oak@oak.example", None),
        ("Oak", None),
        ("https://oak", None),
        ("javascript:alert(1)", None),
    ],
)
def test_an_address_is_read_where_it_can_be_no_other(written, address):
    if address is None:
        with pytest.raises(CellError, match=r"is not a web address\Z"):
            read_website(written)
    else:
        assert read_website(written) == address


@each(
    ("written", "likely"),
    [
        ("https://oak.example | https://elm.example", "https://oak.example"),
        ("oak.example, elm.example", "https://oak.example"),
        ("oak.example (new)", "https://oak.example"),
        ("siehe https://oak.example/de", "https://oak.example/de"),
        ("office@oak.example; oak.example", "https://oak.example"),
        ("Oak", ""),
        ("facebook: OakSociety", ""),
    ],
)
def test_of_several_the_first_is_proposed(written, likely):
    assert likely_website(written) == likely


@each("written", ["http://", "https://", "http://www.", "www.", "https:"])
def test_the_beginning_of_an_address_is_nothing(written):
    assert is_nothing(written)
