"""Whatever a translator writes, a link leads where the source's does."""

import pytest
from saying import said

SOURCE = "See [the act](https://example.org/en/act)."

ELSEWHERE = [
    r'[t](https\://evil.example/x "https://example.org/en/act")',
    r"[t](https\://evil.example/x 'https://example.org/en/act')",
    "[t](HTTPS://evil.example/x)",
    "[t](https:&#47;&#47;evil.example)",
    '[t](&#104;ttps://evil.example "https://example.org/en/act")',
    "[t](https&colon;//evil.example)",
    "<HTTPS://evil.example/x>",
    "<https://evil.example/x>",
    "[t](//evil.example/x)",
    r"[t](https:/\/evil.example)",
    r"[t](https:\//evil.example/https://example.org/en/act)",
    "[t](https://example.org@evil.example/x)",
    r"[t](https://user\@evil.example)",
    "[t](https://example.org.evil.example/en/act)",
    "[t](https://ехample.org/en/act)",
    "[t](https://example.org%2eevil.example/en/act)",
    "[t](https://example.org:8443/en/act)",
    "[t](http://example.org/en/act)",
    "[t](https://example.org/en/act?next=https://evil.example)",
    "[t](https://example.org/en/act#x)",
    "[t](https://example.de/en/act)",
    "[t](mailto:evil@b.example)",
    "[t](MAILTO:?to=evil@b.example)",
    r"[t](<https\://evil.example>)",
    r"[t](\https://evil.example)",
    "[t](/evil)",
    "[t](https:evil.example)",
    r"[t](ftp\://evil.example)",
    r"[https://example.org/en/act](https\://evil.example)",
    r"[t](https://example.org/en/act) et [u](https\://evil.example)",
    r"[t](https://example.org/en/act) ![u](x) [v](https\://evil.example)",
]


@pytest.mark.parametrize("link", ELSEWHERE)
def test_a_link_that_leads_elsewhere_is_an_error(link):
    findings = said("fr", SOURCE, f"Voir {link}.")
    assert "T110" in {f.code for f in findings if f.severity == "error"}


def test_the_error_names_where_the_link_leads():
    (finding,) = said("fr", SOURCE, f"Voir {ELSEWHERE[0]}.")
    assert (finding.message, finding.hint) == (
        "a link leads to https://evil.example/x, which is not in the source",
        "Write the address as the source has it.",
    )


@pytest.mark.parametrize(
    "link",
    [
        "[la loi](https://example.org/en/act)",
        "[la loi](https://example.org/fr/act)",
        "[la loi](<https://example.org/fr/act>)",
        "la loi, <https://example.org/en/act>",
        "la loi : https://example.org/en/act",
        "**[la loi](https://example.org/en/act)**",
    ],
)
def test_a_link_to_the_same_page_or_to_that_of_the_language_is_right(link):
    assert [f for f in said("fr", SOURCE, f"Voir {link}.") if f.code == "T110"] == []


@pytest.mark.parametrize(
    ("link", "codes"),
    [
        ("[write](mailto:press@a.example)", []),
        ("[write](mailto:press@a.example?bcc=evil%40b.example&body=x)", ["T110"]),
        ("[write](mailto:evil@b.example)", ["T110"]),
    ],
)
def test_a_mail_link_writes_to_whom_the_source_does(link, codes):
    source = "Please [write](mailto:press@a.example)."
    found = said("fr", source, f"Merci de {link}.")
    assert sorted({f.code for f in found if f.code == "T110"}) == codes
