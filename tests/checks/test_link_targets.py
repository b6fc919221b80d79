"""Whatever a translator writes, a link leads where the source's does."""

import pytest
from case_tables import each
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


@each("link", ELSEWHERE)
def test_a_link_that_leads_elsewhere_is_an_error(link):
    findings = said("fr", SOURCE, f"Voir {link}.")
    assert "T110" in {f.code for f in findings if f.severity == "error"}


def test_the_error_names_where_the_link_leads():
    (finding,) = said("fr", SOURCE, f"Voir {ELSEWHERE[0]}.")
    assert (finding.message, finding.hint) == (
        "a link leads to https://evil.example/x, which is not in the source",
        "Write the address as the source has it, "
        "or ask a coordinator to list the page under `links`.",
    )


@each(
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


MAIL_SOURCE = "Please [write](mailto:press@a.example) soon."


@each(
    "link",
    [
        "[écrire](mailto:press@a.example)",
        "[écrire](MAILTO:press@a.example)",
        "[écrire](mailto:press%40a.example)",
        "[écrire](mailto:press@A.example?subject=Bonjour)",
        "[press@a.example](mailto:press@a.example)",
        "<press@a.example>",
        "écrire à press@a.example",
    ],
)
def test_a_mail_link_to_whom_the_source_writes_is_right(link):
    found = said("fr", MAIL_SOURCE, f"Merci de {link} bientôt.")
    assert [f for f in found if f.code in {"T110", "T111"}] == []


@each(
    "link",
    [
        "mailto:evil@b.example",
        "mailto:press@a.example,evil@b.example",
        "mailto:press@a.example?bcc=evil%40b.example",
        "mailto:press@a.example?BCC=evil@b.example&body=x",
        "mailto:press@a.example?cc=evil@b.example",
        "mailto:press@a.example?to=evil@b.example",
        "mailto:press@a.example?%62cc=evil@b.example",
        "mailto:press@a.example?body=Sign%20it",
        "mailto:press@a.example?subject=x&amp;bcc=evil@b.example",
        "mailto:press@a.example?subject=x%0d%0abcc:evil@b.example",
        "mailto:press@a.example?In-Reply-To=x",
        "mailto:press@a.example?attach=/etc/passwd",
        "mailto:press@a.example%2cevil@b.example",
        "mailto:press@a.example%0d%0abcc:evil@b.example",
        "MAILTO:?to=evil@b.example",
        "mailto:press@a.example;evil@b.example",
        "&#109;ailto:evil@b.example",
        r"mailto\:evil@b.example",
        "mailto:prеss@a.example",
        "mailto:press@а.example",
    ],
)
def test_a_mail_link_to_others_or_with_more_than_a_subject_is_an_error(link):
    findings = said("fr", MAIL_SOURCE, f"Merci d’[écrire]({link}) bientôt.")
    assert "T111" in {f.code for f in findings if f.severity == "error"}


# Sentences of languages that go on without a space, or with an ending, behind an address.

LAW = "See [the law](https://example.org/law) for this, please."
ACT = "Read https://example.org/act now, and then write to us."
MAIL = "Write to press@example.org for it, and soon."
RIGHT = [
    ("ja", LAW, "これについては[法律](https://example.org/law)を参照してください。"),
    ("ko", LAW, "이에 대해서는 [법률](https://example.org/law)을 참조하십시오."),
    ("zh-Hans", LAW, "请参阅[法律](https://example.org/law)的规定，谢谢。"),
    ("zh-Hant", LAW, "請參閱[法律](https://example.org/law)，謝謝。"),
    ("th", LAW, "โปรดดู[กฎหมาย](https://example.org/law)สำหรับเรื่องนี้"),
    ("km", LAW, "សូមមើល[ច្បាប់](https://example.org/law)។"),
    ("my", LAW, "[ဥပဒေ](https://example.org/law)ကိုကြည့်ပါ။"),
    ("tr", LAW, "Bunun için lütfen [yasa](https://example.org/law)ya bakın."),
    ("hu", LAW, "Erről lásd a [törvény](https://example.org/law)t, kérjük."),
    ("fi", LAW, "Katsokaa tästä [laki](https://example.org/law)a, kiitos."),
    ("de", LAW, "Siehe dazu bitte das [Gesetz](https://example.org/law)-Paket."),
    ("ar", LAW, "انظر [القانون](https://example.org/law)، من فضلك."),
    ("he", LAW, "ראו את [החוק](https://example.org/law)–בבקשה."),
    ("fa", LAW, "لطفاً [قانون](https://example.org/law)؛ را ببینید."),
    ("ja", ACT, "今すぐhttps://example.org/actを読んで、私たちに書いてください。"),
    ("ja", ACT, "今すぐhttps://example.org/actとhttps://example.org/actを。"),
    ("zh-Hans", ACT, "现在就读https://example.org/act，然后给我们写信。"),
    ("th", ACT, "อ่านhttps://example.org/actเดี๋ยวนี้ แล้วเขียนถึงเรา"),
    ("ko", ACT, "지금 https://example.org/act을 읽고 우리에게 쓰십시오."),
    ("tr", ACT, "Şimdi https://example.org/act’ı okuyun, sonra bize yazın."),
    ("tr", ACT, "Şimdi https://example.org/act'ı okuyun, sonra bize yazın."),
    ("fi", ACT, "Lue nyt https://example.org/act:ssa ja kirjoita meille."),
    ("ar", ACT, "اقرأ https://example.org/act، ثم اكتب إلينا."),
    ("de", ACT, "Lest jetzt „https://example.org/act“, und schreibt uns."),
    ("fr", ACT, "Lisez (https://example.org/act) ; puis écrivez-nous."),
    ("el", ACT, "Διαβάστε τώρα (δείτε https://example.org/act)· γράψτε μας."),
    ("ja", MAIL, "press@example.orgまで早めにご連絡ください。"),
    ("ja", MAIL, "早めにpress@example.orgまで。"),
    ("zh-Hans", MAIL, "请尽快写信给press@example.org索取。"),
    ("tr", MAIL, "Bunun için press@example.org'a hemen yazın."),
    ("el", MAIL, "Γράψτε γι’ αυτό στο press@example.org, και σύντομα."),
]


@each(("language", "source", "translation"), RIGHT)
def test_what_follows_an_address_in_a_sentence_is_no_part_of_it(language, source, translation):
    found = said(language, source, translation)
    assert [f.message for f in found if f.code in {"T110", "T111"}] == []


@each(
    ("source", "translation"),
    [
        ("Read https://example.org/a_(b) now.", "Lest jetzt https://example.org/a_(b)."),
        ("See [it](https://example.org/a_(b)), now.", "Seht [es](https://example.org/a_(b)) an."),
        ("Read https://Example.ORG/Act now.", "Lest jetzt https://example.org/Act."),
        ("Read https://example.org/act now.", "Lest jetzt HTTPS://EXAMPLE.ORG/act."),
        ("Read https://bücher.example/ now.", "Lest jetzt https://xn--bcher-kva.example/."),
        ("Read www.example.org/act now.", "Lest jetzt www.Example.org/act."),
        ("Read https://顔.example/顔 now.", "Lest jetzt https://顔.example/顔."),
        ("Read https://en.example.org/act now.", "Lest jetzt https://de.example.org/act."),
        ("Read https://example.org/en-GB/a now.", "Lest jetzt https://example.org/de/a."),
    ],
)
def test_the_same_address_in_another_spelling_is_right(source, translation):
    found = said("de", source.replace("en-GB", "en"), translation)
    assert [f.message for f in found if f.code == "T110"] == []


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("Read https://bits.fr/a now.", "Lest jetzt https://bits.de/a."),
        ("Read https://bits.en/a now.", "Lest jetzt https://bits.de/a."),
        ("Write to info@bits.fr now.", "Schreibt jetzt an info@bits.de."),
    ],
)
def test_another_domain_is_an_error(source, translation):
    codes = {f.code for f in said("de", source, translation) if f.severity == "error"}
    assert codes & {"T110", "T111"}


# Disguises: each stood in a translation that was shown to readers.

PLAIN = "Sign now and tell your friends about it, please."
HOST = "Read https://example.org and more."
WRITE = "Write to press@example.org today."
TWO = "Sign the [letter](https://example.org/act) and the [call](https://example.net/call) now."
DISGUISED = [
    (PLAIN, "Signez https&#58;//evil.example"),
    (PLAIN, "Signez https:&#47;&#47;evil.example"),
    (PLAIN, "Signez www&#46;evil&#46;example"),
    (PLAIN, r"Signez www\.evil\.example"),
    (PLAIN, "Signez evil&#64;evil.example"),
    (PLAIN, "Signez evil&commat;evil.example"),
    (PLAIN, "Signez https://{town}.evil"),
    (PLAIN, "Signez {town}@evil.example"),
    (PLAIN, "Signez x@{town}"),
    (PLAIN, "Signez {town}.evil.example"),
    (HOST, "Lisez https://example.org。evil.example/ et plus."),
    (HOST, "Lisez https://example.org．evil.example/ et plus."),
    (HOST, "Lisez https://example.org｡evil.example/ et plus."),
    (HOST, "Lisez https://example.org’.evil.example/ et plus."),
    (HOST, "Lisez https://example.org–x.evil.example/ et plus."),
    (HOST, "Lisez https://example.org·x.evil.example/ et plus."),
    (HOST, "Lisez https://example.org😀.evil.example/ et plus."),
    (HOST, "Lisez https://example.org€.evil.example et plus."),
    (HOST, 'Lisez https://example.org"@evil.example/ et plus.'),
    (HOST, "Lisez https://example.org&shy;.evil.example et plus."),
    (HOST, "Lisez https://example.org&#8203;.evil.example et plus."),
    (WRITE, "Écrivez à press@example.org。evil.example"),
    (WRITE, "Écrivez à press@example.org’.evil.example"),
    (WRITE, "Écrivez à press@example.org–evil.example"),
    (WRITE, "Écrivez à evil%press@example.org."),
    (WRITE, "Écrivez à evil/press@example.org."),
    (WRITE, "Écrivez à evil!press@example.org."),
    (WRITE, "Écrivez à evil’press@example.org."),
    (TWO, "Signez la [](https://example.org/act) et l’[appel](https://example.net/call)."),
    (TWO, "Signez la [ ](https://example.org/act) et l’[appel](https://example.net/call)."),
    (TWO, "La [&#8203;](https://example.org/act) et l’[appel](https://example.net/call)."),
    (TWO, "[https://example.net/call](https://example.org/act), [a](https://example.net/call)."),
    (TWO, "La [lettre](https://example.org/act), l’[appel](https://example.net/call) &#x202E;x"),
    (TWO, "La [lettre](https://example.org/act), l’[appel](https://example.net/call) &#x2066;x"),
    (TWO, "La [lettre](https://example.org/act), l’[appel](https://example.net/call) &zwnj;x"),
    ("Read https://en.github.io/act now.", "Lisez https://fr.github.io/act."),
    ("Read https://en.co.uk/act now.", "Lisez https://fr.co.uk/act."),
]


@each(("source", "translation"), DISGUISED)
def test_no_disguise_hides_where_an_address_leads(source, translation):
    codes = {f.code for f in said("fr", source, translation) if f.severity == "error"}
    assert codes & {"T110", "T111", "T114", "T101"}


@each(
    ("source", "translation", "told"),
    [
        (PLAIN, "Signez sur evil.com et dites-le, s’il vous plaît.", ["evil.com"]),
        (PLAIN, "Signez sur bit.ly/abc et dites-le.", ["bit.ly"]),
        (PLAIN, "Signez sur EVIL.COM et dites-le.", ["evil.com"]),
        ("Visit example.org/act today.", "Visitez evil.com/act aujourd’hui.", ["evil.com"]),
        ("Visit example.org/act today.", "Visitez example.org/act aujourd’hui.", []),
        (PLAIN, "Signez, p.ex. avec M.Dupont et Cie.", []),
        (PLAIN, "Signez le fichier README.md et dites-le.", []),
        (PLAIN, "Signez maintenant.Dites-le à vos proches.", []),
    ],
)
def test_a_domain_that_the_source_does_not_name_is_told(source, translation, told):
    found = [f for f in said("fr", source, translation) if f.code == "T115"]
    assert [f.severity for f in found] == ["warning" for _ in told]
    sentences = [f"{domain} is a domain that the source does not name" for domain in told]
    assert [f.message for f in found] == sentences


@each(
    ("language", "source", "translation"),
    [
        ("he", "Write to press@example.org today.", "כתבו היום ל-press@example.org."),
        ("hu", "Read https://example.org/act now.", "Olvassák el a https://example.org/act-et."),
        ("hu", "Write to press@example.org now.", "Írjanak a press@example.org-ra most."),
        ("de", "Read https://example.org/act now.", "Lest die https://example.org/act-Seite."),
        ("de", "Write to press@example.org now.", "Nutzt die press@example.org-Adresse."),
        ("fr", "Read https://example.org now.", "Lisez https://example.org/ maintenant."),
        ("fr", "Read www.example.net now.", "Lisez https://www.example.net maintenant."),
        ("fr-BE", "Read https://a.example/en/act now.", "Lisez https://a.example/fr-BE/act."),
        ("fr", "Read https://a.example/en-gb/act now.", "Lisez https://a.example/fr/act."),
        ("fr", "Read https://a.example/act_en.html now.", "Lisez https://a.example/act_fr.html."),
        ("fr", "Read https://a.example/act-en.pdf now.", "Lisez https://a.example/act-fr.pdf."),
        ("fr", "Read https://a.example/#en now.", "Lisez https://a.example/#fr."),
        ("fr", "Read https://a.example/?lang=en now.", "Lisez https://a.example/?lang=fr."),
    ],
)
def test_what_languages_need_of_addresses_is_right(language, source, translation):
    found = said(language, source, translation)
    assert [f.message for f in found if f.code in {"T110", "T111"}] == []
