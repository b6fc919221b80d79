"""Words for what kind of body an organisation is, which some lists add to a name or leave out."""

_WORDS = {
    "foundation": """
        alapitvany alapitvanya blagodijna blagodijnij blagotvoritelen blagotvoritelna
        blagotvoritelnyj blahodiina blahodiinyi charitable charity dobrotvorna fond fonda
        fondacia fondaciata fondacija fondacijata fondacioni fondas fondat fondation
        fondatsiia fondatsiiata fondatsiya fondatsiyata fondatsyia fondatsyiata fondazione
        fondazzjoni fonden fondet fondite fonds fondt fonduireacht fondul foundation fund
        fundacao fundacia fundacija fundacio fundacion fundacja fundatia fundatie fundatsiia
        fundazioa himnadram hqrn idryma kozalapitvany kozalapitvanya mwsst nadace nadacia
        nodibinajums pondi qrn saatio
        satio sihtasutus sjodurinn stichting stiftelse stiftelsen stiftung stofnun stofnunin
        trust ustanova vakfi vakif zaklada
    """,
    "association": """
        agrupacio agrupacion amicale apvieniba asociace asociacia asociaciata asociacija
        asociacion asociatia asociatie asotsiatsia asotsiatsias asotsiatsiia asotsiatsiiata
        asotsiatsiis asotsiatsiya asotsiatsiyata asotsyatsyia asotsyatsyiata associacao
        associacia associacio association associazione associazzjoni assocjazzjoni
        assotsiatsiia assotsiatsiya assotsyatsyia bendrija bendruomene biedriba burgerverein
        cultural culturale culturelle cumann cumannacht cymdeithas dernegi dernek drustvo
        egyesulet egyesulete egylet elkarte elkartea felag felagi felagid felog forening
        foreninga foreningen ghaqda gwdh gwdt hgwdh hmwth jmyat jmyt kodanikuuhendus laget
        landsforening landsforeningen landssamtok landssamtokin
        miavorum mittetulundusuhing mwth mwtt obadinenie obadineniya obadynenye obadynenyia
        obedinenie obedinenieto obedineniia obedynenyeto obyednannia rabtt samband sambandid
        samtok samtokin sdruzeni sdruzenie sdruzenieto sdruzhenie sdruzhenieto sdruzhenye
        sdruzhenyeto shoqata somateio spilka spolek stowarzyszenie syllogos udruga udruzene
        udruzenje uhendus uhing verein vereniging yhdistys zaveza zavod zdruzenie
        zdruzenieto zdruzenje zdruzhenie zdruzhenieto zdruzhenye zdruzhenyeto zruzenie
        zruzhenie zruzhenye zrzeszenie
    """,
    "network": """
        agi aktionsnetzwerk burgernetzwerk canc coordenadora coordinadora coordinamento
        coordination diktyo greasan halozat halozata hrst kansalaisverkosto kseli lionra
        mereza merezha mreza mrezata mrezha mrezhata natverk natverket netid nettverk
        nettverket netvark netvarket netverket netwerk network networks netz netzwerk red
        rede reseau rete retea reteaua rhwydwaith rrjeti rst sarea shbkt siec siet sit
        tengslanet tikls tinklas verkosto vorgustik xarxa
    """,
    "group": """
        comite committee komitee komitet komite komite komitea komitato bizottsag vybor
        odbor odbar komitetas komiteja komitett komiteen komitetet
        actiecomite actiegrop ak aktionsgemeinschaft aktionsgrupp aktionsgruppe
        arbeidsgruppe arbeitsgemeinschaft arbeitsgruppe arbeitskreis arbejdsgruppe
        arbetsgrupp basisgruppe borgergruppe cercle circle circolo comitato csoport
        csoportja grop group groupe groupement groups grubu grup grupa grupata grupe grupi
        grupo grupp gruppa gruppan gruppe gruppen gruppo grupul grwp hopur hopurinn hqbwzh
        hrupa hrupata hruppa ig initiativkreis interessengemeinschaft jgupi kor kore krazhok
        krazok kreis kruzhok krzhok mjmwt munkacsoport omada projektgruppe qbwzh qbwzt ruhm
        ryhma skupina taldea tyoryhma werkgrop xumb
    """,
    "initiative": """
        aksjon aksjonen akcja akce folkeaksjon folkeaksjonen aktionen
        aktion algatus aloite atakid bi borgerinitiativ burgerinitiatief burgerinitiative
        ekimena framtakid girisim girisimi hywzmh iniciativa iniciativata iniciatyva
        inicijativa inicjatywa initiatief initiativ initiativa initiative initiatives
        initiativet initsiativa initsiativata initsiatyva iniziativa inizjattiva
        kezdemenyezes kezdemenyezese mbadrt medborgarinitiativ naxajernutyun nisma pobuda
        protovoulia tionscnamh uhisalgatus ynytsyatyva ynytsyatyvata ywzmh ywzmt
    """,
    "collective": """
        colectiv colectivo colectivul coletivo collectief collectif collective collectives
        collettivo comharchumann cooperatie cooperativa cooperative druzstvo genossenschaft
        kolektif kolektifi kolektiv kolektiva kolektivat kolektivi kolektivs kolektivt
        kolektyv kolektyva kolektyvas kolektyvat kolektyw kollektiiv kollektiivi kollektiv
        kollektiva kollektivet kollektyv kollettiv kooperacia kooperatifi kooperativ
        kooperativet kooperativs kooperatsiia kooperatsiya kooperatsyia kooperattiva
        kooperatyv kooperatyvas osuuskunta qwlqtyb samvinnufelag samvinnufelagid
        spoldzielnia syllogikotita synetairismos szovetkezet uhistu zadruga zadruha
    """,
    "alliance": """
        aktionsbundnis aleanca alianca aliance aliancia alians aliansa aliansat alianse
        aliansi alianst alianta alianza aljansas alleanza alliance alliancen allians
        allianse alliansen alliantie allianz alyans alyansa alyansat aytlaf bandalag
        bandalagid bryt bundnis burgerbundnis coalicio coalicion coalitia coalitie coalition
        coalizione coligacao comhghuailliocht consortium dasink hbryt hqwlyzyh ittifaki
        koalice koalicia koaliciata koalicija koalicio koalicioni koalicja koalisyonu
        koalitio koalition koalitionen koalitsia koalitsiia koalitsiiata koalitsioon
        koalitsiya koalitsiyata koalizzjoni koalytsyia koalytsyiata liittouma partnership
        porozumienie qwlyzyh qwlyzyyt samenwerkingsverband savez sojusz symmachia
        synaspismos szovetseg szovetsege thalf zaveznistvo
    """,
    "movement": """
        dvizenje dvizhenje
        bevagelse bevagelsen bevegelse bevegelsen beweging bewegung burgerbewegung campagna
        campagne campaign campana campanha campania campanie campanya dvizenie dvizenieto
        dvizhenie dvizhenieto dvyzhenye dvyzhenyeto ekstrateia feachtas gibanje gluaiseacht
        hareketi herferd herferdin hmlt hnuti hnutie hreyfing hreyfingin hrkt htnwh
        judejimas kampagne kampagnen kampan kampana kampania kampaniata kampaniia
        kampaniiata kampaniya kampaniyata kampanj kampanja kampanje kampanjen kampany
        kampanyasi kampanyia kampanyiata kansalaisliike kinima kinisi kustiba levizja liike
        liikumine miscare miscarea modzraoba mouvement movement moviment movimento
        movimiento mozgalma mozgalom pokret rorelse rorelsen ruch ruh rukh sarzum tnwh tnwt
    """,
    "organisation": """
        eagraiocht hrgwn jarjesto kazmakerputyun mnzmt organisasjon organisasjonen
        organisatie organisation organisationen organisatsioon organismos organitzacio
        organizacao organizace organizacia organizaciata organizacija organizacion
        organizacja organizata organizatia organizatie organization organizatsia
        organizatsiia organizatsiiata organizatsiya organizatsiyata organizzazione
        organizzazzjoni organosi orgutu orhanizatsiia orhanyzatsyia orhanyzatsyiata rgwn
        skipulagid szervezet szervezete
    """,
    "society": """
        akumb club clube clubs clubul community draugija drushtvo drustvo druzestvo
        druzestvoto druzhestvo druzhestvoto etaireia felagskab gemeinschaft genootschap
        gesellschaft hhbrh kerho klabb klub kluba klubas klubat klubb klubben klubbur
        klubburin klubburinn klubi klubja klubs klubt kulubu leschi lygh matschappij mwdwn
        nady nkerutyun obsestvo obsestvoto obshchestvo obshchestvoto obshtestvo obshtestvoto
        sallskap sallskapet samfundet samfunnet sazogadoba selskab selskabet selskapet selts
        seura sociedad sociedade societa societat societate societatea societe society
        socjeta spolecnost spolocnost tarsasag tarsasaga toplulugu tovaristvo tovarystvo
        towarzystwo yhteiso
    """,
    "union": """
        confederacao confederazione confederacion confederatie konfederacja konfederace konfederacia
        aontas athad birligi bond bund bundesverband conaidhm confederation conradh
        dachverband enosi federacao federace federacia federaciata federacija federacio
        federacion federacja federasyonu federatia federatie federation federatsiia
        federatsiiata federatsiya federatsiyata federatsyia federatsyiata federazione
        federazzjoni foderacio foderation forbund forbundet hthdwt hygwd kavshiri kopel
        landsforbund landsforbundet landsforening landsforeningen landssamband
        landssambandid landssamtok landssamtokin league lega liga ligan ligata ligue liha
        liit liitto lliga lyga lyha lyhata miutyun omospondia pdrzyh pederatsia riksforbund
        riksforbundet saiuz saiuza saiuzat sajunga samband sambandid sammenslutning
        sammenslutningen savez savieniba sayuz sayuza sayuzat siuz siuza siuzt soiuz souz
        soyuz spilka svaz syndesmos szovetseg szovetsege unia uniao unie unija unio union
        unione unionen unions uniune uniunea unjoni verband verbond ygwd zvaz zveza zwiazek
    """,
    "forum": """
        burgerplattform foorum foorumi foram foro foroum forum foruma forumas forumat
        forumet forums forumt forumu forumul hartak hpwrwm mnst mntdy piattaforma plataforma
        plateforme platform platforma platformata platformu platporma plattform plattformen
        platvorm pltpwrmh porumi pwrwm radstefna vettvangur vettvangurinn
    """,
    "think tank": """
        tanketank tanketanken tankesmedja tankesmedjan tankesmie tankesmien denkfabrik
        thinktank ajatuspaja ajatushpaja mottekoda denktank ideenwerkstatt
        tankesmidja tenketank hugveita agytroszt mozgovytrust
    """,
    "workshop": """
        workshop workshops werkstatt werkplaats atelier taller obrador laboratorio laboratori
        laboratoire laboratorium laboratorija laboratoriia verkstad varksted varkstedet verkstaden
        verkstedet verksted tyopaja
        dilna dielna warsztat muhely radionica delavnica rabotilnica ergastiri tookoda
    """,
    "project": """
        echipa ekip ekipa ekipat ekipt ekyp ekypa ekypat equip equipa equipe equipo hanke
        komanda naxagic progett progetto programma proiect proiectul proiekt project
        projecte projecto projects projekat projekt projektas projektet projekti projekts
        projesi projet projeto prokt prokta proktat prokti proktt prosjekt prosjektet
        prosjektgruppa prosjektgruppe proyecto prwyqt squadra team teamet tim tym verkefni
        verkefnid zespol zwwt
    """,
    "centre": """
        observatory observatoire observatorio observatori observatorium obserwatorium
        osservatorio observator observatoriul opservatorij paratiritirio lab academy
        academia academie accademia akademia akademie akademi akadeemia akatemia
        centar centara centarat center centr centras centre centret centro centrs centru
        centrul centrum enstitusu hmkwn hmrkz hub institiuid institouto institut instituta
        institutas institutat institute instituti instituto instituts institutt instituttet
        institutul instituut instituutti instytut intezet ionad istitut istituto kentro
        kentron keskus kozpont kozpontja merkezi mhd midstod midstodin mkwn mrkz qendra
        senter senteret sentrum setrid tsentar tsentara tsentarat tsentr tsentra tsentri
        tsentrt ynstytut ynstytuta ynstytutat zentrum
    """,
}
"""Words of some forty languages by what they mean, as `naming.words` writes them.

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
