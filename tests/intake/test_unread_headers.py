"""Sheets from right to left, and in languages of which no header is known."""

import datetime

import pytest
from case_tables import each

from coalition.intake import (
    NoNamesError,
    Proposal,
    make_vocabulary,
    propose_organisations,
    read_sheet,
)

HEBREW = """שם הארגון,מדינה,אתר,איש קשר,האם לפרסם?,הערות
הכיכר הפתוחה,ישראל,kikar.example,דנה לוי,כן,
איגוד המפות,ישראל,,,לא,
שביל השכונה,צרפת,,,כן,ממתינים לחתימה
סך הכל,3,,,,
"""
PERSIAN = """نام سازمان,کشور,وب‌سایت,تلفن,رضایت به انتشار
انجمن خانهٔ کتاب شهر,ایران,ketab.example,0215550101,بله
کانون صلح و آزادی تهران,آلمان,,,خیر
جمع کل,2,,,
"""
GEORGIAN = """ორგანიზაცია,ქვეყანა,საიტი,გამოვაქვეყნოთ?
თავისუფალი სივრცე,საქართველო,sivrce.example,კი
ღია ფანჯარა,საქართველო,panjara.example,არა
მშვიდი მოედანი,გერმანია,moedani.example,კი
"""
BASQUE = """Erakundea,Herrialdea,Webgunea,Onartzen duzu?
Plaza Isila,Espainia,plaza.example,bai
Leiho Irekia,Frantzia,leiho.example,ez
Bide Askea,Espainia,bide.example,bai
"""


def proposed(text, mapping=None):
    """The countries of those who are taken, by their names, and the names of the others."""
    found = propose_organisations(
        read_sheet(text.encode(), None, mapping or {}),
        make_vocabulary({}, {}, {}, {}),
        (),
        mapping=mapping or {},
        separator=None,
        defaults={},
        day=datetime.date(2021, 3, 1),
    )
    taken = [row for row in found.rows if isinstance(row, Proposal)]
    refused = [row.name for row in found.rows if not isinstance(row, Proposal)]
    return {row.values["name"]: row.values.get("country") for row in taken}, refused


def test_a_hebrew_sheet_has_its_answers_remarks_countries_and_totals():
    taken, refused = proposed(HEBREW)
    assert taken == {"הכיכר הפתוחה": "IL"}
    assert refused == ["איגוד המפות", "שביל השכונה", "סך הכל"]


def test_a_persian_sheet_has_them_too():
    taken, refused = proposed(PERSIAN)
    assert taken == {"انجمن خانهٔ کتاب شهر": "IR"}
    assert refused == ["کانون صلح و آزادی تهران", "جمع کل"]


@each(("text", "name"), [(GEORGIAN, "ორგანიზაცია"), (BASQUE, "Erakundea")])
def test_of_an_unknown_language_every_column_is_to_be_said(text, name):
    with pytest.raises(NoNamesError, match="is not known, and nothing is dropped") as caught:
        proposed(text, {name: "name"})
    told = dict(one.rsplit("=", 1) for one in caught.value.maps)
    assert [*told.values()] == ["country", "website", "consent"]
    # What stands below the consent is no yes that anybody knows.
    assert proposed(text, {name: "name", **told})[0] == {}


def test_a_column_of_a_hebrew_sheet_that_is_not_known_is_to_be_said_too():
    text = "שם הארגון,מחוז\nהכיכר הפתוחה,צפון\n"
    with pytest.raises(NoNamesError, match="what מחוז means is not known"):
        proposed(text)
    assert proposed(text, {"מחוז": "-"}) == ({"הכיכר הפתוחה": None}, [])


def test_what_is_not_known_in_a_sheet_that_is_read_is_left_as_it_was():
    assert proposed("Organisation,Oblast\nOak Society,North\n") == ({"Oak Society": None}, [])
