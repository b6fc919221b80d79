"""Rows that say themselves that they belong to no list that is published."""

import datetime

import pytest
from case_tables import each

from coalition.intake import make_vocabulary, propose_organisations, read_sheet
from coalition.intake.agreement.states import read_state
from coalition.intake.membership.notes_against import name_against
from coalition.intake.rows import RefusedRow


def refused(text, mapping=None, values=None, tiers=None, synonyms=None):
    """The names of the rows that are refused, and the notes."""
    sheet = read_sheet(text.encode(), None, mapping or {})
    found = propose_organisations(
        sheet,
        make_vocabulary(tiers=tiers or {}, kinds={}, letters={}, synonyms=values or synonyms or {}),
        (),
        mapping=mapping or {},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    )
    return [row.name for row in found.rows if isinstance(row, RefusedRow)], found.notes


@each(
    ("header", "yes", "no"),
    [
        ("May we publish the name of your organisation?", "Yes", "No, keep us anonymous"),
        ("Dürfen wir Sie öffentlich nennen?", "Ja", "Nein"),
        ("Acceptez-vous la publication du nom de votre organisation ?", "Oui", "Non"),
        ("Zgoda na publikację", "tak", "nie"),
        ("Can we list your org publicly?", "yes", ""),
        ("Does your organisation endorse the statement?", "Yes", "No, only the first demand"),
        ("I confirm that I am authorised to sign.", "1", "0"),
        ("Do not publish our name", "no", "yes"),
        ("Status", "Member", "Declined"),
        ("membership_status", "active", "suspended"),
        ("Stav", "člen", "čeká"),
        ("Estado", "activo", "pendiente"),
        ("Response Type", "completed", "started"),
    ],
)
def test_a_row_that_says_no_is_refused_and_the_column_is_named(header, yes, no):
    names, notes = refused(f"Name;{header}\nOak;{yes}\nElm;{no}\nAsh;{yes}\n")
    assert names == ["Elm"]
    assert any(header in note for note in notes if note.startswith("heeded"))


@each(
    ("header", "yes", "no"),
    [
        ("Adesione", "SI", "no"),
        ("Beitritt", "ja", "nein"),
        ("Adhésion", "oui", "non"),
        ("Joined", "yes", "no"),
        ("Signed", "yes", "no"),
    ],
)
def test_a_column_of_days_with_answers_in_it_says_who_has_joined(header, yes, no):
    assert refused(f"Organisation;{header}\nOak;{yes}\nElm;{no}\nAsh;{yes}\n")[0] == ["Elm"]


@each(
    "text",
    [
        "Wir ziehen unsere Unterschrift zurück", "Nous retirons notre signature", "We withdraw",
        "Retiramos nuestra firma", "Wycofujemy podpis", "Vi drar tillbaka vår underskrift",
        "Wij trekken onze handtekening terug", "Vi trækker os tilbage", "Отзываем подпись",
        "Ritiriamo la firma", "Stahujeme podpis", "Perumme allekirjoituksemme",
    ],
)  # fmt: skip
def test_who_leaves_in_an_answer_to_any_question_is_asked_about(text):
    table = f"Organisation;Gibt es noch etwas?\nOak;\nElm;{text}\nAsh;Viel Erfolg\n"
    assert refused(table)[0] == ["Elm"]


def test_a_column_of_remarks_is_told_as_heeded_where_it_decides():
    remarks = ("withdrawn", "waiting for approval", "very keen")
    rows = "".join(f"{name};{text}\n" for name, text in zip("ABC", remarks, strict=True))
    _, notes = refused(f"Organisation;Remarks\n{rows}")
    heeded = "Remarks (withdrawn; not understood: waiting for approval)"
    assert f"heeded where a row says no, or that it is no member: {heeded}" in notes
    assert not any(note.startswith("unknown") for note in notes)
    _, notes = refused("Organisation;Remarks\nOak;very keen\n")
    assert "unknown, not read: Remarks (say what they hold with --map)" in notes


@pytest.mark.parametrize(
    ("header", "organisation", "person"),
    [
        ("Contact Type", "Organization", "Individual"),
        ("Typ", "Verein", "Einzelperson"),
        ("Type de contact", "Organisme", "Particulier"),
        ("Art", "Stiftung", "Privatperson"),
        ("Tipo", "Fundación", "Persona física"),
        ("Typ", "Nadace", "Osoba fyzická"),
        ("Rodzaj podmiotu", "Fundacja", "Osoba fizyczna"),
        ("Tipologia socio", "Ente", "Privato cittadino"),
        ("Kapcsolat típusa", "Egyesület", "Magánszemély"),
        ("Вид контакту", "Фонд", "Фізична особа"),
        ("Type contact", "Stichting", "Natuurlijk persoon"),
        ("Yhteystyyppi", "Järjestö", "Yksityishenkilö"),
        ("Είδος μέλους", "Σύλλογος", "Φυσικό πρόσωπο"),
        ("Tipul contactului", "Asociație", "Persoană fizică"),
        ("סוג חבר", "עמותה", "אדם פרטי"),
        ("Üye türü", "Dernek", "Gerçek kişi"),
    ],
)
def test_a_row_of_a_person_is_refused(header, organisation, person):
    assert refused(f"Name;{header}\nOak;{organisation}\nElm;{person}\n")[0] == ["Elm"]


@pytest.mark.parametrize(
    ("header", "organisation", "person"),
    [
        ("Contact Type", "Organization", "Household"),
        ("signup_type", "1", "0"),
        ("Typ", "Verein", "Privatperson"),
        ("Type", "Association", "Personne physique"),
        ("Rodzaj", "Stowarzyszenie", "Osoba prywatna"),
    ],
)
def test_a_column_of_sorts_decides_who_is_an_organisation(header, organisation, person):
    rows = (
        f"{header};Display name;Organization;Nickname\n"
        f"{organisation};Max Havelaar;Max Havelaar;MH\n"
        f"{person};Ada Example;Oak Society;Addy\n"
        f"{organisation};Elm Society;Elm Society;ES\n"
        f"{person};The Ash Family;;\n"
    )
    names = ("Oak Society", "Fir Trust", "Yew League", "Ivy Union")
    rows += "".join(f"{organisation};{name};{name};{name[0]}{name[4]}\n" for name in names)
    sheet = read_sheet(rows.encode(), None, {})
    vocabulary = make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={})
    day = datetime.date(2021, 3, 1)
    found = propose_organisations(
        sheet, vocabulary, (), mapping={}, separator=None, defaults={}, day=day
    ).rows
    taken = [row.values for row in found if not isinstance(row, RefusedRow)]
    assert taken == [
        {"name": "Max Havelaar", "short_name": "MH"},
        {"name": "Elm Society", "short_name": "ES"},
        *({"name": name, "short_name": name[0] + name[4]} for name in names),
    ]
    assert [row.reason.partition(";")[0] for row in found if isinstance(row, RefusedRow)] == [
        f"it says {person} under {header}, and is no organisation"
    ] * 2


@pytest.mark.parametrize("remark", ["test", "Only a test.", "created by import test", "essai"])
def test_a_row_that_somebody_made_to_try_the_system_is_refused(remark):
    names, _ = refused(f"Name;Note\nOak;\nElm;{remark}\nAsh;many thanks\n")
    assert names == ["Elm"]


@pytest.mark.parametrize("header", ["Newsletter?", "I have read the privacy notice", "Notes"])
def test_what_is_asked_besides_refuses_no_row(header):
    assert refused(f"Name;{header}\nOak;Yes\nElm;No\n")[0] == []


LIST_US = "May we list you publicly?"


@each(
    "cell",
    [
        "maybe",
        "not yet",
        "only logo",
        "never",
        "no way",
        "sure",
        "x",
        "-",
        "yes, but only the logo",
    ],
)
def test_an_unclear_answer_refuses_its_row_and_unheeds_no_other(cell):
    text = f'Name,{LIST_US}\nOak,yes\nElm,no\nAsh,"{cell}"\nFir,\n'
    assert refused(text)[0] == ["Elm", "Ash", "Fir"]
    assert refused(text, {LIST_US: "consent"})[0] == ["Elm", "Ash", "Fir"]
    assert refused(text, {LIST_US: "-"})[0] == []
    assert refused(text, synonyms={cell: "yes"})[0] == ["Elm", "Fir"]


def test_a_column_told_to_be_of_anonymity_takes_no_row_of_a_yes():
    text = "Name,Foo\nOak,yes\nElm,no\nAsh,\n"
    assert refused(text, {"Foo": "anonymous"})[0] == ["Oak"]


@each(
    "header",
    [
        "Peut-on vous citer ?",
        "Affichage public",
        "Public listing",
        "Public",
        "Visible",
        "Confirmed",
        "Active",
        "Signs?",
        "Öffentlich",
        "Potwierdzone",
        "E-mail confirmed",
    ],
)
@each(("yes", "no"), [("yes", "no"), ("true", "False"), ("✅", "❌")])
def test_a_header_that_says_whether_somebody_is_listed_is_heeded(header, yes, no):
    assert refused(f"Name,{header}\nOak,{yes}\nElm,{no}\nAsh,soon\n")[0] == ["Elm", "Ash"]


@pytest.mark.parametrize("header", ["Can you come along?", "Foo", "Zgłoszenie"])
def test_a_no_below_an_unknown_header_is_for_somebody_to_explain(header):
    text = f"Name,{header}\nOak,yes\nElm,no\nAsh,\n"
    names, notes = refused(text)
    assert names == ["Elm"]
    assert f"heeded where a row says no, or that it is no member: {header} (no)" in notes
    assert refused(text, {header: "-"})[0] == []
    assert refused(text, {header: "consent"})[0] == ["Elm", "Ash"]


def test_booleans_of_json_and_yaml_are_answers():
    text = '[{"name": "Oak", "public": true}, {"name": "Elm", "public": false}]'
    assert refused(text)[0] == ["Elm"]
    assert refused("- name: Oak\n  active: true\n- name: Elm\n  active: false\n")[0] == ["Elm"]


def test_whoever_leaves_the_column_out_takes_its_rows():
    assert refused("Name;Status\nOak;Member\nElm;Pending\n", {"Status": "-"})[0] == []


def test_the_organisation_of_a_contact_is_one_whoever_is_listed():
    text = "Contact Type;Name;Organization\nIndividual;Ada Example;Oak Society\n"
    assert refused(text)[0] == []


def test_a_sheet_of_nothing_but_people_has_no_organisations():
    text = "Type de contact;Organisation\nParticulier;Oak Society\nParticulier;Elm Society\n"
    assert refused(text)[0] == ["Oak Society", "Elm Society"]


@each(
    ("header", "cells", "names"),
    [
        ("Country", ["NO", "NO"], []),
        ("Landkode", ["NO", "NO"], []),
        ("country", ["NO", "no"], []),
        ("Pays", ["NO", ""], []),
        ("Country", ["No", "no"], ["Oak", "Elm"]),
        ("Stato", ["NO", "SI"], ["Oak", "Elm"]),
        ("Estado", ["NO", "NO"], ["Oak", "Elm"]),
        ("Stato", ["NO", "DE"], []),
        ("CC", ["NO", "NO"], ["Oak", "Elm"]),
        ("May we list you?", ["NO", "YES"], ["Oak"]),
    ],
)
def test_norway_is_a_country_below_a_header_of_countries_and_no_an_answer_elsewhere(
    header, cells, names
):
    rows = "".join(f"{name};{cell}\n" for name, cell in zip(("Oak", "Elm"), cells, strict=True))
    assert refused(f"Organisation;{header}\n{rows}")[0] == names


def test_what_may_be_norway_is_told_with_the_command():
    text = "Organisation;CC\nOak;NO\nElm;NO\n"
    sheet = read_sheet(text.encode(), None, {})
    found = propose_organisations(
        sheet, make_vocabulary({}, {}, {}, {}), (), mapping={}, separator=None, defaults={},
        day=datetime.date(2021, 3, 1),
    )  # fmt: skip
    assert found.rows[0].reason.startswith(
        "it says NO under CC, which may be Norway (then --map 'CC=country'), or no (then --map "
        "'CC=consent');"
    )
    assert refused(text, {"CC": "country"})[0] == []


@pytest.mark.parametrize(
    "text",
    [
        "Summe: 8 Organisationen",
        "Ukupno 8 udruga",
        "Total général : 8",
        "Members: 7",
        "* fee is open",
    ],
)
def test_what_stands_below_a_table_is_no_organisation(text):
    assert refused(f"Name;Country\nOak;DE\n{text};\n")[0] == [text]


@pytest.mark.parametrize("name", ["Club 8", "7 Trees", "*Oak*", "Total Refusal", "Members of Oak"])
def test_names_with_figures_stars_and_such_words_stay_names(name):
    assert refused(f"Name;Country\n{name};DE\n")[0] == []


def test_lines_beside_a_list_with_bullets_are_no_names():
    text = "We have so far\n- Oak\n- Elm\n- Ash\nMore to come soon\n"
    assert refused(text)[0] == ["We have so far", "More to come soon"]


def test_lines_of_a_quoted_mail_are_names_without_the_mark():
    sheet = "here they are\n> Oak\n> Elm\n> Ash\nUn abbraccio\n"
    assert refused(sheet)[0] == ["here they are", "Un abbraccio"]


@pytest.mark.parametrize(
    "line", ["List closed on 31 May 2024", "Stan na 30. travnja 2024.", "As of 14.06.2024"]
)
def test_a_line_of_a_day_is_no_name(line):
    assert refused(f"Oak\nElm\n{line}\n")[0] == [line]


def test_names_on_two_lines_of_a_cell_are_asked_about():
    assert refused('Name;Country\n"Oak Society\nElm Society";DE\n')[0] == [
        "Oak Society Elm Society"
    ]
    assert refused('Name;Country\n"Federation\nof oaks";DE\n')[0] == []


@each(
    ("name", "is_asked"),
    [
        ("Oak Society, Elm Club Ost", True),
        ("Oak Society / Elm Club", True),
        ("Oak Society, section Lyon", False),
        ("Eichen für alle, Regionalgruppe Dresden", False),
        ("Centre for Law, Media and Memory", False),
        ("Library Friends, Østerholm", False),
        ("Collective «My Voice, My Data»", False),
        ("Digitální louka, z. s.", False),
    ],
)
def test_a_name_that_may_be_two_is_asked_about(name, is_asked):
    read, _ = refused(f'Organisation;Country\n"{name}";FR\nFir;FR\n')
    assert read == ([name] if is_asked else [])


LEFT = """
Status|withdrawn / Status|(Withdrawn, 2021) / Membership|withdrawn / Statut|s’est retirée
Statut|a quitté la coalition / Status|hat sich zurückgezogen / Mitgliedsstatus|ausgetreten
Stan|wycofało się / Stato|ha ritirato l'adesione / Estado|se retiró / Situação|retirou-se
Stav|odstoupil / Stav|stáhl podporu / Stav|odstúpil / Status|umaknjeno / Status|povukli se
Статус|повукли се / Статус|оттеглена / Статус|відкликано / Κατάσταση|αποσύρθηκε / Stare|retrasă
Állapot|visszalépett / Tila|vetäytynyt / Status|dragit sig ur / Status|trukket tilbage
Status|trukket seg / Staatus|tagasi võetud / Statuss|izstājās / Būsena|pasitraukė
Stádas|tarraingthe siar / Status|irtirat / Estat|retirat / Durum|geri çekildi / الحالة|انسحبت
Status|teruggetrokken / Withdrawn|yes / Withdrawn on|2021-03-01 / Left|2021-03-01
Austritt|1.3.2021 / Date de retrait|01/03/2021 / Data wycofania|2021-03-01
Notes|has withdrawn in May / Uwagi|wycofali się w maju / Bemerkung|zurückgezogen am 1.5.
"""
REFUSED_STATES = """
Stav|odmietli / Stav|odmietol / Stav|zamietnuté / Stav|čakajúce / Stav|nepotvrdené / Stav|zatiaľ nie
Stav|nesúhlasí / Stav|nie / Stav|odmítli / Statut|refus / Statut|non / Statut|n'a pas signé
Statut|ne souhaite pas / Statut|à confirmer / Statut|pas encore / Statut|en cours / Statut|exclue
Status|nein / Status|lehnt ab / Status|Absage / Status|will nicht / Status|no / Status|said no
Status|asked / Status|pending / Stan|odmówili / Stan|niepotwierdzone / Estado|no firmó / Stato|rifiuta
Situação|recusou / Stare|refuzat / Tila|kieltäytyi / Status|tackade nej / Status|takket nei / Status|afslog
Status|niet bevestigd / Állapot|elutasította / Статус|відмовились / Статус|отказа / Статус|одбили су
Status|odbili / Status|zavrnili / Staatus|keeldus / Statuss|atteicās / Būsena|atsisakė / Estat|rebutjat
Κατάσταση|αρνήθηκε / Durum|reddetti / Stádas|dhiúltaigh / Status|irrifjutaw / الحالة|رفض / الحالة|لم يوقع
"""
TAKEN_STATES = """
Stav|člen / Stav|členka / Stav|podpísané / Stav|áno / Statut|signé / Statut|signataire / Status|Mitglied
Status|zugesagt / Status|confirmed / Status|signed / Stan|podpisali / Estado|firmado / Stato|firmato
Situação|assinou / Stare|semnat / Tila|allekirjoittanut / Status|undertecknat / Status|underskrevet
Status|ondertekend / Állapot|aláírta / Статус|підписали / Статус|подписали / Статус|потписали
Status|potpisali / Status|podpisali / Staatus|allkirjastatud / Statuss|parakstījuši / Būsena|pasirašė
Estat|signat / Κατάσταση|υπέγραψε / Durum|imzaladı / Stádas|sínithe / Status|iffirmaw / الحالة|موقع
"""
STAYS = """
Status|active / Statut|membre / Withdrawn|no / Withdrawn on| / Austritt|- / Left|n/a
Focus|Rights of retired people / Did they answer?|yes
State|Baja California / Ville|Paris / Description|Nous accompagnons les retraités
Notes|Thank you! Founding member, since 2019
"""


def cells_of(table: str) -> list[list[str]]:
    return [item.split("|") for line in table.strip().splitlines() for item in line.split(" / ")]


@each(("header", "cell"), cells_of(LEFT))
def test_who_has_withdrawn_by_the_sheet_itself_is_no_member_in_any_language(header, cell):
    text = f"Organisation;Country;{header}\nOak Society;DE;{cell}\nElm Trust;FR;\n"
    assert refused(text)[0] == ["Oak Society"]


@each(("header", "cell"), cells_of(REFUSED_STATES))
def test_a_state_that_refuses_or_waits_is_no_members_in_any_language(header, cell):
    text = f"Organisation;Country;{header}\nOak Society;DE;{cell}\nElm Trust;FR;\n"
    names, notes = refused(text)
    assert names == ["Oak Society"]
    note = f"heeded where a row says no, or that it is no member: {header} ({cell})"
    assert note in notes


@each(("header", "cell"), cells_of(TAKEN_STATES))
def test_a_state_of_a_member_refuses_nobody_in_any_language(header, cell):
    text = f"Organisation;Country;{header}\nOak Society;DE;{cell}\nElm Trust;FR;\n"
    assert refused(text)[0] == []


STATES = "Organisation;Country;Status\nOak;DE;vielleicht\nElm;FR;Absage\nFir;FR;Mitglied\n"


def test_a_state_that_is_not_understood_is_never_taken_for_a_yes():
    names, notes = refused(STATES)
    assert names == ["Oak", "Elm"]
    assert (
        "heeded where a row says no, or that it is no member: Status (Absage; not understood: "
        "vielleicht)"
    ) in notes


@pytest.mark.parametrize(
    ("meant", "names"), [("member", ["Elm"]), ("declined", ["Oak", "Elm"]), ("-", ["Elm"])]
)
def test_somebody_says_what_a_state_means(meant, names):
    assert refused(STATES, values={"vielleicht": meant})[0] == names


def test_tiers_are_states_of_members():
    text = "Organisation;Country;Status\nOak;DE;Bronze\nElm;FR;Absage\n"
    assert refused(text, tiers={"bronze": "Bronze"})[0] == ["Elm"]


@each(("header", "cell"), cells_of(STAYS))
def test_other_words_and_empty_cells_refuse_nobody(header, cell):
    text = f"Organisation;Country;{header}\nOak Society;DE;{cell}\nElm Trust;FR;\n"
    assert "Oak Society" not in refused(text)[0]


def test_the_reason_says_which_cell_and_how_to_take_the_row():
    sheet = read_sheet("Organisation;Stan\nŁąka;wycofało się\n".encode(), None, {})
    vocabulary = make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={})
    found = propose_organisations(
        *(sheet, vocabulary, ()),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    )
    assert found.rows[0].reason == (
        "it says wycofało się under Stan; to take it all the same: --value 'wycofało się=-'"
    )


NOTES = """
Please call back on Monday|Bitte noch einmal anrufen|Proszę zadzwonić w maju|Merci de rappeler lundi
Παρακαλώ καλέστε τη Δευτέρα|Kérjük hívja vissza őket|Contact: Ida Nowak|Kontakt: Ida Nowak
Telefon: 22 555 12|Total|Razem
"""


@each("note", [one for line in NOTES.strip().splitlines() for one in line.split("|")])
def test_a_row_of_one_cell_that_notes_or_asks_something_is_none(note):
    text = f"Organisation;Country\nOak Society;DE\n{note};\nPlease Touch;\nRazem dla Lasów;PL\n"
    assert refused(text)[0] == [note]


def test_a_total_may_have_an_amount_beside_it():
    assert refused("Organisation;Country;Kind\nOak;DE;\nTotal;9 countries;\n")[0] == ["Total"]
    assert refused("Organisation;Country\n9 Countries;DE\n")[0] == []


@each(
    ("name", "said"),
    [
        ("Oak Society (withdrawn)", "it says withdrawn beside the name"),
        ("Ahorn e.V. (ruhend)", "it says ruhend beside the name"),
        ("Klub Klon (wycofali się)", "it says wycofali się beside the name"),
        ("Ulme – zurückgezogen", "it says zurückgezogen beside the name"),
        ("Nagy Éva (magánszemély)", "it says magánszemély beside the name, and is no organisation"),
        ("Eiche (ehemals Ulme)", ""),
        ("Birch Union (Berlin)", ""),
    ],
)
def test_what_a_name_says_behind_itself_refuses_it(name, said):
    assert name_against(name) == said
    names, _ = refused(f"Organisation;Country\n{name};DE\n")
    assert names == ([name] if said else [])


def taken(text, mapping=None, values=None):
    """The names of the rows that are taken."""
    refused_names, _ = refused(text, mapping, values)
    names = [line.partition(";")[0] for line in text.strip().splitlines()[1:]]
    return [name for name in names if name not in refused_names]


@pytest.mark.parametrize(
    ("language", "remark"),
    [
        ("ar", "يرجى عدم نشر اسمنا"),
        ("ar", "للاستخدام الداخلي فقط"),
        ("bg", "моля, не публикувайте името ни"),
        ("ca", "si us plau, no publiqueu el nostre nom"),
        ("cs", "prosím nezveřejňujte náš název"),
        ("da", "offentliggør venligst ikke vores navn"),
        ("de", "bitte nicht veröffentlichen"),
        ("de", "nur intern"),
        ("el", "μη μας αναφέρετε"),
        ("en", "please do not publish our name"),
        ("en", "We support every word, and would be glad to come; but keep us anonymous, please!"),
        ("es", "preferimos el anonimato"),
        ("et", "palun ärge avaldage meie nime"),
        ("fi", "älkää julkaisko nimeämme"),
        ("fr", "merci de ne pas publier notre nom"),
        ("ga", "ná luaigh muid"),
        ("hr", "nije za objavu"),
        ("hu", "csak belső használatra"),
        ("it", "non vogliamo apparire"),
        ("lt", "prašome neskelbti mūsų pavadinimo"),
        ("lv", "nepieminiet mūs"),
        ("mt", "jekk jogħġbok tippubblikawx isimna"),
        ("mt", "issemmunix"),
        ("nb", "ikke nevn oss"),
        ("nl", "noem ons niet"),
        ("pl", "nie do publikacji"),
        ("pt", "não nos mencionem"),
        ("ro", "doar pentru uz intern"),
        ("sk", "neuvádzajte nás"),
        ("sl", "ni za objavo"),
        ("sr", "молимо не објављујте наше име"),
        ("sv", "nämn oss inte"),
        ("tr", "bizi anmayın"),
        ("uk", "не згадуйте нас"),
    ],
)
def test_a_remark_that_asks_not_to_be_named_holds_its_row_back(language, remark):
    for header in ("Anything else?", "Notes"):
        text = f'Name;{header}\nOak;great letter\nElm;"{remark}"\n'
        assert taken(text) == ["Oak"], language
        assert taken(text, values={remark: "yes"}) == ["Oak", "Elm"]
        assert taken(text, {header: "-"}) == ["Oak", "Elm"]


@pytest.mark.parametrize(
    "remark",
    [
        "We oppose surveillance",
        "Member since 2019",
        "a non-profit publisher",
        "Refuse Plastic came with them",
        "name spelt with a capital",
        "please publish our name",
        "works against secret trade deals",
        "The organisation agrees to be listed publicly until it says otherwise",
    ],
)
def test_a_remark_about_anything_else_holds_nothing_back(remark):
    assert taken(f"Name;Anything else?\nOak;{remark}\n") == ["Oak"]


HOW = "How should we list you?"


@pytest.mark.parametrize(
    ("header", "named", "not_named"),
    [
        (HOW, "as written", "not at all"),
        (HOW, "with our full name", "anonymous"),
        ("How would you like to be listed?", "Name and logo", "only count us"),
        ("Wie sollen wir Sie nennen?", "mit Namen", "gar nicht"),
        ("Comment souhaitez-vous apparaître ?", "nom complet", "pas du tout"),
        ("¿Cómo quieren aparecer?", "con nuestro nombre", "solo contarnos"),
        ("Jak máme vaši organizaci uvést?", "celým jménem", "vůbec"),
        ("Jak mamy Państwa wymienić?", "z pełną nazwą", "wcale"),
        ("Πώς να σας αναφέρουμε;", "με το όνομα", "ανώνυμα"),
        ("Як вас зазначити?", "з назвою", "лише порахувати"),
        ("Kif għandna nsemmukom?", "bl-isem sħiħ", "bla isem"),
        ("Conas ba chóir muid a lua i liosta?", "ainm iomlán", "gan ainm"),
        ("كيف نذكركم؟", "بالاسم الكامل", "بدون اسم"),
        ("Listing", "as written", "not at all"),
    ],
)
def test_a_choice_how_to_be_listed_decides(header, named, not_named):
    text = f"Name;{header}\nOak;{named}\nElm;{not_named}\nAsh;{named}\n"
    assert taken(text) == ["Oak", "Ash"]


def test_a_choice_that_nobody_knows_is_asked_about_and_none_refuses_its_row():
    text = f"Name;{HOW}\nOak;by acronym\nElm;\nYew;Yew\n"
    assert taken(text) == ["Yew"]
    assert taken(text, values={"by acronym": "yes"}) == ["Oak", "Yew"]


@pytest.mark.parametrize(
    "header",
    [
        "May we publish, or not?",
        "Dürfen wir Sie veröffentlichen oder nicht?",
        "Pouvons-nous publier votre nom, ou non ?",
        "Czy możemy opublikować nazwę, czy nie?",
        "We do not object to publication",
    ],
)
def test_a_question_to_which_yes_may_mean_either_takes_no_row_until_it_is_told(header):
    text = f"Name;{header}\nOak;yes\nElm;no\n"
    assert taken(text) == []
    assert taken(text, {header: "consent"}) == ["Oak"]
    assert taken(text, {header: "anonymous"}) == ["Elm"]


def test_a_question_turned_round_in_words_takes_no_row_of_a_yes():
    assert taken("Name;Should we keep you out of the list?\nOak;yes\nElm;no\n") == ["Elm"]


@pytest.mark.parametrize(
    "cell", ["1.3.2021", "0.5", "1,5", "1,1", "1; 2", "2021-03-01", "0, later", "yes, from May on"]
)
def test_only_a_known_answer_answers(cell):
    text = f'Name;{LIST_US}\nOak;yes\nElm;"{cell}"\nAsh;no\n'
    assert taken(text) == ["Oak"]
    # It is asked about, neither a yes nor a no.
    assert taken(text, values={cell: "yes"}) == ["Oak", "Elm"]


def test_what_a_cell_means_is_heeded_where_it_answers_and_nowhere_else():
    text = f"Name;Country;{LIST_US}\nOak;DE;maybe\nElm;maybe;yes\n"
    sheet = read_sheet(text.encode(), None, {})
    vocabulary = make_vocabulary(tiers={}, kinds={}, letters={}, synonyms={"maybe": "no"})
    found = propose_organisations(
        sheet, vocabulary, (), mapping={}, separator=None, defaults={},
        day=datetime.date(2021, 3, 1),
    )  # fmt: skip
    assert [row.reason.partition(";")[0] for row in found.rows] == [
        f"it says maybe under {LIST_US}",
        "maybe is not a country",
    ]


def test_a_value_may_mean_the_cells_of_one_column():
    text = f"Name;Public;{LIST_US}\nOak;yes;maybe\nElm;maybe;yes\n"
    assert taken(text, values={f"{LIST_US}: maybe": "yes"}) == ["Oak"]


@each("header", ["baja", "Ausgetreten am", "Date de sortie", "Utträdesdatum", "Дата на напускане"])
def test_a_day_of_leaving_refuses_its_row_and_is_no_day_of_joining(header):
    text = f"Organisation;Country;{header}\nOak;DE;\nElm;FR;2026-05-02\nAsh;ES;\n"
    found = propose_organisations(
        read_sheet(text.encode()),
        make_vocabulary({}, {}, {}, {}),
        (),
        mapping={},
        separator=None,
        defaults={},
        day=datetime.date(2026, 11, 1),
    )
    assert [row.name for row in found.rows if isinstance(row, RefusedRow)] == ["Elm"]
    assert found.suggested == ()


@each(
    ("state", "meant"),
    [
        ("will sign", "no member"),
        ("wird unterzeichnen", "no member"),
        ("hat unterzeichnet", "member"),
        ("va signer", "no member"),
        ("signé", "member"),
        ("firmará", "no member"),
        ("firmado", "member"),
        ("firmerà", "no member"),
        ("podpisze", "no member"),
        ("podpisane", "member"),
        ("podepíše", "no member"),
        ("podepsáno", "member"),
        ("підпише", "no member"),
        ("підписано", "member"),
        ("in talks", "no member"),
        ("en discussion", "no member"),
        ("im Gespräch", "no member"),
        ("w rozmowach", "no member"),
        ("interested", "no member"),
        ("à contacter", "no member"),
        ("Survey Preview", "no member"),
        ("warm", "unknown"),
    ],
)
def test_who_will_sign_or_is_spoken_with_is_no_member_yet(state, meant):
    assert read_state(state) == meant
