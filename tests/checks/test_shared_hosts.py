"""Pages on hosts where anybody can have one: another owner's is an error in every translation."""

import pytest
from case_tables import each
from saying import said

from coalition.model import ListedLink
from coalition.websites import normal_address

SOMEBODY_ELSES = [
    ("https://github.com/benches", "https://github.com/fr/benches"),
    ("https://github.com/benches", "https://github.com/benches-fr"),
    ("https://github.com/benches/site", "https://github.com/fr/benches/site"),
    ("https://github.com/sponsors/benches", "https://github.com/sponsors/evil"),
    ("https://github.com/en", "https://github.com/fr"),
    ("https://gitlab.com/benches", "https://gitlab.com/benches_fr"),
    ("https://www.facebook.com/benches", "https://www.facebook.com/fr/benches"),
    ("https://facebook.com/benches", "https://facebook.com/benches-fr"),
    ("https://facebook.com/benches-en", "https://facebook.com/benches-fr"),
    ("https://facebook.com/groups/benches", "https://facebook.com/groups/evil"),
    ("https://facebook.com/profile.php?id=1", "https://facebook.com/profile.php?id=2"),
    ("https://medium.com/@benches", "https://medium.com/@benches-fr"),
    ("https://medium.com/@benches", "https://medium.com/fr/@benches"),
    ("https://benches.medium.com/post", "https://evil.medium.com/post"),
    ("https://bit.ly/en", "https://bit.ly/fr"),
    ("https://tinyurl.com/benches-en", "https://tinyurl.com/benches-fr"),
    ("https://t.me/en", "https://t.me/fr"),
    ("https://t.me/s/benches", "https://t.me/s/benches_fr"),
    ("https://t.me/+abcd", "https://t.me/+abce"),
    ("https://telegram.me/benches", "https://telegram.me/benches_fr"),
    ("https://twitter.com/en", "https://twitter.com/fr"),
    ("https://x.com/benches_en", "https://x.com/benches_fr"),
    ("https://instagram.com/benches", "https://instagram.com/benches.fr"),
    ("https://instagram.com/p/benches", "https://instagram.com/p/evil"),
    ("https://www.youtube.com/watch?v=1", "https://www.youtube.com/watch?v=2"),
    ("https://youtube.com/@benches", "https://youtube.com/@benches-fr"),
    ("https://youtube.com/channel/en", "https://youtube.com/channel/fr"),
    ("https://linkedin.com/company/benches", "https://linkedin.com/company/benches-fr"),
    ("https://tiktok.com/@benches", "https://tiktok.com/@benches_fr"),
    ("https://social.example/@en", "https://social.example/@fr"),
    ("https://social.example/users/en", "https://social.example/users/fr"),
    ("https://chat.whatsapp.com/en", "https://chat.whatsapp.com/fr"),
    ("https://wa.me/123", "https://wa.me/124"),
    ("https://linktr.ee/benches", "https://linktr.ee/benches.fr"),
    ("https://docs.google.com/forms/d/e/en/viewform", "https://docs.google.com/forms/d/e/fr/viewform"),
    ("https://forms.gle/en", "https://forms.gle/fr"),
    ("https://forms.office.com/r/en", "https://forms.office.com/r/fr"),
    ("https://forms.office.com/Pages/Page.aspx?id=1", "https://forms.office.com/Pages/Page.aspx?id=2"),
    ("https://en.wordpress.com/", "https://fr.wordpress.com/"),
    ("https://www.wordpress.com/act", "https://fr.wordpress.com/act"),
    ("https://benches.wordpress.com/act", "https://evil.wordpress.com/act"),
    ("https://en.nationbuilder.com/act", "https://fr.nationbuilder.com/act"),
    ("https://en.blogspot.com/act", "https://fr.blogspot.com/act"),
    ("https://benches.blogspot.de/act", "https://evil.blogspot.de/act"),
    ("https://en.tumblr.com/", "https://fr.tumblr.com/"),
    ("https://www.tumblr.com/benches-en", "https://www.tumblr.com/benches-fr"),
    ("https://en.substack.com/p/act", "https://fr.substack.com/p/act"),
    ("https://en.weebly.com/", "https://fr.weebly.com/"),
    ("https://en.wixsite.com/act", "https://fr.wixsite.com/act"),
    ("https://en.squarespace.com/", "https://fr.squarespace.com/"),
    ("https://en.github.io/", "https://fr.github.io/"),
    ("https://en.gitlab.io/", "https://fr.gitlab.io/"),
    ("https://weact.campact.de/petitions/act-en", "https://weact.campact.de/petitions/act-fr"),
    ("https://act.wemove.eu/campaigns/act-en", "https://act.wemove.eu/campaigns/act-fr"),
    ("https://www.change.org/act-en", "https://www.change.org/act-fr"),
    ("https://secure.avaaz.org/campaign/en/a", "https://secure.avaaz.org/campaign/fr/a"),
    ("https://openpetition.eu/petition/en", "https://openpetition.eu/petition/fr"),
    ("https://en.civist.cloud/act", "https://fr.civist.cloud/act"),
    ("https://actionnetwork.org/petitions/en", "https://actionnetwork.org/petitions/fr"),
    ("https://github.com/benches/a", "https://github.com/benches/../evil/a"),
    ("https://github.com/benches/a", "https://github.com/benches/%2e%2e/evil/a"),
    ("https://github.com/benches/a", r"https://github.com/benches/..%2Fevil/a"),
]  # fmt: skip


def told(source, target, links=()):
    found = said("fr", f"Read {source} now.", f"Lisez {target} maintenant.", links=links)
    return [f"{f.code} {f.severity}" for f in found if f.code in ("T110", "T118")]


@each(("source", "target"), SOMEBODY_ELSES)
def test_a_page_of_another_account_is_an_error(source, target):
    assert told(source, target) == ["T110 error"]
    assert told(f"[it]({source})", f"[ça]({target})") == ["T110 error"]


@pytest.mark.parametrize("name", ["facebook.com", "t.me", "bit.ly", "github.com", "linktr.ee"])
def test_an_account_is_an_error_without_a_scheme_too(name):
    assert told(f"{name}/benches", f"{name}/evil") == ["T110 error"]
    assert told(f"https://{name}/benches", f"{name}/evil") == ["T110 error"]


OF_THE_SAME_OWNER = [
    ("https://github.com/benches/site", "https://github.com/benches/site-fr", ["T118 warning"]),
    ("https://github.com/benches/site", "https://github.com/Benches/site", ["T118 warning"]),
    ("https://github.com/benches/site/en", "https://github.com/benches/site/fr", []),
    ("https://www.facebook.com/benches/a", "https://m.facebook.com/benches/b", ["T118 warning"]),
    ("https://x.com/benches/status/1", "https://x.com/benches/status/2", ["T118 warning"]),
    ("https://linkedin.com/company/oak/a", "https://linkedin.com/company/oak/b", ["T118 warning"]),
    ("https://social.example/@oak/1", "https://social.example/@oak/2", ["T118 warning"]),
    ("https://oak.wordpress.com/en/act", "https://oak.wordpress.com/fr/act", []),
    ("https://oak.wordpress.com/act", "https://oak.wordpress.com/loi", ["T118 warning"]),
    ("https://oak.github.io/en/act", "https://oak.github.io/fr/act", []),
    ("https://forms.office.com/e/x", "https://forms.office.com/e/x?lang=fr", []),
    ("https://www.campact.de/act", "https://www.campact.de/loi", ["T118 warning"]),
]


@each(("source", "target", "expected"), OF_THE_SAME_OWNER)
def test_another_page_of_the_same_account_is_as_on_any_site(source, target, expected):
    assert told(f"[it]({source})", f"[ça]({target})") == expected


LISTED = (
    ListedLink(
        from_="https://github.com/our-library/", to={"fr": "https://github.com/our-library/"}
    ),
)


@each(
    "page",
    [
        "../evil/x", "..%2fevil", "%2e%2e/evil", ".%2E/evil", "%2e%2e%2fevil", "a/../../evil",
        "./../evil", "..%252fevil", r"..%5Cevil", "..;/evil", "%2f..%2f..%2fevil",
    ],
)  # fmt: skip
def test_nobody_leaves_a_listed_folder_by_its_dots(page):
    target = f"https://github.com/our-library/{page}"
    assert told("https://github.com/our-library/act", target, LISTED) == ["T110 error"]


@each(
    ("address", "expected"),
    [
        ("https://example.org/a/./b", "https://example.org/a/b"),
        ("https://example.org/a/../b/", "https://example.org/b/"),
        ("https://example.org/a/b/..", "https://example.org/a/"),
        ("https://example.org/../../a", "https://example.org/a"),
        ("https://example.org/..", "https://example.org/"),
        ("https://example.org/a%2fb", "https://example.org/a%2Fb"),
        ("https://example.org/a..b/...", "https://example.org/a..b/..."),
        ("https://example.org/a?b=../c", "https://example.org/a?b=../c"),
    ],
)
def test_dot_segments_are_followed(address, expected):
    assert normal_address(address) == expected
    assert normal_address(expected) == expected


@pytest.mark.parametrize(
    "link",
    [
        "[here](https://example.org/?q={name})",
        "[here](<https://example.org/{name}>)",
        r"[here](https\\://example.org/{name})",
        "[here](mailto:{name}@example.org)",
        "https://example.org/{name}",
    ],
)
def test_a_field_in_an_address_is_an_error_of_the_translation_too(link):
    for source in (f"See {link}.", "See [here](https://example.org/), {name}."):
        found = said("fr", source, f"Voir {link}.")
        messages = [f.message for f in found if (f.code, f.severity) == ("T110", "error")]
        assert "a field stands in an address" in messages
