"""Small files of old Macs and of DOS, which other encodings would read without a strange sign."""

import pytest
from case_tables import each

from coalition.intake.values.decoding import decode

CERTAIN = """
mac-roman Bürgerbühne Köln/Offene Türen/Grüne Höfe
mac-roman Café Nord/Elm Club
mac-roman Forêt vivante/Héron cendré
mac-roman Öppna Dörrar/Grå Häger
mac-roman Associação Portas Abertas/Ação do Rio
cp850 Åbne Døre/Blå Hejre
cp850 Åpne Dører/Blå Hegre
cp850 Café Nord/Elm Club
cp850 Asociación Puertas Abiertas/Peña Alta
cp852 Otevřené dveře/Lampáři Plzeň
cp1250 Nyitott Ajtók/Szürke Gém/Erdők Őrei
cp1250 Škola hrou/Stromy
cp1250 Odprta vrata/Živa reka/Čaplja
iso8859-2 Odprta vrata/Živa reka/Čaplja
iso8859-2 Udruga Škripa/Živi grad
cp1250 Łąka i Las/Škola hrou/Erdők Őrei/Grüne Höfe
cp1252 Grüne Höfe/Åbne Døre/Héron cendré/Niños
cp1252 Associações Irmãs/Põe a Mesa
cp1257 Metsa sõbrad/Jõe äär
cp1252 Verein „Offene Türen“/Elm Club…/Oak – Ash
"""
OPEN = """
mac-roman Müller Stiftung > --encoding cp1250 if it is Mźller Stiftung, --encoding mac-roman if it is Müller Stiftung
mac-roman Reünie > --encoding cp1250 if it is Reźnie, --encoding mac-roman if it is Reünie
cp850 Associazione Libertà/Città Aperta > --encoding cp1252 if it is Associazione Libert…, --encoding cp850 if it is Associazione Libertà, --encoding cp852 if it is Associazione Libertů
"""


@each("case", CERTAIN.strip().splitlines())
def test_the_encoding_is_that_in_which_every_letter_is_of_one_language(case: str) -> None:
    codec, _, names = case.partition(" ")
    text = names.replace("/", "\n") + "\n"
    assert decode(text.encode(codec)).text == text


@each("case", OPEN.strip().splitlines())
def test_where_two_readings_are_possible_the_encoding_is_asked_for(case: str) -> None:
    written, _, tries = case.partition(" > ")
    codec, _, names = written.partition(" ")
    with pytest.raises(ValueError, match="in which encoding the text is") as refused:
        decode(f"{names}\n".replace("/", "\n").encode(codec))
    sentence = f"in which encoding the text is can't be told; name it: {tries}"
    assert str(refused.value) == sentence
