"""Which organisations may be one."""

import msgspec
import pytest
from case_tables import each
from hypothesis import given
from hypothesis import strategies as st

from coalition.matching import Index, compare, is_legal_form, profile
from coalition.matching.kinds import KINDS
from coalition.matching.latin_words import all_words
from coalition.matching.naming import words
from coalition.model import Organisation
from coalition.websites import registrable_domain


def known(name, website=None, country=None, **more):
    return profile(Organisation(id="x", name=name, website=website, country=country, **more))


SAME = [
    (known("Article 19"), known("ARTICLE19"), "same name"),
    (known("Digitalcourage e.V."), known("Digital Courage"), "same name"),
    (known("La Quadrature du Net"), known("Quadrature du Net"), "same name"),
    (known("Homo Digitalis"), known("Homo Digitals"), "names alike by 96%"),
    (known("Ελληνική Ένωση"), known("Elliniki Enosi"), "same name"),
    (
        known("Фондация Граждани"),
        known("Fondacia Grazhdani"),
        "same name but for the kind of organisation",
    ),
    (known("Société Civile"), known("Societe civile ASBL"), "same name"),
    (known("Big Brother Watch", aliases=("BBW UK",)), known("bbw uk"), "same name"),
    (known("European Digital Rights (EDRi)"), known("European Digital Rights"), "same name"),
    (known("European Digital Rights (EDRi)"), known("EDRi"), "same name"),
    (known("EDRi – European Digital Rights"), known("European Digital Rights"), "same name"),
    (known("EDRi: European Digital Rights"), known("edri"), "same name"),
    (
        known("Asociația pentru Tehnologie (ApTI)"),
        known("Asociatia pentru Tehnologie"),
        "same name",
    ),
    (known("Bündnis für Ökologie"), known("Buendnis fuer Oekologie"), "same name"),
    (known("ΟΜΑΔΑ ΑΝΟΙΧΤΟΙ ΔΡΟΜΟΙ"), known("Ομάδα Ανοιχτοί Δρόμοι"), "same name"),
    (known("Vrijschrift"), known("Vrijschrift.org"), "same name"),
    (known("F.I.T.U.G. e. V."), known("Fitug"), "same name"),
    (known("CCC"), known("C.C.C."), "same name"),
    (known("K64"), known("K64 – Zentrum für freie Gärten"), "same name"),
    (known("K 64"), known("K64"), "same name"),
    (known("K-64 e.V."), known("Zentrum für freie Gärten (K64)"), "same name"),
    (known("Δ7"), known("Δ7 – Ομάδα Ανοιχτών Δρόμων"), "same name"),
    (known("Б12"), known("Клуб Свободни улици Б12"), "same name"),
    (known("D3"), known("D3: Defesa dos Direitos Digitais"), "same name"),
    (
        known("Defesa dos Direitos Digitais"),
        known("D3 Defesa dos Direitos Digitais"),
        "same name but for the letters in brackets",
    ),
    (known("1984"), known("1984 – Verein gegen Lauschen"), "same name but for the subtitle"),
    (known("Oak"), known("Oak: Society for Old Trees"), "same name but for the subtitle"),
    (known("Netzhilfe"), known("Rechtshilfe Elm (ehemals Netzhilfe)"), "same name"),
    (known("Старі двори"), known("Нові двори, раніше Старі двори"), "same name"),
    (known("Amis des Rues"), known("Amis des Ruez"), "names alike by 88%"),
    (known("Amici della rete"), known("Amici della rite"), "names alike by 94%"),
    (known("Ruas Livres Lisboa"), known("Rias Livres Lisboa"), "names alike by 94%"),
    (known("Radio Wave"), known("Radio Wvae"), "names alike by 90%"),
    (known("Open Path"), known("Open Paths Network"), "names alike by 67%"),
    (known("Soyuz Zhivoy Berezhok"), known("Sojuz Živoj Berežok"), "same name in another spelling"),
    (
        known("Asociația pentru Date"),
        known("Asoc. pt. Date"),
        "same name but for abbreviations",
    ),
    (
        known("Alliance for Deltalands", "https://delta.example/en", "BE"),
        known("Allianz der Deltalande", "https://delta.example/de", "DE"),
        "same website delta.example",
    ),
    *(
        (known(name), known(longer), "same name but for the kind of organisation")
        for name, longer in (
            ("Open Path", "Open Path Network"),
            ("Oak", "Oak Group"),
            ("Freie Gärten", "Verein für freie Gärten"),
            ("Jardins Libres", "Association Jardins Libres"),
            ("Zielony Most", "Stowarzyszenie Zielony Most"),
            ("Casa Verde", "Rede Casa Verde"),
            ("Ανοιχτοί Δρόμοι", "Δίκτυο Ανοιχτοί Δρόμοι"),
            ("Kék Kertek", "Kék Kertek Hálózata"),
            ("Zelené cesty", "Iniciativa Zelené cesty"),
            ("Avoimet Polut", "Avoimet Polut verkosto"),
            ("Yeşil Yol", "Yeşil Yol Girişimi"),
            ("Вільні Сади", "Мережа Вільні Сади"),
            ("Open Paths Network", "Open Paths Netzwerk"),
            ("Blue Kite Network", "Blue Kite Group"),
            ("Privatsphäre statt Profil", "Aktionsbündnis Privatsphäre statt Profil"),
            ("Vereniging Vrije Draad", "Vrije Draad (VD)"),
        )
    ),
    (known("Freie Wege Deutschland"), known("Freie Wege Germany"), "same name"),
    (
        known("Фондация Български Хелзинкски комитет"),
        known("Български хелзинкски комитет"),
        "same name but for the kind of organisation",
    ),
    (
        known("Fundacja Panoptykon", "https://panoptykon.org"),
        known("Panoptykon Foundation", "https://en.panoptykon.org"),
        "same name but for the kind of organisation",
    ),
    (
        known("Hermes Center"),
        known("Hermes Centre"),
        "same name but for the kind of organisation",
    ),
    (known("Digitale Gesellschaft"), known("Digitale Geselschaft"), "names alike by 98%"),
    (known("Open Gardenz"), known("Open Gardens"), "names alike by 92%"),
    (known("Open Gardenz Network"), known("Open Gardens Network"), "names alike by 95%"),
    (known("Sieć Wolnych Miast"), known("Sieć Wolnyck Miast"), "names alike by 94%"),
    (known("Ludzie Lasu (SKN)"), known("Ludzie Lasu"), "same name but for the letters in brackets"),
    (
        known("Statewatch [S.W.T.] e.V."),
        known("Statewatch"),
        "same name but for the letters in brackets",
    ),
    (
        known("Ομάδα Δρόμοι (ΧΨΩ)"),
        known("ΟΜΑΔΑ ΔΡΟΜΟΙ"),
        "same name but for the letters in brackets",
    ),
    (
        known("Freies Netz (FQ)", country="DE"),
        known("Freies Netz"),
        "same name but for the letters in brackets",
    ),
    (known("Freies Netz (FN)", country="DE"), known("Freies Netz"), "same name"),
    (
        known("Irish Council for Civil Liberties"),
        known("ICCL"),
        "ICCL are the initials of “Irish Council for Civil Liberties”",
    ),
    (known("Oak", "https://oak.org/en/"), known("Elm", "https://oak.org"), "same website oak.org"),
    (
        known("noyb", "https://noyb.eu"),
        known("noyb – European Centre", "https://noyb.eu/en"),
        "same website noyb.eu",
    ),
    (
        known("European Digital Rights Network"),
        known("EDRN"),
        "EDRN are the initials of “European Digital Rights Network”",
    ),
    (
        known("Oak", "https://oak.org/"),
        known("Elm", "http://www.oak.org"),
        "same website oak.org",
    ),
]


@each(("one", "other", "reason"), SAME)
def test_what_may_be_one_is_told_with_the_reason(one, other, reason):
    found = compare(one, other)
    assert found[:1] == (reason,)
    assert compare(other, one) == found


APART = [
    (known("Amnesty International"), known("Amnesty International France")),
    (known("AlgorithmWatch"), known("AlgorithmWatch CH")),
    (known("Wikimedia Deutschland", "https://wikimedia.de"), known("Wikimedia France")),
    (known("Pirate Party Germany"), known("Pirate Party Sweden")),
    (known("Volt Europa", "https://volteuropa.org"), known("Volt France", "https://volteuropa.org/fr")),
    (known("Caritas Austria", country="AT"), known("Caritas Australia", country="AU")),
    (known("Syndicat, section A"), known("Syndicat, section B")),
    (known("Front 75"), known("Front 76")),
    (known("Oak", "https://facebook.com/oak"), known("Elm", "https://facebook.com/elm")),
    (known("Oak", "https://oak.github.io"), known("Elm", "https://elm.github.io")),
    (known("Open Rights", country="GB"), known("Open Rights", country="DE")),
    (known("EFF", country="US"), known("Eff", country="AT")),
    (known("Access Now"), known("Access")),
    (known("Ligue des droits humains"), known("Ligue des droits de l’Homme")),
    (known("Young Greens"), known("Young Liberals")),
    (known("Digital Rights Ireland"), known("Digital Rights Iceland")),
    (known("Pirate Party Australia"), known("Pirate Party Austria")),
    (known("Greens Slovakia"), known("Greens Slovenia")),
    (known("Freifunk Freiburg"), known("Freifunk Freiberg")),
    (known("Comitato Parma"), known("Comitato Palma")),
    (known("Klimaplan2030"), known("Klimaplan2050")),
    (known("Amici di Parma"), known("Amici di Palma")),
    (known("Block 103 Inquilini"), known("Block 107 Inquilini")),
    (known("Bürger gegen Laerm"), known("Bürger gegen Lehrm")),
    (known("Circle Park Rome"), known("Circle Bark Rome")),
    (known("Ludzie Lasu (SKN)"), known("Ludzie Lasu (SKP)")),
    (known("Ludzie Lasu (SKN)", country="PL"), known("Ludzie Lasu", country="CZ")),
    (known("Amnesty International (UK)"), known("Amnesty International")),
    (known("Open Streets (AT)"), known("Open Streets")),
    (known("Open Streets (Youth)"), known("Open Streets")),
    (known("Oak (SKN)"), known("Oak")),
    (known("Campact"), known("Compact")),
    (known("Attac"), known("Attack")),
    (known("Association of Journalists"), known("Association of Journals")),
    (known("Συνδικάτο Εργατών"), known("Συνδικάτο Εργατριών")),
    (known("Greens (NRW)"), known("Greens (RLP)")),
    (known("Stowarzyszenie Panoptykon"), known("Fundacja Panoptykon")),
    (known("Chaos Computer Club"), known("CCC")),
    (known("Volt Europa", "https://volt.eu"), known("Volt France", "https://volt.eu")),
    (known("K64"), known("K65")),
    (known("K64", "https://k.example"), known("K65", "https://k.example")),
    (known("Oak", "https://oak.example"), known("Oak: for old trees", "https://old.example")),
    (known("Pfadfinder Nord (S4)"), known("Pfadfinder Nord (S5)")),
    (known("Open Ways (OWA) UK"), known("Open Ways (OWA) France")),
    (known("Open Ways (OWA) UK", country="GB"), known("Open Ways (OWA)", country="FR")),
    (
        known("Open Ways UK (OWA)", "https://owa.example"),
        known("Open Ways France (OWA)", "https://owa.example"),
    ),
    (known("Open Ways (OWA) Wien"), known("Open Ways (OWA) Graz")),
    (known("Offene Wege Österreich (OW)"), known("Offene Wege Deutschland (OW)")),
    (known("Fédération FDN"), known("FDN")),
    (known("Bundesverband Dorfkinos"), known("Dorfkinos")),
    (known("Lega Civica XXI"), known("Lega Civica XII")),
    (known("Mahalle İzmir"), known("Mahalle İzmit")),
    (known("Hilfe Linz"), known("Hilfe Lienz")),
    (
        known("City Bakery", "https://campaign.example/members"),
        known("Rowing Club", "https://campaign.example/members"),
    ),
    (known("Chor", "https://linktr.ee/stop"), known("Bäckerei", "https://linktr.ee/stop")),
    (known("Choir", "https://framaforms.org"), known("Bakery", "https://framaforms.org")),
    (known("Ver.di, Hamburg", "https://verdi.de"), known("Ver.di, Bremen", "https://verdi.de")),
    (known("Oak", "https://oak.org/?p=12"), known("Elm", "https://oak.org/?p=13")),
    (known("Oak", "https://oak.org/#oak"), known("Elm", "https://oak.org/#elm")),
    (known("Oak", "https://facebook.com"), known("Elm", "https://www.facebook.com/")),
    (
        known("Oak", "https://facebook.com/profile.php?id=1"),
        known("Elm", "https://facebook.com/profile.php?id=2"),
    ),
    (known("!!!"), known("???")),
]  # fmt: skip


@each(("one", "other"), APART)
def test_members_of_one_family_are_told_apart(one, other):
    assert compare(one, other) == ()
    assert compare(other, one) == ()


@each(
    ("url", "domain"),
    [
        ("https://www.article19.org/a", "article19.org"),
        ("https://uk.example.co.uk", "example.co.uk"),
        ("https://oak.github.io", "oak.github.io"),
        ("https://www.facebook.com/oak", None),
        ("https://localhost", None),
        ("no address", None),
        ("https://[", None),
    ],
)
def test_a_domain_is_what_somebody_registered(url, domain):
    assert registrable_domain(url) == domain


def test_pairs_are_told_once_in_order():
    same = [Organisation(id=name, name="Open Streets") for name in ("b", "a", "c")]
    found = [(pair.first, pair.second) for pair in Index(map(profile, same)).duplicates()]
    assert found == [("a", "b"), ("a", "c"), ("b", "c")]


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_name_makes_it_fail(one, other):
    first, second = (Organisation(id=i, name=n, website=n) for i, n in (("a", one), ("b", other)))
    found = list(Index((profile(first), profile(second))).duplicates())
    assert [(pair.first, pair.second) for pair in found] in ([], [("a", "b")])


def test_an_organisation_that_is_added_twice_counts_once():
    oak, elm = (profile(Organisation(id=id_, name="Oak Society")) for id_ in ("oak", "elm"))
    index = Index((oak,))
    for _ in range(50):
        index.add(oak)
    assert [found.id for found, _ in index.matches(elm)] == ["oak"]
    assert not list(index.duplicates())
    index.add(elm)
    assert [(pair.first, pair.second) for pair in index.duplicates()] == [("elm", "oak")]


def test_a_page_that_three_give_tells_of_none_unless_their_names_are_alike():
    site = "https://oak.example"
    records = [
        Organisation(id=name.split()[0].lower(), name=name, website=site)
        for name in ("Oak Society", "Rowing Club", "City Bakery")
    ]
    two, three = (Index(map(profile, records[:number])) for number in (2, 3))
    assert [(pair.first, pair.second) for pair in two.duplicates()] == [("oak", "rowing")]
    assert list(three.duplicates()) == []
    alike = profile(Organisation(id="x", name="Oak Sociéty", website=site))
    assert [(other.id, why) for other, why in three.matches(alike)] == [
        ("oak", ("same name", "same domain oak.example"))
    ]
    expecting = Index(map(profile, records[:1]))
    rowing, bakery = map(profile, records[1:])
    expecting.expect((bakery,))
    assert expecting.matches(rowing) == ()
    assert expecting.on_the_same_page(rowing) == ("oak",)


@each(("one", "other", "reason"), SAME)
def test_an_index_finds_whatever_a_comparison_finds(one, other, reason):
    one, other = (msgspec.structs.replace(side, id=i) for side, i in ((one, "1"), (other, "2")))
    assert [why[:1] for _, why in Index((other,)).matches(one)] == [(reason,)]


def test_one_organisation_under_three_names_is_no_crowd_on_its_page():
    names = ("Elm Institute", "Elm Association", "Elm Verein", "Ulme")
    records = [Organisation(id=name, name=name, website="https://elm.example") for name in names]
    *index, ulme = map(profile, records)
    assert len(Index(index).matches(ulme)) == 3


NATIVE = (
    "Netzwerk réseau red xarxa rede rete rețea netwerk netværk nätverk nettverk verkosto võrgustik "
    "tīkls tinklas sieć síť sieť mreža мрежа мережа δίκτυο hálózat ağı líonra netwerk Gruppe groupe "
    "grupo ryhmä grupa skupina група ομάδα csoport Verein stowarzyszenie σύλλογος yhdistys dernek"
)


def test_words_for_networks_groups_and_associations_are_known_in_all_languages():
    unknown = [word for word in NATIVE.split() if KINDS.isdisjoint(words(word))]
    assert unknown == []


@each(
    "form",
    [
        *("n.o.", "n. o.", "n.f.", "z.ú.", "z. ú.", "o.z.", "z.s.", "o.p.s.", "o.s.", "v.o.s."),
        *("r.y.", "f.m.b.a.", "gAG", "nadační fond", "neinvestičný fond", "občianske združenie"),
        *("obecně prospěšná společnost", "nezisková organizácia", "Sp. z o.o."),
        *("organizacja pożytku publicznego", "asociație fără scop lucrativ", "i.G."),
    ],
)
def test_a_name_is_the_same_with_its_legal_form(form):
    assert words(f"Ulica, {form}") == words(f"Ulica {form}") == words("Ulica")
    assert is_legal_form(form) or "." not in form


@pytest.mark.parametrize("name", ["Say No", "No, no", "U.N.O.", "Z. U. Oak"])
def test_words_like_the_letters_of_a_legal_form_stay_in_names(name):
    assert words(name) == all_words(name)
