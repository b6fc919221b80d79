"""Notes in brackets are heeded wherever they stand: behind a country, or beside it."""

from case_tables import each

from coalition.intake.lists.pasted import split_names
from coalition.intake.membership.notes_against import note_against


@each(
    ("line", "name", "notes", "country"),
    [
        ("Demir Evi – Türkiye (bireysel)", "Demir Evi", ("bireysel",), "Türkiye"),
        ("Koło Nocne – Polska (zrezygnowali)", "Koło Nocne", ("zrezygnowali",), "Polska"),
        ("Peter Halbmond, Schweiz (privat)", "Peter Halbmond", ("privat",), "Schweiz"),
        ("Les Ormes | Belgique [à confirmer].", "Les Ormes", ("à confirmer",), "Belgique"),
        ("Нощен кръг – България (оттеглиха се)", "Нощен кръг", ("оттеглиха се",), "България"),
        ("Όρμος – Ελλάδα (αποχώρησαν)", "Όρμος", ("αποχώρησαν",), "Ελλάδα"),
        ("Oak Society – Ireland (OS) (2024)", "Oak Society", ("OS", "2024"), "Ireland"),
        ("Oak (withdrawn) – Ireland", "Oak", ("withdrawn",), "Ireland"),
        ("Oak – Republic of Korea", "Oak", (), "Republic of Korea"),
        ("Oak – China (Hong Kong)", "Oak", (), "China (Hong Kong)"),
        # Which of two is its country, nobody but people can tell.
        ("Oak – Ireland (Germany)", "Oak – Ireland", ("Germany",), ""),
        ("Oak – Elm (privat)", "Oak – Elm", ("privat",), ""),
    ],
)
def test_a_bracket_may_stand_before_or_behind_the_country(line, name, notes, country):
    (found,) = split_names(f"{line}\nAsh\n")[:1]
    assert (found.name, found.notes, found.country) == (name, notes, country)


@each(
    ("language", "notes"),
    [
        ("ar", "انسحبت|انسحبوا|غادروا|استقالت"),
        ("bg", "оттеглиха се|оттеглила се|напуснаха|отказаха се|излязоха"),
        ("ca", "s'ha retirat|retirats|han deixat|ha renunciat|de baixa|va sortir"),
        ("cs", "odstoupili|stáhli podpis|vystoupil|rezignovali|odešli|stažený|opustili"),
        ("da", "trukket sig|trak sig|udmeldt|har forladt|sprunget fra|gået ud"),
        ("de", "zurückgezogen|ausgetreten|ausgestiegen|abgesprungen|zurückgetreten|haben verlassen"),
        ("el", "αποσύρθηκε|αποχώρησαν|παραιτήθηκαν|έφυγαν|αποσύρθηκαν"),
        ("en", "withdrawn|withdrew|resigned|quit|stepped down|dropped out|left"),
        ("es", "retirada|se retiraron|renunciaron|se fueron|retirado|abandonaron|se salieron"),
        ("et", "taganesid|loobusid|lahkusid|astus välja|loobus"),
        ("fi", "vetäytyi|vetäytyivät|luopuivat|erosivat|erosi|peruivat|jättäytyi pois"),
        ("fr", "retiré|retirés|s’est retirée|ont quitté|démissionné|partis|se sont désistés"),
        ("ga", "tarraingthe siar|d'éirigh as|d'imigh"),
        ("hr", "povukli se|odustali|istupili|napustili|povučeno|otišli"),
        ("hu", "visszalépett|kiléptek|visszavonták|visszaléptek|távoztak|lemondtak"),
        ("it", "ritirati|ritirato|ha rinunciato|usciti|si sono ritirati|dimissionari|hanno lasciato"),
        ("lt", "pasitraukė|išstojo|atsisakė|atšaukė|išėjo"),
        ("lv", "izstājās|atsauca|atteicās|aizgāja"),
        ("mt", "irtiraw|irtirat|telqu|irriżenjaw|ħarġu"),
        ("nb", "trukket seg|trakk seg|meldt seg ut|gått ut|har forlatt|utmeldt"),
        ("nl", "teruggetrokken|uitgestapt|opgestapt|afgemeld|afgehaakt|vertrokken|trokken zich terug"),
        ("pl", "zrezygnowali|zrezygnował|wycofali się|wystąpili|odeszli|odszedł|rezygnacja|opuścili"),
        ("pt", "retirada|desistiram|saíram|renunciaram|retiraram-se|saiu"),
        ("ro", "retras|s-au retras|a renunțat|au ieșit|retrași|au plecat|demisionat"),
        ("sk", "odstúpili|stiahli|vystúpil|rezignovali|odišli|opustili"),
        ("sl", "umaknili|odstopili|izstopili|odšli|odpovedali|zapustili"),
        ("sr", "повукли се|одустали|иступили|напустили|отишли|odustali"),
        ("sv", "dragit sig ur|drog sig ur|hoppat av|har lämnat|avgått|utträtt|gått ur"),
        ("tr", "çekildi|çekildiler|ayrıldılar|vazgeçti|istifa etti|vazgeçtiler"),
        ("uk", "відкликали|вийшли|відмовилися|покинули|знялися|вибули"),
    ],
)  # fmt: skip
def test_whoever_has_left_is_told_in_every_language(language, notes):
    assert [note for note in notes.split("|") if not note_against(note)] == []


@each(
    "note",
    ["Quito", "Erosion Watch", "The Left", "Partisans", "Parti Socialiste", "Zapatistas",
     "Saint-Étienne", "Opus", "Open Exit", "Odense", "Avgantas"],
)  # fmt: skip
def test_a_place_or_another_name_is_no_withdrawal(note):
    assert not note_against(note)
