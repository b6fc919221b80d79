"""What was read in a wrong encoding is told and mended; right words of every language are left."""

import pytest
from case_tables import each

from coalition.mojibake import Garbled, garbled, garbled_words, mended

RIGHT = """
bg: „Защита на данните“ — сдружение „Ёлка“; ca: Acció pel Clima · L’Hospitalet «Ànima»; cs: Žluťoučký kůň „Úřad“
da: Børnehjælp på Ærø »Åben«; de: Straße „Grün“ – Ärzte ›Ö‹; el: Ελληνική Ένωση «Ήλιος» “ΑΒΓ” ΟΧΙ’
en: “Café” – naïve £5 ½ ¿Qué?; es: ¡Acción! ¿Mañana? «Niño»; et: Õiguste Ühing „Äär“ Žürii; fi: Äiti, Öljy, Åland ”Yö”
fr: À l’été, où « Noël » – cœur, ÎLE, Œuvre; ga: Éire «Cathaoir Óg» Ír; hr: Udruga „Žene u crnom“ Đurđa; hu: Ő, Ű „Őrző” »Űr«
is: „Þórður“ Æska; it: È così, «Perché» città – PIÙ; lt: „Žalioji“ Šiaulių Ąžuolas; lv: „Ēka” Ķīšezers Ģirts; mt: “Ħaż-Żebbuġ” Ċittadini
nb: «Ås» Ø-gruppen Ærlig; nl: ’s-Hertogenbosch „Ijsvogel” Ÿ; pl: „Żółć” – gęślą jaźń ŁÓDŹ; pt: Ação «Não» À Ângela Ãngelo IRMÃ…
ro: „Ştiinţă” Înalt Ănimă ȘȚ; sk: Ľúbosť „Ďaleko“ ŔÁD; sl: Čebela »Šport« Ž; sr: Удружење „Жене у црном“ Ђурђа; sv: ”Ålder” Äpple Öra
tr: İğde Şişli “Ğ” Çığ; uk: «Вільна» Їжа Ґанок “Є” Ідея, Ві»; ar: جمعية «النور» – ١٢؛ مرحبا
zh: 開放花園協會（香港）「ＡＢ」; ja: 市民の会『ひまわり』・ＮＰＯ法人; ko: 열린 정원 협회 ‘한국’; he: עמותת "הגן" – שלום; fa: انجمن «باغ‌های باز»
hi: हिन्दी “संगठन” – भारत; vi: Hội Vườn Mở – Việt Nam “Đường”; th: สมาคม “สวน”; ka: საქართველო „ბაღი“; hy: Հայաստան «Այգի»
"""
"""A text of each language, with the marks beside capitals in which others find garbled letters."""

TEXTS = [part.strip() for line in RIGHT.strip().splitlines() for part in line.split("; ")]


@each("text", TEXTS)
def test_right_words_of_every_language_are_left_alone(text):
    for written in (text, text.upper(), f"“{text}”"):
        assert (mended(written), garbled(written)) == (written, False)
    assert list(garbled_words(text)) == []


@each(
    ("text", "right"),
    [
        ("SociÃ©tÃ© des PrÃ©s", "Société des Prés"),
        ("SociÃƒÂ©tÃƒÂ© des PrÃƒÂ©s", "Société des Prés"),
        ("Acci√≥n por los Jardines", "Acción por los Jardines"),
        ("Gr├╝ne Wiesen f├╝r alle", "Grüne Wiesen für alle"),
        ("Lâ€™Atelier des Rues", "L’Atelier des Rues"),
        ("Stowarzyszenie Å»ywopÅ‚ot", "Stowarzyszenie Żywopłot"),
        ("Stowarzyszenie Ĺ»ywopĹ‚ot", "Stowarzyszenie Żywopłot"),
        ("ÄŒeskÃ¡ zahrada", "Česká zahrada"),
        ("ÐžÑ€Ð³Ð°Ð½Ð¸Ð·Ð°Ñ†Ð¸Ñ", "ÐžÑ€Ð³Ð°Ð½Ð¸Ð·Ð°Ñ†Ð¸Ñ"),
        ("РћС‚РІРѕСЂРµРЅРё РіСЂР°РґРёРЅРё", "Отворени градини"),
        ("Î•Î»Î»Î¬Î´Î±", "Ελλάδα"),
        ("Ã…land", "Åland"),
        ("Ã–rebro och VÃ¤sterÃ¥s", "Örebro och Västerås"),
        ("TÃ¼rkiye Ã‡evre DerneÄŸi", "Türkiye Çevre Derneği"),
        ("Viá»‡t Nam", "Việt Nam"),
        ("æ—¥æœ¬", "日本"),
        ("Société et SociÃ©tÃ©", "Société et Société"),
        ("┌──┐ │ Oak │", "┌──┐ │ Oak │"),
        ("Hnutí Živá Ĺ˜eka", "Hnutí Živá Řeka"),
        ("Été à LiГЁge", "Été à Liège"),
        ("Сдружение Бял Р±РѕСЂ", "Сдружение Бял бор"),
        ("Fundación Niños y AcciГіn", "Fundación Niños y Acción"),
        ("Hnutie Ženy вЂ“ Bratislava", "Hnutie Ženy – Bratislava"),
        ("Ligue du GuĆ©", "Ligue du Gué"),
        ("İğde Şişli Çığ DerneÄŸi", "İğde Şişli Çığ Derneği"),
        ("f├╝r Gr├╢├ƒe ΓÇô B├╝nde", "für Größe – Bünde"),
    ],
)
def test_what_was_meant_is_told_where_it_is_certain(text, right):
    assert mended(text) == right


@pytest.mark.parametrize(
    "codec", ["cp1252", "cp1250", "cp1254", "mac-roman", "cp437", "cp850", "cp852"]
)
@pytest.mark.parametrize("name", ["Société Générale d’été", "Für Grüße", "Acción Común", "Größe"])
def test_of_each_encoding_a_name_comes_back(codec, name):
    try:
        read = name.encode().decode(codec)
    except UnicodeDecodeError:
        pytest.skip("the bytes are none of this encoding")
    assert mended(read) == name


def test_each_word_is_told_with_its_place():
    text = "Nous avons dÃ©jÃ  demandÃ©\nl’été Ã©crit"
    assert list(garbled_words(text)) == [
        Garbled(11, "dÃ©jÃ", "déjà"),
        Garbled(18, "demandÃ©", "demandé"),
        Garbled(33, "Ã©crit", "écrit"),
    ]


@each("text", ["├ęt├ę ÔÇ", "Vereniging Co├Âperatie ΓÇ"])
def test_what_is_mended_by_half_is_left_and_told(text):
    assert (mended(text), garbled(text)) == (text, True)


def test_what_lost_a_byte_is_told_without_a_guess():
    assert garbled("à¤¹à¤¿à¤¨à¥")
    assert [one.right for one in garbled_words("à¤¹à¤¿à¤¨à¥")] == [""]
