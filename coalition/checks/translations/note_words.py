"""How translators begin a note to each other or to a coordinator, by language; patterns of `re`."""

NOTES: dict[str, tuple[str, ...]] = {
    # English goes between translators of all languages.
    "en": (
        r"notes? (?:to|for|from)\b", r"tr(?:anslator)?(?:\.|['’]s)? note", r"n\. ?b\.?:",
        r"please (?:check|review)", r"(?:to|must) be checked", r"check this", r"not sure",
        r"unsure", r"translation\?", r"question for",
    ),
    "fr": (
        r"n\. ?d\. ?[tlr]\b", r"ndt\b", r"note (?:aux?|à|pour|du trad|de la trad)",
        r"à (?:vérifier|revoir|relire)", r"pas sûre?\b",
    ),
    "de": (
        r"anm(?:erkung)?\.? (?:d\.|an|für|des über|der über)",
        r"(?:hinweis|notiz|frage) (?:an|für)", r"bitte prüfen", r"noch (?:zu )?prüfen",
        r"(?:bin )?unsicher\b",
    ),
    "es": (
        r"notas? (?:para|a la|al|del? trad|de la trad)", r"n\. ?del? ?t\b", r"(?:por )?revisar\b",
        r"comprobar\b",
    ),
    "it": (
        r"nota (?:per|alla?|ai|del trad|della trad)", r"da (?:verificare|controllare|rivedere)",
    ),
    "pt": (r"nota (?:ao|à|para|do trad|da trad)", r"n\. ?do ?t\b", r"a (?:verificar|rever)\b"),
    "ca": (r"nota (?:per|al|del trad)", r"(?:per )?revisar\b"),
    "ro": (r"not[ăa] (?:pentru|către|trad)", r"de verificat"),
    "nl": (
        r"(?:noot|opmerking|vraag) (?:voor|van|aan)", r"nog (?:na te kijken|controleren)",
        r"graag controleren",
    ),
    "pl": (
        r"uwag[ai] (?:dla|do|tłum)", r"przyp(?:is)?\.? ?tłum", r"do (?:sprawdzenia|weryfikacji)",
    ),
    "cs": (r"pozn(?:ámka)?\.? (?:pro|překl)", r"ověřit\b", r"zkontrolovat\b"),
    "sk": (r"pozn(?:ámka)?\.? (?:pre|prekl)", r"overiť\b", r"skontrolovať\b"),
    "sl": (r"op(?:omba)?\.? (?:za|prev)", r"preveriti\b"),
    "hr": (r"nap(?:omena)?\.? (?:za|prev)", r"prov?jeriti\b"),
    "hu": (r"megj(?:egyzés)?\.? (?:a|ford)", r"a ford(?:ító)?\.? megj", r"ellenőrizni\b"),
    "sv": (r"(?:anm(?:ärkning)?\.?|not|fråga) till?\b", r"övers(?:\.|ättarens) anm", r"kolla\b"),
    "da": (r"(?:note|bemærkning) til\b", r"oversætterens note", r"tjek\b"),
    "nb": (r"(?:notat|merknad) til\b", r"oversetterens merknad", r"sjekk\b"),
    "fi": (r"huom(?:autus)?\.?[: ]", r"(?:suomentajan|kääntäjän) huom", r"tarkist(?:a|ettava)\b"),
    "et": (r"märkus[: ]", r"tõlkija märkus", r"kontrollida\b"),
    "lv": (r"piezīme[: ]", r"tulkotāja piez", r"pārbaudīt\b"),
    "lt": (r"pastaba[: ]", r"vertėjo past", r"patikrinti\b"),
    "el": (r"σημ(?:είωση)?\.? (?:για|προς|του μετ|της μετ|μτφ)", r"να ελεγχθεί"),
    "bg": (r"бел(?:ежка)?\.? (?:за|до|пр)", r"да се провери"),
    "sr": (r"напомена (?:за|пре)", r"проверити\b"),
    "mk": (r"белешка за", r"да се провери"),
    "ru": (r"прим(?:ечание)?\.? (?:пер|для)", r"проверить\b"),
    "uk": (r"прим(?:ітка)?\.? (?:пер|для)", r"перевірити\b"),
    "tr": (r"çevirmen(?:in)? notu", r"ç\. ?n\.", r"not:", r"kontrol edil"),
    "ga": (r"nóta (?:don|ón|do)\b", r"le seiceáil"),
    "mt": (r"nota (?:lil|tat-trad)", r"iċċekkja"),
    "ar": ("ملاحظة", "هامش المترجم", "للمراجعة"),
    "he": ("הערת", "הערה ל", "לבדוק"),
    "fa": ("یادداشت", "بررسی شود"),
    "hi": ("अनुवादक", "नोट", "जाँच"),
    "th": ("หมายเหตุ", "ตรวจสอบ"),
    "ja": ("訳注", "訳者注", "要確認", "確認お願い"),
    "zh": ("译注", "譯註", "译者注", "譯者註", "待确认", "待確認", "请确认", "請確認"),
    "ko": ("역주", "옮긴이", "확인 ?필요"),
}  # fmt: skip

COLLEAGUES = (
    "coordinat", "coordenad", "coördinat", "koordinat", "koordyn", "koordin", "координ",
    "συντονιστ", "منسق", "רכז",
    "هماهنگ", "समन्वय", "ผู้ประสาน", "コーディネ", "协调", "協調", "코디네이", "translator",
    "traduct", "traduttor", "tradutor", "übersetzer", "vertaler", "tłumacz", "překladatel",
    "prekladateľ", "prevajal", "prevodi", "fordító", "översättar", "oversætter",
    "oversetter", "kääntäj", "tõlki", "tulkotāj", "vertėj", "μεταφραστ", "перевод",
    "переклад", "превод", "çevirmen", "مترجم", "מתרגמ",
)  # fmt: skip
"""Stems of the words for who coordinates and who translates."""

NOTE_STEMS = (
    "not[aeiăat]{0,2}", "notiz", "hinweis", r"anm\w*", "uwag[ai]", r"pozn\w*", "opomba",
    "napomena", r"megj\w*", "huomautus", "huom", "märkus", "piezīme", "pastaba",
    r"σημείωση", "бележка", "примітка", "примечание", "напомена", "nóta", "ملاحظة", "הערה",
    "یادداشت", "नोट", "หมายเหตุ", "メモ", "备注", "備註", "메모",
)  # fmt: skip
"""The words for a note, which with one of the above within a sentence is one."""
