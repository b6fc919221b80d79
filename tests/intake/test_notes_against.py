"""What stands beside a name against publishing it, in the languages of campaigns."""

from case_tables import each

from coalition.intake.membership.notes_against import name_against, note_against

_AGAINST = """
    pending confirmation|not yet confirmed|tbc|TBC|no longer member|left in 2023|hat abgesagt
    does not want to be named|möchte nicht genannt werden|anonymous|under embargo
    noch nicht bestätigt|no quiere aparecer|en attente de confirmation|ne souhaite pas apparaître
    in attesa di conferma|ancora da confermare|nie chce być wymieniony|još nije potvrđeno
    nog niet bevestigd|ei vielä vahvistettu|väntar på svar|очаква потвърждение|ще не підтверджено
    δεν επιθυμεί να αναφερθεί|még nem erősítette meg|nu dorește să apară|henüz onaylanmadı
    Anonym|vertraulich|withdrawn
"""
_NAMES = """
    Refuse Plastic Network|Friends of the Forest|Secours populaire|Amis de la Terre|London|FoE
    Verband für Umwelt|Stiftung Wald|Red de Bosques
"""


def _listed(text: str) -> list[str]:
    return [item for line in text.strip().splitlines() for item in line.strip().split("|")]


@each("note", _listed(_AGAINST))
def test_a_bracket_against_a_name_is_heeded(note: str) -> None:
    assert note_against(note) == f"it says {note} beside the name"
    assert name_against(f"Ash Trust ({note})") == f"it says {note} beside the name"


@each("note", _listed(_NAMES))
def test_other_names_in_brackets_are_nothing_against_one(note: str) -> None:
    assert note_against(note) == ""


@each(
    "name",
    [
        "Mme Jeanne Lavigne, à titre individuel", "Oak Society, withdrawn", "Eiche, zurückgezogen",
        "Union des Quais, en attente", "Движение «Маяк» — отозвали подпись", "Фонд Дуб (ждём ответа)",
        "Eiche (vorbehaltlich)", "Chêne (sous réserve)", "Dub – s výhradou", "Ek (med förbehåll)",
        "Dąb, pod warunkiem zgody", "Oak (subject to approval)", "Δρυς (υπό την αίρεση)", "Stejar (în curs de confirmare)", "Chêne (en cours de validation)",
        "Hrast (u postupku)", "Ąžuolas (nebe narys)", "Дъб (не желаят да бъдат споменати)",
    ],
)  # fmt: skip
def test_what_stands_behind_a_comma_or_a_condition_speaks_against_a_name(name):
    assert name_against(name)


@each(
    "name", ["Oak, Elm and Ash", "Verein für Licht, Luft und Leben", "La Maison du Port, Marseille"]
)
def test_the_end_of_an_enumeration_speaks_against_nothing(name):
    assert name_against(name) == ""
