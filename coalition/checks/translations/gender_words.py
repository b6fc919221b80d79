"""Words that address or name a woman, and words that address or name a man, by language.

Written by us for the languages of Europe and its neighbours, from the forms of address of official
letters. Forms that are used for everybody stand in neither row.
"""

from functools import cache
from typing import NamedTuple

_TABLE = """
en f madam ms mrs miss ma'am her she herself
en m sir mr his him he himself
fr f madame mesdames mme chère députée eurodéputée citoyenne
fr m monsieur messieurs cher député eurodéputé citoyen
de f frau liebe verehrte geehrte abgeordnete europaabgeordnete bürgerin
de m herr herrn lieber verehrter geehrter abgeordneter europaabgeordneter bürger
es f señora sra estimada querida doña diputada eurodiputada
es m señor sr estimado querido don diputado eurodiputado
it f signora sig.ra gentilissima cara egregia deputata eurodeputata
it m signor signore sig gentilissimo caro egregio deputato eurodeputato
pt f senhora sra cara prezada estimada exma deputada eurodeputada
pt m senhor sr caro prezado estimado exmo deputado eurodeputado
ca f senyora sra benvolguda estimada diputada eurodiputada
ca m senyor sr benvolgut estimat diputat eurodiputat
nl f mevrouw mw mevr
nl m heer meneer dhr
da f fru
da m herr hr
sv f fru
sv m herr
nb f fru
nb m herr
pl f pani szanowna posłanka europosłanka droga
pl m pan panie szanowny poseł europoseł drogi
cs f paní vážená milá poslankyně europoslankyně
cs m pan pane vážený milý poslanec poslanče europoslanec
sk f pani vážená milá poslankyňa europoslankyňa
sk m pán pane vážený milý poslanec europoslanec
sl f gospa spoštovana draga poslanka evroposlanka
sl m gospod spoštovani dragi poslanec evroposlanec
hr f gospođo gospođa poštovana draga zastupnica europarlamentarka
hr m gospodine gospodin poštovani dragi zastupnik europarlamentarac
sr f госпођо госпођа поштована драга посланица gospođo gospođa poštovana
sr m господине господин поштовани драги посланик gospodine gospodin poštovani
bg f госпожо госпожа г-жо г-жа уважаема скъпа
bg m господине господин г-н уважаеми скъпи
mk f госпоѓо госпоѓа почитувана
mk m господине господин почитуван
uk f пані шановна депутатка дорога
uk m пан пане шановний дорогий
ru f госпожа уважаемая дорогая
ru m господин уважаемый дорогой
ro f doamnă doamna stimată dna d-na deputata eurodeputata
ro m domnule domnul stimate dl d-l deputatul eurodeputatul
el f κυρία κα αγαπητή αξιότιμη βουλεύτρια ευρωβουλεύτρια
el m κύριε κύριος κύριο κ αγαπητέ αξιότιμε
lt f ponia gerbiama gerbiamoji parlamentarė
lt m pone ponas gerbiamas gerbiamasis parlamentaras
lv f kundze cienījamā godātā deputāte
lv m kungs cienījamais godātais
mt f sinjura għażiża
mt m sinjur għażiż
ga f bhean
ga m dhuine
hu f asszonyom hölgyem asszony
hu m uram úr
fi f rouva
fi m herra
et f proua
et m härra
tr f hanım hanımefendi
tr m bey beyefendi
ar f الوزيرة السيدة سيدتي عزيزتي حضرة_السيدة النائبة
ar m الوزير السيد سيدي عزيزي النائب
he f גברת גברתי נכבדה יקרה
he m מר אדון אדוני נכבד יקר
fa f خانم سرکار
fa m آقای
hi f महोदया श्रीमती सुश्री
hi m महोदय श्री
hy f տիկին հարգելի_տիկին
hy m պարոն
"""


class GenderWords(NamedTuple):
    """The words of one language, in small letters."""

    feminine: frozenset[str]
    masculine: frozenset[str]


@cache
def gender_words() -> dict[str, GenderWords]:
    """The words by language, without script and region."""
    rows = (line.split() for line in _TABLE.strip().splitlines())
    words = {(language, gender): frozenset(forms) for language, gender, *forms in rows}
    return {
        language: GenderWords(words[language, "f"], words[language, "m"]) for language, _ in words
    }
