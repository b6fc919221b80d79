"""Words for what kind of body an organisation is, which some lists add to a name or leave out."""

_WORDS = {
    "foundation": """
        alapitvany alapitvanya charity fond fondacia fondacija fondacioni fondas fondation
        fondatsiia fondatsiya fondatsyia fondazione fondazzjoni fonden fonds fonduireacht
        foundation fund fundacao fundacia fundacija fundacio fundacion fundacja fundatia fundatie
        fundatsiia idryma mwsst nadace nadacia nodibinajums saatio satio sihtasutus stichting
        stiftelse stiftelsen stiftung trust ustanova vakfi vakif zaklada
    """,
    "association": """
        agrupacio agrupacion amicale apvieniba asociace asociacia asociacija asociacion asociatia
        asociatie asotsiatsiia asotsiatsiya asotsyatsyia associacao associacia associacio
        association associazione assocjazzjoni assotsiatsiia assotsiatsiya assotsyatsyia bendrija
        biedriba burgerverein cumann cymdeithas dernegi dernek drustvo egyesulet egyesulete egylet
        elkartea felag forening foreningen ghaqda kodanikuuhendus obadinenie
        obadineniya obadynenye obadynenyia obedinenie obedineniia obyednannia rabtt samtok
        sdruzeni sdruzenie sdruzhenie sdruzhenye shoqata somateio spilka spolek
        stowarzyszenie syllogos udruga udruzene udruzenje uhendus uhing verein
        vereniging yhdistys zaveza zavod zdruzenie zdruzenje zdruzhenie zdruzhenye zruzenie
        zruzhenie zruzhenye zrzeszenie
    """,
    "network": """
        agi aktionsnetzwerk burgernetzwerk diktyo halozat halozata kansalaisverkosto lionra mereza
        merezha mreza mrezata mrezha mrezhata natverk natverket nettverk nettverket netvark
        netvarket netwerk network networks netz netzwerk red rede reseau rete retea reteaua
        rhwydwaith rrjeti sarea shbkt siec siet sit tikls tinklas verkosto vorgustik xarxa
    """,
    "group": """
        actiecomite actiegrop aktionsgemeinschaft aktionsgrupp aktionsgruppe arbeidsgruppe
        arbeitsgemeinschaft arbeitsgruppe arbeitskreis arbejdsgruppe arbetsgrupp basisgruppe
        borgergruppe cercle circle circolo csoport csoportja grop group groupe
        groupement groups ig grubu grup grupa grupata grupe grupi grupo grupp gruppa gruppe gruppen
        gruppo grupul grwp hopur hrupa hrupata hruppa initiativkreis interessengemeinschaft kore
        kreis munkacsoport omada projektgruppe ruhm ryhma skupina taldea tyoryhma werkgrop
    """,
    "initiative": """
        algatus aloite borgerinitiativ burgerinitiatief burgerinitiative ekimena girisim girisimi
        iniciativa iniciativata iniciatyva inicijativa inicjatywa initiatief initiativ initiativa
        initiative initiatives initiativet initsiativa initsiativata initsiatyva iniziativa
        inizjattiva bi kezdemenyezes kezdemenyezese mbadrt medborgarinitiativ nisma pobuda
        protovoulia tionscnamh uhisalgatus ynytsyatyva ynytsyatyvata
    """,
    "collective": """
        colectiv colectivo colectivul coletivo collectief collectif collective collectives
        collettivo comharchumann cooperatie cooperativa cooperative druzstvo genossenschaft
        kolektif kolektifi kolektiv kolektivs kolektyv kolektyvas kolektyw kollektiiv kollektiivi
        kollektiv kollektiva kollektivet kollektyv kollettiv kooperacia kooperatifi kooperativ
        kooperativs kooperatsiia kooperatsiya kooperatsyia kooperattiva kooperatyv kooperatyvas
        osuuskunta spoldzielnia syllogikotita synetairismos szovetkezet uhistu zadruga zadruha
    """,
    "alliance": """
        aktionsbundnis aleanca alianca aliance aliancia alians alianse alianta alianza aljansas
        alleanza alliance alliancen allians allianse alliansen alliantie allianz alyans aytlaf
        bundnis burgerbundnis coalicio coalicion coalitia coalitie coalition coalizione coligacao
        comhghuailliocht consortium ittifaki koalice koalicia koalicija koalicio koalicioni
        koalicja koalisyonu koalitio koalition koalitsiia koalitsioon koalitsiya koalizzjoni
        koalytsyia liittouma partnership porozumienie samenwerkingsverband savez sojusz symmachia
        synaspismos szovetseg szovetsege thalf zaveznistvo
    """,
    "movement": """
        bevagelse bevagelsen bevegelse bevegelsen beweging bewegung burgerbewegung campagna
        campagne campaign campana campanha campania campanie campanya dvizenie dvizenieto
        dvizhenie dvizhenieto dvyzhenye dvyzhenyeto ekstrateia feachtas gibanje gluaiseacht
        hareketi hmlt hnuti hnutie hrkt judejimas kampagne kampagnen kampan kampana kampania
        kampaniia kampaniya kampanj kampanja kampanje kampanjen kampany kampanyasi kampanyia
        kansalaisliike kinima kinisi kustiba levizja liike liikumine miscare miscarea mouvement
        movement moviment movimento movimiento mozgalma mozgalom pokret rorelse rorelsen ruch ruh
        rukh
    """,
    "organisation": """
        eagraiocht jarjesto mnzmt organisasjon organisasjonen organisatie organisation
        organisationen organisatsioon organismos organitzacio organizacao organizace organizacia
        organizacija organizacion organizacja organizata organizatia organizatie organization
        organizatsiia organizatsiya organizzazione organizzazzjoni organosi orgutu orhanizatsiia
        orhanyzatsyia szervezet szervezete
    """,
    "society": """
        club clube clubs clubul community draugija drushtvo drustvo druzestvo druzhestvo etaireia
        gemeinschaft genootschap gesellschaft kerho klabb klub klubas klubb klubben klubi klubja
        klubs kulubu leschi matschappij nady obsestvo obshchestvo obshtestvo sallskap sallskapet
        selskab selskabet selts seura sociedad sociedade societa societat societate societatea
        societe society socjeta spolecnost spolocnost tarsasag tarsasaga toplulugu tovaristvo
        tovarystvo towarzystwo yhteiso
    """,
    "union": """
        aontas athad birligi bond bund bundesverband conaidhm confederation conradh dachverband
        enosi federacao federace federacia federacija federacio federacion federacja federasyonu
        federatia federatie federation federatsiia federatsiya federatsyia federazione
        federazzjoni foderacio foderation forbund forbundet kopel league lega liga ligue liha liit
        liitto lliga lyga lyha omospondia saiuz sajunga sammenslutning sammenslutningen savez
        savieniba sayuz siuz soiuz souz soyuz spilka svaz syndesmos szovetseg szovetsege unia
        uniao unie unija unio union unione unionen unions uniune uniunea unjoni verband verbond
        zvaz zveza zwiazek
    """,
    "forum": """
        burgerplattform foorum foorumi foram foro foroum forum forumas forums forumu forumul mnst
        mntdy piattaforma plataforma plateforme platform platforma platformu plattform platvorm
    """,
    "project": """
        echipa ekip ekipa ekyp equip equipa equipe equipo hanke komanda progett progetto programma
        proiect proiectul proiekt project projecte projecto projects projekat projekt projektas
        projektet projekti projekts projesi projet projeto prokt proyecto squadra team tim tym
        zespol
    """,
    "centre": """
        centar center centr centras centre centro centrs centru centrul centrum enstitusu hub
        institiuid institouto institut institutas institute instituto instituts institutul
        instituut instituutti instytut intezet ionad istitut istituto kentro keskus kozpont
        kozpontja merkezi mrkz qendra tsentar tsentr ynstytut zentrum
    """,
}
"""Words of thirty-five languages by what they mean, as `naming.words` writes them.

A word that means several things stands with each of them.
"""


def _meanings() -> dict[str, frozenset[str]]:
    meanings: dict[str, set[str]] = {}
    for meaning, words in _WORDS.items():
        for word in words.split():
            meanings.setdefault(word, set()).add(meaning)
    return {word: frozenset(found) for word, found in meanings.items()}


MEANINGS = _meanings()
"""What each word means: `verein` and `stowarzyszenie` are both an association."""

KINDS = frozenset(MEANINGS)

ASSOCIATIONS = frozenset(_WORDS["foundation"].split() + _WORDS["association"].split())
"""Words that only organisations have in their names, unlike `team` or `circle`."""


_UMBRELLA = frozenset({"union"})


def same_kind(kinds: frozenset[str], others: frozenset[str]) -> bool:
    """Whether words do not contradict others: one has none of its own, or all mean the same."""
    mine, yours = kinds - others, others - kinds
    # `Federation of Oaks` is no longer name for its member `Oaks`.
    if bool(mine) is not bool(yours) and any(MEANINGS[word] == _UMBRELLA for word in mine | yours):
        return False
    return not mine or not yours or (_all_among(mine, yours) and _all_among(yours, mine))


def _all_among(kinds: frozenset[str], others: frozenset[str]) -> bool:
    return all(any(MEANINGS[word] & MEANINGS[other] for other in others) for word in kinds)
