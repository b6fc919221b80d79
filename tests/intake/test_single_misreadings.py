"""Letters that were each read as one wrong sign are told, and right names are left alone."""

import pytest
from case_tables import each

from coalition.intake.formats.sheets import read_sheet
from coalition.intake.rows import UnreadableError
from coalition.intake.values.decoding import decode
from coalition.intake.values.single_misreadings import is_misread_by_letter, likely_meant

RIGHT = """
Müller® | Brand™ | 2½ Lamps | Open³ | Footnote¹ | C³ Lab | D³ | K³ | ½ Ton | l‘été | ¡Acción! | R³ Réseau
Artistes • Collectif | Ærø Lys | Øl & Brød | Svět „Lampa“ | Żółta Łódź | Lo·lita | Col·lectiu | €uro Group
"""


@each(
    ("name", "meant"),
    [
        ("¯ó³ta £ód¼", "Żółta Łódź"),
        ("¦wiat³o w Nocy", ""),
        ("Forˆt Dense", ""),
        ("For€t Dense", ""),
        ("Fenˆtre ouverte", ""),
        ("ƒtoile du Nord", ""),
        ("ma¿ana", ""),
        ("Žlu»oučký klub", ""),
    ],
)
def test_a_sign_in_place_of_a_letter_is_told(name, meant):
    assert (is_misread_by_letter(name), likely_meant(name) if meant else "") == (True, meant)


@each("name", [one.strip() for one in RIGHT.replace("\n", "|").split("|") if one.strip()])
def test_right_names_are_left_alone(name):
    assert not is_misread_by_letter(name)


@each(
    ("text", "codec", "found"),
    [
        ("Nom,Pays\nÉtoile du Nord,Suède\nForêt Dense,Algérie\n", "cp850", "DOS code page 850"),
        ("Nom,Pays\nÉtoile du Nord,Suède\nForêt Dense,Algérie\n", "mac-roman", "Mac Roman"),
        ("Name,Land\nGrüne Straße,Österreich\nÄrzte für alle,Dänemark\n", "mac-roman", "Mac Roman"),
        ("Nom,Pays\nÉtoile du Nord,Suède\nForêt Dense,Algérie\n", "cp1252", "Windows-1252"),
    ],
)
def test_files_of_dos_and_of_old_macs_are_read(text, codec, found):
    decoded = decode(text.encode(codec))
    assert (decoded.text, decoded.encoding.partition(" (")[0]) == (text, found)


@each(
    ("text", "wrong", "right"),
    [
        ("Nombre,País\nMañana,España\n", "Nombre,Pa’s", "Nombre,País"),
        ("Nom,Pays\nLigue nordñsud,FR\n", "Ligue nord–sud,FR", "Ligue nordñsud,FR"),
    ],
)
def test_which_of_several_encodings_a_file_is_in_is_asked(text, wrong, right):
    with pytest.raises(UnreadableError, match="in which encoding the text is can't be told") as it:
        read_sheet(text.encode("mac-roman"))
    for codec, line in (("cp1252", wrong), ("mac-roman", right)):
        assert f"--encoding {codec} if it is {line}" in str(it.value)
