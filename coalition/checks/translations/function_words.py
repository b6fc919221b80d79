"""The small words of languages: articles, pronouns, conjunctions, forms of *to be*.

They make up a third of any text and few of them are shared, so that some of them in a row say which
language a text is in, where no name does. The lists are our own. What a language lacks here says
nothing, so they need not be complete; but a word that a language has should stand there if another
language of the table has it, too.
"""

import functools

from coalition.languages import parents

_WORDS = {
    "bg": "и а ли вас нас вам нам в на да се не за от са че е с по като до това които който която "
    "без при или към след този тази тези както също всички всеки ще бъде беше бяха му ѝ им ни ви "
    "си го я ги аз той тя те ние вие какво защо къде само още има няма може трябва между през ако "
    "но сте то та него би как",
    "ca": "i a la el els les un una de del dels que no per és amb al als en es se com més són va "
    "ha han hi ho aquest aquesta aquests aquestes això també però o ni si qui què quan on perquè "
    "nostre nostra nostres vostre seva seu seus tots totes cada sense sobre entre fins ser estat "
    "pot poden cap ens us li hem tenim volem ja des lo cel era mai pas vos dit fi il ne sí vostra "
    "vostres",
    "cs": "a v se na je že s z do o i pro k ve jsou jako by ale které který která si po jak nebo "
    "co aby tak od při už ze jsme není také bude když jejich této tento jen ho ji nás vás jí jim "
    "být byl byla bylo byli proti bez než kdo kde proč jsem své svůj naše naši našich tyto těchto "
    "má za ke li to ne nad jej den mají vám váš vaše vaši vším",
    "da": "og i at er en et af på til den det de der for med som ikke har om fra vi kan skal "
    "bliver blev være vil sig men os jer mod også eller hvad hvem hvor hvis når efter denne dette "
    "disse dem deres vores alle skulle ville uden mellem blevet hver jeg du han hun nogle kun over "
    "under tal var da to se nu have her ser ens man ja samt din dit op fil",
    "de": "der die das und in zu den nicht von mit ist des sich auf für ein eine einen einem einer "
    "dem es als auch an werden aus er hat dass sie nach wird bei um am sind noch wie über so zum "
    "haben nur oder aber vor zur bis mehr durch wir ihr uns euch unser unsere kein keine wenn was "
    "wer ich du gegen ohne dieser diese dieses sein kann können muss müssen im vom man war wurde "
    "alle nie ja waren da pro worden en",
    "el": "και να το του η της με που την από για τα είναι των σε ο οι στο θα τη στην τον τους δεν "
    "τις στη μας σας ένα μια αυτό στα στις στον ή τι αν όχι ως κατά όταν όπως",
    "en": "the of and to in is you that it he was for on are as with his they at be this have from "
    "or had by but not what all were we when your can there their which them been has more will no "
    "our us who its my those these how why where if an she her would should must do does than into "
    "about any only also every could out may so up over here too",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus le "
    "ya o este sí porque esta son entre cuando muy sin sobre también me hasta hay donde quien "
    "desde todo nos durante todos uno les ni contra otros ese eso ha han es está están fue ser era "
    "nuestro nuestra nuestros nuestras estos estas esto cada qué cómo quiénes puede pueden e si "
    "todas tal va tu dar has van dos",
    "et": "ja on ei et see ka oma kui mis kes ning või aga siis ta ma sa me te nad seda selle "
    "selles need nende neid oli olid ole olla pole mida kus kuidas kuna meie teie tema üle välja "
    "peab saab kõik iga ühe üks vastu ilma kuid nagu sest juba veel ainult meil teil kelle mille "
    "jaoks ise all",
    "fi": "ja on ei että se oli hän ovat mutta kun niin myös ole sen hänen ne jos kuin tai joka "
    "jotka mitä mikä tämä tämän nämä nyt vain jo eivät olla ollut me te he meidän teidän heidän "
    "meille teille meitä sitä sitten sekä jossa kaikki jokainen ilman kanssa mukaan vastaan voi "
    "voivat pitää täytyy siitä niiden koska kuka miksi emme minä sinä na",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce "
    "il sont avec son sa ses ou mais nous vous ils elle elles cette ces cet leur leurs notre nos "
    "votre vos aux été être ont même aussi comme si tout tous toute toutes sans entre où quand "
    "quoi parce contre chaque je tu on c’est d’un d’une qu’il qu’elle n’est n’a l’on peut doit "
    "avons non ni mis va lui fil ci mes tes",
    "ga": "an na agus a ar i is go le do de tá ní sé sí é í seo sin bhí atá nach ag as chun gan ó "
    "faoi leis ach mar níl bhfuil iad muid sinn sibh ár bhur mo don den san sna cad cé conas má "
    "nuair gach féin nó freisin raibh beidh idir trí roimh agam againn acu orainn dár gur sa am in "
    "más",
    "hr": "i u je se na da za od su s a o koji koja koje kao ne ili što nije iz po li ali će bi te "
    "do kako sve samo nas vas ih im mu ga ja ti mi vi oni ovaj ova ovo taj to još već bez prema "
    "između protiv svaki svi ako kad kada gdje zašto tko naš naša naše smo ste sam bio bila bilo "
    "biti može mogu treba ni niti jer koju kojima nego tijekom pri sa isto uz ju nad dan tu vaš "
    "vaša vaše vam",
    "hu": "a az és hogy nem is egy ez van meg de csak ha már azt ezt mint vagy el fel be ki le "
    "volt lesz lehet kell még minden sem amely amelyek aki akik ami mert nélkül ellen után szerint "
    "között számára mi ti ők mit miért hol mikor itt ott így úgy nekünk nektek saját ezek azok "
    "ennek annak erre arra ebben abban vannak nincs sincs ne ek es je más",
    "it": "di e il la che in a per un è non del le con una dei i si da della al gli sono come "
    "anche più nel alla delle ma lo ha o dal questo questa questi queste nella su loro ci suo sua "
    "suoi essere stato stata hanno perché tra dalla degli quando chi cosa dove se senza contro "
    "nostro nostra nostri vostro vostra ogni tutti tutte noi voi lei lui ai dai sul sulla può fra "
    "durante uno era es ne mai mi vi ti ho li sé hai tu",
    "lt": "ir yra į kad iš su o ne kaip apie dėl bet tai už jau ar buvo nuo tik jo jos jie jų ji "
    "jis mes jūs mus mums jums mūsų jūsų šis ši šie šios šio ką kas kur kodėl kuris kuri kurie "
    "kurių taip pat savo gali turi būti bus visi kiekvienas prieš be iki po per prie arba nėra tu "
    "tavo bei to dar tiek",
    "lv": "un ir ar ka no par uz kas nav bet arī to tas tā tie ne pie kā lai vai gan pēc pat bija "
    "jau mēs jūs mūs jūsu mūsu mums jums viņš viņa viņi šis šī šie šo tikai vairāk katrs visi būt "
    "tiek var ja kad kur kāpēc nekā bez pret starp līdz ko kuri kura kuru savu mani es tu vēl "
    "nevis pa jo",
    "mt": "u ta li il l fil tal mill għal ma hija huwa dan din dawn minn jew kull kif mhux aħna "
    "intom huma tagħna tagħkom tiegħek tagħhom bħal fuq kontra bla bejn għax meta fejn "
    "għaliex x’inhu min biex dak dik qed jista’ jistgħu għandu għandna hemm mingħajr ukoll "
    "iktar wkoll lil lill sa",
    "nb": "og i at er en et av på til den det de der for med som ikke har om fra vi kan skal blir "
    "ble være vil seg men oss dere mot også eller hva hvem hvor hvis når etter denne dette disse "
    "dem deres våre vår alle skulle ville uten mellom blitt hver jeg du han hun noen bare over "
    "under ha to var se ta ser man din sa her kun fil",
    "nl": "de van het een en in is dat op te zijn met voor die niet aan er om ook als door maar "
    "bij uit naar wordt worden ze hij wij we ons onze jullie je u hun deze dit kan kunnen moet "
    "moeten meer over nog wel geen of hebben heeft werd waren was wat wie waar waarom wanneer "
    "zonder tegen tussen elke alle ik jij zij daarom omdat dan na al veel zo ten nu man noch",
    "pl": "i w na z się do nie jest to że o a od za po przez dla jak co które który która oraz są "
    "być ale już tylko tym tego tej może był była było były czy jego jej ich nas was nam wam nasz "
    "nasze naszych bez przed przy lub więc kiedy gdy gdzie dlaczego kto ma mają można jeśli także "
    "wszyscy każdy każda tę ten ta te tych jako my przeciw przeciwko między je go tak ze nad by on "
    "bo sam we ile",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao "
    "ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela "
    "entre era depois sem mesmo aos ter seus quem nas me esse eles estão você nossa nosso nossas "
    "nossos são este esta estes estas isto onde porquê porque pode podem contra cada todos todas "
    "nem às sobre lo tal durante vai si má todo desde ir las",
    "ro": "și în de la a cu că nu pe este un o din care pentru sunt mai se al ale să au fost ca "
    "sau dar ce prin după fi lor lui ei ne vă noi voi noastre noastră noștri voastră această acest "
    "aceste acești fără despre între când unde cine cum dacă toate toți fiecare împotriva poate "
    "trebuie doar asta cel cea cei are ar pot va vor am ai era da plus ele una le",
    "sk": "a v sa na je že s z do o aj pre k vo sú ako by ale ktoré ktorý ktorá si po alebo čo aby "
    "tak od pri už zo sme nie tiež bude keď ich tejto tento len ho ju nás vás jej im byť bol bola "
    "bolo boli proti bez než kto kde prečo som svoje svoj naše naši našich tieto týchto iba má za "
    "pred so to ste ku nad no treba ne váš vaše vám vaša majú",
    "sl": "in je v na se da za so ne z ki s pa bi tudi kot od po o do ni ali ter če še več že kar "
    "le lahko ker to ta ti te tem teh bo bodo smo ste sem biti bil bila bilo bili kako kdo kje "
    "zakaj naš naša naše vaš vaša vaše nas vas nam vam njihov brez proti med pred pri vsak vsi vse "
    "samo iz ko ga nad jo sme pot treba si sam niti ji mu dan vaši kadar",
    "sr": "и у је се на да за од су са а о који која које као не или што није из по ли али ће би "
    "до како све само нас вас их им му га ја ти ми ви они овај ова ово тај то још већ без према "
    "између против сваки сви ако кад када где зашто ко наш наша наше смо сте сам био била било "
    "бити може могу треба ни нити јер коју којима него током нема има при након после па кога вам "
    "ваш ваша ваше",
    "sv": "och i att är en ett av på till den det de som för med inte har om från vi kan ska blir "
    "blev vara vill sig men oss er mot också eller vad vem var hur när efter denna detta dessa dem "
    "deras våra vår vårt alla skulle utan mellan blivit varje jag du han hon någon bara över under "
    "inom samt ni eftersom vilka ha in se nu ta man ens ser sin din skal",
    "tr": "ve bir bu için da de ile ne o var daha çok gibi kadar olan olarak ama ya veya en mi mı "
    "mu mü değil her biz siz bize size bizim sizin onlar onun kendi ise ki şu sonra önce üzerinde "
    "karşı olduğu olduğunu eder etmek oldu olacak tüm bütün neden nasıl kim nerede hiçbir ancak "
    "iki tek az son al hem et ek dan dal",
    "uk": "і в на з та що не до у за від для про є як це ми ви вони він вона його її їх їхні нас "
    "вас нам вам або але які який яка яке ще вже бути був була було були чи якщо коли де чому хто "
    "наш наша наше наші цей ця ці цього цієї без проти між після через щоб також лише тільки кожен "
    "всі може можуть має й із зі при по те то треба му той все нема",
    # In no catalog of ours, but what is pasted into one by mistake.
    "be": "і ў на не што з да за па як гэта яго мы вы яны ён яна або але які якая якія ёсць быў "
    "была было былі таксама толькі наш наша нашы без супраць усе каб калі дзе чаму хто гэты гэтая "
    "гэтыя для ці няма",
    "bs": "i u je se na da za od su s a o koji koja koje kao ne ili što šta nije iz po li ali će "
    "bi te do kako sve samo nas vas ih im ga ovaj ova ovo taj to još već bez protiv svaki svi ako "
    "kad kada gdje zašto ko naš naša naše smo ste biti može mogu treba jer koju kojima nego tokom "
    "sa pri između prema uz sam bude nad vaš vaša vaše vam",
    "ru": "и в на не что с по из за от для о это как мы вы они он она его её их нас вас нам вам "
    "или но которые который которая ещё уже быть был была было были ли если когда где почему кто "
    "наш наша наше наши этот эта эти этого этой без против между после через чтобы также только "
    "каждый все может могут к ко со при до то во ни могу него да те той",
    "mk": "и во на да се не за од со што е ги го ја ќе како тоа овој оваа овие или но кој која кои "
    "ние вие тие тој таа нас вас нивните сите секој без против меѓу кога каде зошто само уште има "
    "нема може треба дека беше беа при ако до по",
    "ar": "في من على إلى أن التي الذي هذا هذه ذلك عن مع ما لا لم لن كان كانت قد أو ثم بعد قبل بين "
    "كل غير هو هي هم نحن أنتم الذين حتى إذا لأن ليس كما عند أي هل ولا",
    "fa": "و در به از که این را با است برای آن یک تا بر های ها می خود شد شده هم نیز یا اگر ما شما "
    "آنها باید نیست هستند بود بودند کند کنند چه چرا هر بدون علیه دیگر پیش پس",
    "ur": "اور کے کی کا میں ہے سے کو نے پر یہ وہ ہیں نہیں کہ ہم آپ اس ان جو بھی تھا ہو گا گے کر "
    "لیے ایک تو ہر یا کوئی بغیر خلاف",
    "af": "die van en het in is dat op te met vir nie aan om ook as deur maar by uit na word hulle "
    "ons julle jy u hierdie kan moet meer nog geen of was wat wie waar hoekom sonder teen tussen "
    "elke alle ek jou daar sal hul wanneer se voor so een af",
    "gl": "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi "
    "ao das ten á seu súa ou ser cando moi hai xa está tamén só polo pola ata iso entre sen mesmo "
    "nosa noso nosas nosos son este esta estes estas isto onde porque pode poden contra cada todos "
    "co lo sobre desde están aos nos las los todo todas até vai tal seus durante si ha ti",
    "id": "yang dan di dari untuk dengan ini itu tidak dalam pada adalah akan kami kita anda "
    "mereka ke oleh sebagai juga atau karena telah dapat harus bisa lebih setiap semua tanpa bahwa "
    "tak bila",
    "is": "og að í á er sem við til af með um en það ekki fyrir eru þau hann hún þeir þetta þessi "
    "frá eða var voru verið hafa hefur okkar ykkar hvað hver hvar þegar gegn án milli má",
    "nn": "og i at er ein ei eit av på til den det dei for med som ikkje har om frå vi kan skal "
    "blir vart vere vil seg men oss dykk mot også eller kva kven kvar kvifor når etter denne dette "
    "desse deira våre vår alle skulle utan mellom blitt eg du han ho nokon berre over under tal "
    "var to ta ha sa no",
    "sq": "dhe në të e i me për nga se që një është janë nuk ka kanë do si tek këtë kjo ky ato ata "
    "ne ju tonë tonat jonë tuaj çdo pa kundër midis por ose kur ku pse kush duhet mund po it",
    "vi": "và của là có không được cho trong với các những một này đã người chúng tôi ta bạn khi "
    "để từ về hay hoặc như ở ra phải cũng sẽ vì con sau nó trí hai vi tra do an ni na",
}  # fmt: skip
_SAME = {"sr-Latn": "bs"}
"""Tags whose small words are those of another."""


@functools.lru_cache(maxsize=64)
def function_words(tag: str) -> frozenset[str]:
    """The small words of a language (BCP 47), in small letters; empty where the table lacks it."""
    tags = (_SAME.get(one, one) for one in (tag, *parents(tag)))
    return frozenset(_WORDS.get(next((one for one in tags if one in _WORDS), ""), "").split())


LANGUAGES = tuple(_WORDS)
"""Those of the table, European ones of ours first."""
