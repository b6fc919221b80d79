"""Adjectives of countries, with which organisations of them call themselves."""

_WORDS = {
    "AL": "shqiptar shqiptare albanian",
    "AT": "osterreichische osterreichischer osterreichisches osterreichischen austrian",
    "BA": "bosanski bosanska bosansko bosnian",
    "BE": "belge belges belgische belgisch belgian belgica",
    "BG": "bulgarski bulgarska bulgarsko balgarski balgarska balgarsko bylgarska bulgarian",
    "CH": "schweizerische schweizerischer schweizerisches schweizer suisse svizzera svizzero swiss",
    "CY": "kypriaki kypriako kypriakos cypriot",
    "CZ": "cesky ceska ceske czech",
    "DE": "deutsch deutsche deutscher deutsches deutschen german",
    "DK": "dansk danske danish",
    "EE": "estonian",
    "ES": "espanol espanola espanoles espanolas espanyola spanish",
    "FI": "suomalainen suomalaiset finsk finska finnish",
    "FR": "francais francaise francaises french",
    "GB": "british",
    "GR": "elliniki elliniko ellinikos greek hellenic",
    "HR": "hrvatski hrvatska hrvatsko croatian",
    "HU": "magyar hungarian",
    "IE": "irish",
    "IS": "islenska islensk icelandic",
    "IT": "italiano italiana italiani italiane italian",
    "LT": "lithuanian",
    "LU": "luxembourgeois luxembourgeoise luxemburger letzebuerger",
    "LV": "latvian",
    "MK": "makedonski makedonska makedonsko macedonian",
    "MT": "maltija malti maltese",
    "NL": "nederlandse nederlands dutch",
    "NO": "norsk norske norges norwegian",
    "PL": "polski polska polskie polish",
    "PT": "portugues portuguesa portugueses portuguese",
    "RO": "roman romana romane romanian",
    "RS": "srpski srpska srpsko serbian",
    "SE": "svensk svenska sveriges swedish",
    "SI": "slovenski slovenska slovensko slovenian",
    "SK": "slovensky slovenska slovenske slovak",
    "TR": "turk turkish",
    "UA": "ukrainska ukrainskii ukrainske ukrainskyi ukrainian",
}

_NATIONWIDE_WORDS = """
    bundesweite bundesweiter bundesweites celostatni celoslovenska celoslovenske estatal federal
    krajowa krajowe krajowy landsdekkende landsomfattende landstackande nacional nacionalna
    nacionalni nacionalas natsionalen natsionalna natsionalno national nationale nationell
    nationella nazionale nasjonal nasjonale nazzjonali nationala orszagos ogolnopolska
    ogolnopolski ogolnopolskie panellinia panellinio panellinios panelladiki riiklik
    ulusal valtakunnallinen vseukrainska vseukrainskii
"""
NATIONWIDE = frozenset(_NATIONWIDE_WORDS.split())
"""Words of those who are there for their whole country, whichever it is."""

ADJECTIVES = {country: frozenset(words.split()) for country, words in _WORDS.items()}
"""The words by the codes of their countries, in plain Latin letters."""
