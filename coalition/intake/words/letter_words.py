"""Words of letters and pages around a pasted list, in the thirty languages and some more.

Each line has a language, what its words mean, and the words: `greeting` begins a letter and
`addressee` may follow it, `contact` labels how to reach somebody, `note` labels what else a message
or a page says and `remark` what people note beside a list, `list` is the heading of names and
`about` what may stand beside it.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple, get_args

from coalition.intake.words.word_tables import read_words

Meaning = Literal["greeting", "addressee", "contact", "note", "remark", "list", "about"]


class LetterWord(NamedTuple):
    """A word or phrase as people of a language write it."""

    language: str
    meaning: Meaning
    text: str


_TABLE = """
ar greeting: أعزائي, عزيزي, عزيزتي, مرحبا, السلام عليكم, تحية طيبة, السادة, صباح الخير, الأعزاء
ar greeting: مساء الخير, أهلا, أهلا بكم, الزملاء, الأصدقاء
ar addressee: بالجميع, جميعا, الكرام, الأصدقاء, الزملاء
ar addressee: الأعزاء
ar contact: للتواصل, الاتصال, جهة الاتصال, الهاتف, هاتف, الجوال, البريد الإلكتروني, العنوان, فاكس
ar note: الموضوع, التاريخ, من, إلى, البلد, المدينة, الموقع, الموقع الإلكتروني, المصدر
ar remark: ملاحظة, ملاحظات, تنبيه, مفتاح الألوان, للقيام به, تعليق
ar list: الموقعون, الموقعين, الأعضاء, الشركاء, المنظمات, الجمعيات, المنظمات الموقعة, الداعمون
ar about: قائمة, أسماء, نحن, هم
ar greeting: السلام عليكم ورحمة الله وبركاته, السلام عليكم ورحمة الله, تحية طيبة وبعد
bg greeting: скъпи, здравейте, уважаеми, драги, добър ден, привет, уважаема, уважаеми
bg greeting: здрасти, мила, мили, добро утро, добър вечер
bg addressee: всички, колеги, приятели, дами, и, господа
bg addressee: на
bg contact: контакт, контакти, за контакт, телефон, тел, имейл, е-мейл, адрес, факс, лице за контакт
bg note: относно, тема, дата, от, до, държава, страна, град, уебсайт, сайт, източник
bg remark: забележка, забележки, бележка, бележки, внимание, легенда, за вършене, да се направи
bg list: подписали, членове, партньори, организации, подписали организации, поддръжници
bg about: нашите, списък, на, първи, всички
bg addressee: госпожо, господине
ca greeting: benvolguts, benvolgudes, benvolgut, benvolguda, estimats, estimades, hola, bon dia
ca greeting: bones
ca greeting: bona tarda, bon vespre
ca addressee: a, tothom, totes, tots, i, amics, companys, companyes
ca addressee: amigues
ca contact: contacte, telèfon, tel, correu, correu electrònic, adreça, mòbil, fax
ca note: assumpte, data, de, per a, país, ciutat, web, lloc web, font
ca remark: nota, notes, observació, observacions, comentari, comentaris, atenció, llegenda, per fer
ca list: signants, signatàries, membres, socis, entitats, organitzacions, entitats signants
ca list: adherits
ca about: els, les, nostres, llista, de, primers, primeres
cs greeting: milí, milé, vážení, vážené, dobrý den, ahoj, drazí, zdravím, vážený, vážená
cs greeting: milá, dobré ráno, dobrý večer, čau, čus
cs addressee: všichni, přátelé, kolegové, kolegyně, dámy, a, pánové, vás, všem
cs addressee: všechny, paní, pane
cs contact: kontakt, kontakty, kontaktní osoba, telefon, tel, mobil, e-mail, adresa, fax
cs note: předmět, věc, datum, od, komu, země, stát, město, web, webové stránky, zdroj
cs remark: poznámka, poznámky, pozn, pozor, upozornění, legenda, vysvětlivky, udělat, k vyřízení
cs list: signatáři, členové, partneři, organizace, podepsané organizace, podporovatelé, podepsáni
cs list: podepsali, připojili se
cs about: naši, seznam, první, všichni, členské
da greeting: kære, hej, goddag, god dag, hejsa
da greeting: god morgen, til rette vedkommende, dav, godmorgen, god aften
da addressee: alle, alle sammen, venner, kolleger, allesammen
da addressee: med, jer, medlemmer
da contact: kontakt, kontaktperson, telefon, tlf, mobil, e-mail, mail, adresse, fax
da note: emne, dato, fra, til, land, by, hjemmeside, website, kilde
da remark: bemærk, bemærkning, bemærkninger, note, noter, obs, signaturforklaring, skal gøres
da list: underskrivere, medlemmer, partnere, organisationer, støtter, foreninger, medunderskrivere
da about: vores, liste, over, de, første
de greeting: liebe, lieber, hallo, guten tag, sehr geehrte, sehr geehrter, moin, servus, hi, werte
de greeting: guten morgen, guten abend, grüß gott, liebes, hey, grüezi, an alle
de addressee: alle, zusammen, freundinnen, freunde, und, kolleginnen, kollegen, damen, herren, team
de addressee: leute, miteinander, mitstreiterinnen, mitstreiter, an
de addressee: frau, herr, innen
de contact: kontakt, ansprechpartner, ansprechpartnerin, ansprechperson, telefon, tel, mobil, handy
de contact: e-mail, mail, anschrift, adresse, fax, telefax, postanschrift, rückfragen, pressekontakt
de note: betreff, datum, von, an, land, ort, stadt, website, webseite, homepage, internet, quelle
de note: stand, gesendet, anlage, anlagen, ps
de remark: hinweis, hinweise, anmerkung, anmerkungen, bemerkung, bemerkungen, notiz, notizen
de remark: achtung, legende, zu erledigen, zu tun
de list: unterzeichnende, unterzeichner, unterzeichnerinnen, mitglieder, partner, organisationen
de list: partnerorganisationen, mitgliedsorganisationen, unterstützer, unterstützerinnen, vereine
de list: erstunterzeichner, erstunterzeichnende, unterstützende, unterzeichnet von, verbände
de about: das, sind, unsere, liste, der, die, und, alle, aller, initiativen, gruppen
el greeting: αγαπητοί, αγαπητές, γεια, καλημέρα, αξιότιμοι, χαίρετε, καλησπέρα, αγαπητέ, αγαπητή
el greeting: καλό απόγευμα, φίλες και φίλοι
el addressee: όλοι, σας, σε όλους, φίλοι, φίλες, και, συνάδελφοι, κύριοι, κυρίες
el addressee: σου
el contact: επικοινωνία, τηλέφωνο, τηλ, κινητό, email, ηλεκτρονικό ταχυδρομείο, διεύθυνση, φαξ
el note: θέμα, ημερομηνία, από, προς, χώρα, πόλη, ιστοσελίδα, ιστότοπος, πηγή
el remark: σημείωση, σημειώσεις, παρατήρηση, παρατηρήσεις, προσοχή, υπόμνημα, εκκρεμεί, να γίνει
el list: υπογράφοντες, υπογράφουν, μέλη, εταίροι, οργανώσεις, φορείς, υποστηρικτές, υπογραφές
el about: οι, τα, μας, λίστα, κατάλογος, των, που
en greeting: dear, hello, hi, hey, greetings, good morning, good afternoon, good evening, welcome
en greeting: to whom it may concern, morning, hiya, good day
en addressee: all, everyone, everybody, friends, colleagues, team, sir, madam, or, and, sirs, folks
en addressee: there, both, coordinators, allies, comrades, ladies, gentlemen, dear
en addressee: members, partners, coalition, it, may, concern, again
en contact: contact, contacts, contact person, telephone, phone, tel, mobile, mob, cell, fax, e-mail
en contact: email, mail, address, postal address, press contact, media contact, whatsapp, signal
en note: subject, re, date, from, to, cc, bcc, sent, attachment, attachments, country, city, town
en note: website, web, source, updated, last updated, page, note, notes, deadline, ps, reply-to
en remark: note, notes, n.b., nb, nota bene, remark, remarks, observation, observations, comment
en remark: comments, legend, to do, todo, attention, caution
en list: signatories, signatory, signatory organisations, signatory organizations, signed by, signed
en list: members, member organisations, member organizations, partners, partner organisations
en list: partner organizations, supporters, supporting organisations, supporting organizations
en list: endorsers, endorsed by, supported by, organisations, organizations, ngos, co-signatories
en about: our, list, of, the, all, first, and, full, initial, new, current, alphabetical, campaign
en about: by, country, countries, who, have, so, far
es greeting: estimados, estimadas, estimado, estimada, hola, queridos, queridas, buenos días, buenas
es greeting: buenas tardes, saludos
es greeting: querida, querido, compañeras, compañeros, buenas noches
es addressee: a, todos, todas, amigas, amigos, y, compañeras, compañeros, señores, colegas
es addressee: socios, socias, tod@s, señor, señora
es contact: contacto, persona de contacto, teléfono, tel, móvil, correo, correo electrónico
es contact: dirección
es contact: e-mail, fax, domicilio
es note: asunto, fecha, de, para, país, ciudad, sitio web, página web, web, fuente, enviado
es remark: nota, notas, observación, observaciones, comentario, comentarios, atención, ojo, leyenda
es remark: pendiente, por hacer
es list: firmantes, miembros, socios, organizaciones, organizaciones firmantes, entidades firmantes
es list: adherentes, firman, firmado por, entidades, entidades adheridas, colectivos, aliados
es list: han firmado
es about: nuestros, nuestras, lista, de, las, los, primeras, primeros, y
et greeting: head, tere, kallid, lugupeetud, hei
et greeting: hea, austatud, tšau
et addressee: kõik, kõigile, sõbrad, kolleegid
et addressee: daamid, härrad, ja, hommikust, päevast, kolleeg
et contact: kontakt, kontaktisik, telefon, tel, mobiil, e-post, aadress, faks
et note: teema, kuupäev, saatja, saaja, riik, linn, veebileht, koduleht, allikas
et remark: märkus, märkused, märge, tähelepanu, legend, teha, vaja teha
et list: allakirjutanud, liikmed, partnerid, organisatsioonid, toetajad, ühendused
et about: meie, nimekiri, esimesed, kõik
fi greeting: hyvä, hyvät, hei, moi, terve, arvoisat, arvoisa, rakkaat, moikka
fi greeting: huomenta, hyvää päivää, hyvää huomenta, hyvää huomista, tervehdys, hyvää iltaa, iltaa
fi addressee: kaikki, kaikille, ystävät, kollegat, kaikki vastaanottajat, vastaanottajat
fi contact: yhteystiedot, yhteyshenkilö, puhelin, puh, matkapuhelin, sähköposti, osoite, faksi
fi note: aihe, päivämäärä, pvm, lähettäjä, vastaanottaja, maa, kaupunki, verkkosivut, verkkosivu
fi note: lähde
fi remark: huomautus, huomautukset, huomio, huom, huomaa, muistiinpano, selite, selitteet, tehtävä
fi list: allekirjoittajat, jäsenet, kumppanit, järjestöt, jäsenjärjestöt, tukijat, yhdistykset
fi about: meidän, lista, luettelo, ensimmäiset, allekirjoittaneet
fr greeting: bonjour, cher·es, chers, chères, cher, chère, bonsoir, salut, mesdames, madame
fr greeting: monsieur
fr greeting: coucou, chères amies, chères et chers
fr addressee: à, tous, toutes, et, amis, amies, collègues, messieurs, monsieur, madame, camarades
fr addressee: partenaires, membres, mesdames
fr addressee: chers, chères, tout, le, monde, toute, l'équipe, ami·es
fr contact: contact, contacts, téléphone, tél, portable, mobile, courriel, mail, e-mail, mél
fr contact: adresse
fr contact: fax, télécopie, contact presse, adresse postale
fr note: objet, sujet, date, de, à, cc, pays, ville, site, site web, site internet, source, envoyé
fr note: pièce jointe, pièces jointes, mise à jour, ps
fr remark: remarque, remarques, note, notes, observation, observations, commentaire, commentaires
fr remark: attention, légende, à faire
fr list: signataires, membres, partenaires, organisations, associations, organisations signataires
fr list: associations signataires, soutiens, signé par, soutenu par, adhérents
fr list: organisations membres, ont signé, ils ont signé, elles ont signé, ont adhéré
fr about: nos, les, liste, des, de, la, premiers, premières, premières organisations, et, nationales
ga greeting: a chairde, dia daoibh, dia duit, a chara, haigh
ga greeting: maidin mhaith, tráthnóna maith, a chomhghleacaithe
ga addressee: go léir, uile, agus, a chomhghleacaithe
ga addressee: a chairde, uilig
ga contact: teagmháil, fón, guthán, teileafón, ríomhphost, seoladh, facs, fón póca
ga note: ábhar, dáta, ó, chuig, tír, cathair, suíomh, suíomh gréasáin, foinse
ga remark: nóta, nótaí, tabhair faoi deara, eochair, le déanamh
ga list: sínitheoirí, baill, mbaill, comhpháirtithe, eagraíochtaí, tacaitheoirí, sínithe ag
ga about: ár, liosta, na, de
hr greeting: dragi, drage, poštovani, poštovane, pozdrav, bok, dobar dan
hr greeting: ej, hej, dobro jutro, dobra večer, poštovana, ćao, zdravo, selam
hr addressee: svi, svima, prijatelji, kolege, kolegice, i, gospodo
hr addressee: gospođo, gospodine, sve
hr contact: kontakt, kontakt osoba, telefon, tel, mobitel, e-pošta, e-mail, adresa, faks
hr note: predmet, datum, od, za, država, zemlja, grad, web, mrežna stranica, izvor
hr remark: napomena, napomene, bilješka, bilješke, pažnja, legenda, za napraviti, treba napraviti
hr list: potpisnici, potpisnice, članovi, članice, partneri, organizacije, udruge, podržavatelji
hr about: naši, popis, lista, prvi, organizacije
hu greeting: kedves, tisztelt, sziasztok, szia, helló, üdvözlet, jó napot
hu greeting: hahó, üdvözlöm, jó reggelt, jó estét, jónapot
hu addressee: mindenki, mindenkinek, címzettek, címzett, kollégák, barátaink, barátok, kívánok
hu addressee: barátaim, partnereink, hölgyem, uram, tagjaink
hu contact: kapcsolat, kapcsolattartó, telefon, tel, mobil, e-mail, cím, levelezési cím, fax
hu contact: elérhetőség
hu note: tárgy, dátum, feladó, címzett, ország, város, honlap, weboldal, forrás
hu remark: megjegyzés, megjegyzések, figyelem, jegyzet, jelmagyarázat, teendő, teendők
hu list: aláírók, tagok, partnerek, szervezetek, aláíró szervezetek, tagszervezetek, támogatók
hu about: a, az, lista, első, partnereink, tagjaink
is greeting: hæ, sæl, sæll, kæru, kæra, kæri, góðan dag, góðan daginn, ágætu, blessuð, komið þið
is greeting: halló
is addressee: öll, allir, vinir, félagar, sæl, og, blessuð, samstarfsfólk
is contact: sími, netfang, tengiliður, heimilisfang, farsími, tölvupóstur
is note: efni, dagsetning, frá, til, land, bær, vefsíða, vefur, heimild
is remark: athugasemd, athugasemdir, ath, skýring
is list: undirritendur, félagar, samtök, aðildarfélög, stuðningsaðilar, undirrituð samtök
is about: okkar, listi, yfir, fyrstu
it greeting: cari, care, caro, cara, buongiorno, gentili, salve, ciao, gentile, spettabile
it greeting: buonasera
it greeting: buon pomeriggio, gentilissimi, gentilissime, gentilissima, gentilissimo, carissimi
it greeting: carissime
it greeting: carissima, carissimo, egregi, egregio, egregia, buona sera, car*
it addressee: tutti, tutte, a, e, amici, amiche, colleghi, colleghe, signori
it addressee: cari, care, carissimi, associazione, tutt*
it contact: contatto, contatti, telefono, tel, cellulare, cell, posta, posta elettronica, indirizzo
it contact: e-mail, fax, recapiti, ufficio stampa, referente
it note: oggetto, data, da, paese, città, sito, sito web, fonte, inviato, allegati
it remark: nota, note, osservazione, osservazioni, commento, commenti, attenzione, legenda, da fare
it list: firmatari, membri, partner, organizzazioni, associazioni, organizzazioni firmatarie
it list: associazioni aderenti, aderenti, aderiscono, sostenitori, firmato da
it list: organizzazioni aderenti, hanno aderito, hanno già aderito, hanno firmato, chi aderisce
it about: i, le, nostri, elenco, lista, dei, delle, primi, prime, e
lt greeting: mieli, mielos, gerbiamieji, gerbiami, sveiki, labas, laba diena, gerbiamas
lt greeting: sveika, sveikas, miela, mielas, gerb, brangūs, labas rytas, labas vakaras, gerbiama
lt addressee: visi, visiems, draugai, kolegos, ir
lt contact: kontaktai, kontaktas, kontaktinis asmuo, telefonas, tel, el. paštas, adresas, faksas
lt contact: mob
lt note: tema, data, nuo, kam, šalis, miestas, svetainė, interneto svetainė, šaltinis
lt remark: pastaba, pastabos, dėmesio, paaiškinimas, legenda, padaryti, reikia padaryti
lt list: pasirašė, pasirašę, nariai, partneriai, organizacijos, rėmėjai, pasirašiusios organizacijos
lt about: mūsų, sąrašas, pirmieji
lv greeting: dārgie, cienījamie, sveiki, labdien, mīļie, cienījamais
lv greeting: labrīt, čau, labvakar, sveika, sveiks, mīļā, mīļais, cienījamā, sveicināti
lv addressee: visi, visiem, draugi, kolēģi, un
lv contact: kontakti, kontaktpersona, tālrunis, tālr, telefons, e-pasts, adrese, fakss, mob
lv note: temats, datums, no, kam, valsts, pilsēta, mājaslapa, tīmekļa vietne, avots
lv remark: piezīme, piezīmes, uzmanību, leģenda, apzīmējumi, jāizdara, darāmais
lv list: parakstītāji, biedri, partneri, organizācijas, atbalstītāji, dalībnieki
lv about: mūsu, saraksts, pirmie
mk greeting: здраво, почитувани, почитувана, почитуван, драги, драга, добар ден, добро утро, еј
mk greeting: поздрав
mk addressee: сите, на, колеги, колешки, пријатели, и
mk contact: контакт, телефон, тел, мобилен, е-пошта, адреса, лице за контакт
mk note: предмет, тема, датум, од, до, земја, држава, град, веб-страница, извор
mk remark: забелешка, забелешки, внимание, легенда
mk list: потписници, членови, членки, партнери, организации, здруженија, поддржувачи
mk about: наши, листа, список, први
mt greeting: għeżież, għażiż, bonġu, hello, sinjuri, bongu
mt greeting: għażiża, bonswa, merħba, il-jum it-tajjeb, hawn
mt addressee: kollha, lil kulħadd, ħbieb, kollegi, u
mt addressee: kulħadd, sinjur, sinjura, membri
mt contact: kuntatt, telefon, tel, mobile, imejl, email, indirizz, fax
mt note: suġġett, data, minn, lil, pajjiż, belt, sit, websajt, sors
mt remark: nota, noti, osservazzjoni, osservazzjonijiet, kumment, attenzjoni, leġġenda, xi jsir
mt list: firmatarji, membri, sħab, organizzazzjonijiet, għaqdiet, imsieħba, iffirmata minn
mt about: tagħna, lista, ta, tal, il
nb greeting: kjære, hei, god dag, hallo
nb greeting: god morgen, god kveld, heisann, til den det måtte gjelde, god morgon
nb addressee: alle, alle sammen, venner, kolleger, dere
nb addressee: medlemmer, medlemer, vener, på, saman
nb contact: kontakt, kontaktperson, telefon, tlf, mobil, e-post, epost, adresse, faks
nb note: emne, dato, fra, til, land, by, nettside, nettsted, kilde
nb remark: merk, merknad, merknader, notat, notater, obs, tegnforklaring, må gjøres
nb list: underskrivere, medlemmer, partnere, organisasjoner, støttespillere, undertegnere
nb list: signatarer
nb about: våre, liste, over, de, første
nl greeting: beste, dag, hallo, geachte, hoi, goedendag, goedemorgen, lieve
nl greeting: goedemiddag, goeiemorgen, goedenavond, goeiedag, goeiemiddag, l.s
nl addressee: allemaal, allen, iedereen, mensen, vrienden, collega's, heer, mevrouw, en, heren
nl addressee: leden, team
nl contact: contact, contactpersoon, telefoon, tel, mobiel, gsm, e-mail, adres, fax, perscontact
nl note: onderwerp, betreft, datum, van, aan, land, stad, plaats, website, bron, verzonden, bijlage
nl remark: opmerking, opmerkingen, noot, let op, notitie, notities, legenda, te doen, toelichting
nl list: ondertekenaars, leden, partners, organisaties, ondertekend door, lidorganisaties
nl list: steunbetuigers, hebben getekend, hebben ondertekend
nl list: verenigingen, ondertekenende organisaties, partnerorganisaties
nl about: onze, lijst, van, de, eerste, en
pl greeting: drodzy, szanowni, witam, cześć, dzień dobry, drogie, szanowna, szanowny, hej, kochani
pl greeting: witajcie, droga, drogi, dobry wieczór, kochane, siema
pl addressee: wszyscy, wszystkich, wszystkim, państwo, przyjaciele, koledzy, i, koleżanki, pani
pl addressee: panie
pl addressee: kochani, serdecznie, pan, drodzy
pl contact: kontakt, osoba kontaktowa, telefon, tel, kom, e-mail, mail, adres e-mail, adres, faks
pl note: temat, dotyczy, data, od, do, kraj, miasto, strona, strona internetowa, www, źródło
pl remark: uwaga, uwagi, notatka, notatki, komentarz, adnotacja, legenda, objaśnienia, do zrobienia
pl list: sygnatariusze, członkowie, partnerzy, organizacje, podpisali, podpisane organizacje
pl list: sygnatariuszki, organizacje członkowskie, wspierający, stowarzyszenia, dołączyli
pl about: nasi, lista, pierwsi, i, wszystkie
pt greeting: caros, caras, olá, prezados, prezadas, bom dia, boa tarde, caro, cara, estimados
pt greeting: boa noite, car@s, exmos, ex.mos, exma, exmo, oi, queridas, queridos, querida, querido
pt greeting: caríssimos
pt addressee: a, todos, todas, e, amigos, amigas, colegas, senhores
pt addressee: amig@s, pessoal, caros
pt contact: contacto, contato, contactos, telefone, tel, telemóvel, celular, e-mail
pt contact: correio eletrónico
pt contact: morada, endereço, fax, pessoa de contacto
pt note: assunto, data, de, para, país, cidade, sítio, página, site, fonte, enviado
pt remark: nota, notas, observação, observações, obs, comentário, atenção, legenda, a fazer
pt remark: por fazer
pt list: signatários, subscritores, membros, parceiros, organizações, associações, apoiantes
pt list: organizações signatárias, assinado por, organizações subscritoras, assinaram
pt about: os, as, nossos, lista, de, das, dos, primeiros, e
ro greeting: dragi, dragă, bună ziua, salut, stimați, stimate, bună
ro greeting: salutare, stimată, dragii, bună dimineața, bună seara, stimat
ro addressee: toți, tuturor, prieteni, colegi, și, domnule, doamnă, domni
ro addressee: mei, doamnelor, domnilor
ro contact: contact, persoană de contact, telefon, tel, mobil, e-mail, adresă, adresa, fax
ro note: subiect, dată, data, de la, către, țară, țara, oraș, site, pagină web, sursa
ro remark: notă, nota, note, observație, observații, comentariu, atenție, legendă, legenda, de făcut
ro list: semnatari, membri, parteneri, organizații, organizații semnatare, susținători, asociații
ro about: noștri, lista, primii, de
sk greeting: milí, milé, vážení, dobrý deň, ahojte, ahoj, drahí
sk greeting: milá, milý, dobré ráno, čaute, čau, vážená, vážený, zdravím, dobrý večer
sk addressee: všetci, priatelia, kolegovia, kolegyne, a, všetkým, dámy, páni
sk addressee: pani, pán, všetkých
sk contact: kontakt, kontakty, kontaktná osoba, telefón, tel, mobil, e-mail, adresa, fax
sk note: predmet, vec, dátum, od, komu, krajina, štát, mesto, web, webová stránka, zdroj
sk remark: poznámka, poznámky, pozn, pozor, upozornenie, legenda, vysvetlivky, treba urobiť
sk list: signatári, členovia, partneri, organizácie, podpísané organizácie, podporovatelia
sk about: naši, zoznam, prví, všetci
sl greeting: dragi, drage, pozdravljeni, spoštovani, živjo, dober dan
sl greeting: spoštovane, spoštovana, dobro jutro, zdravo, hej, pozdrav, dober večer
sl addressee: vsi, vsem, prijatelji, kolegi, kolegice, in
sl addressee: gospa, gospod
sl contact: kontakt, kontaktna oseba, telefon, tel, mobitel, e-pošta, e-naslov, naslov, faks
sl note: zadeva, datum, od, za, država, mesto, spletna stran, spletišče, vir
sl remark: opomba, opombe, pripomba, pripombe, pozor, legenda, za narediti, opravilo
sl list: podpisniki, podpisnice, člani, članice, partnerji, organizacije, društva, podporniki
sl about: naši, seznam, prvi, in
sq greeting: përshëndetje, të dashur, e dashur, i dashur, të nderuar, e nderuar, i nderuar
sq greeting: mirëdita
sq greeting: tungjatjeta, mirëmëngjes, mirëmbrëma, ç'kemi
sq addressee: miq, kolegë, të, gjithë, gjithëve, dhe, mikesha, anëtarë
sq contact: kontakt, telefon, tel, celular, adresa, posta elektronike, personi i kontaktit
sq note: tema, lënda, data, nga, për, vendi, shteti, qyteti, faqja e internetit, burimi
sq remark: shënim, shënime, vërejtje, kujdes, legjenda
sq list: nënshkruesit, anëtarët, partnerët, organizatat, mbështetësit, shoqatat
sq about: tonë, lista, e, parë
sr greeting: драги, драге, поштовани, здраво, добар дан, поздрав, dragi, poštovani, zdravo
sr greeting: ћао, поштоване, поштована, добро јутро, ćao, poštovane, poštovana, dobro jutro
sr greeting: dobar dan
sr greeting: drage, draga, драга, добро вече
sr addressee: сви, свима, пријатељи, колеге, и, svi, svima, prijatelji, kolege
sr addressee: госпођо, господине, gospođo
sr contact: контакт, контакт особа, телефон, тел, мобилни, имејл, е-пошта, адреса, факс
sr note: предмет, тема, датум, од, за, земља, држава, град, сајт, веб-сајт, извор
sr remark: напомена, напомене, белешка, пажња, легенда, за урадити, треба урадити, napomena
sr remark: napomene, beleška, pažnja, legenda
sr list: потписници, потписнице, чланови, чланице, партнери, организације, удружења, подршка
sr about: наши, списак, листа, први, organizacije
sv greeting: kära, hej, hejsan, god dag, bästa, hallå, tjena
sv greeting: god morgon, godmorgon, till den det berör, god kväll
sv addressee: alla, allihopa, allihop, vänner, kollegor, på er
sv addressee: hej, igen, medlemmar
sv contact: kontakt, kontaktperson, telefon, tel, mobil, e-post, epost, mejl, adress, fax
sv note: ämne, datum, från, till, land, stad, ort, webbplats, hemsida, källa
sv remark: obs, anmärkning, anmärkningar, notering, anteckning, observera, teckenförklaring
sv remark: att göra
sv list: undertecknare, undertecknat av, medlemmar, partner, partners, organisationer, stödjare
sv list: medlemsorganisationer, föreningar, undertecknande organisationer, har skrivit under
sv about: våra, lista, över, de, första
tr greeting: sevgili, merhaba, merhabalar, sayın, selam, değerli, iyi günler, günaydın
tr greeting: herkese merhaba, iyi akşamlar, herkese selam, selamlar
tr addressee: herkes, herkese, arkadaşlar, dostlar, yetkili, meslektaşlar
tr addressee: üyeler, hanım, bey
tr contact: iletişim, iletişim kişisi, telefon, tel, cep, e-posta, eposta, adres, faks
tr note: konu, tarih, kimden, kime, ülke, şehir, il, web sitesi, internet sitesi, kaynak
tr remark: not, notlar, açıklama, açıklamalar, dikkat, gösterge, lejant, yapılacak, yapılacaklar
tr list: imzacılar, üyeler, ortaklar, kuruluşlar, örgütler, destekçiler, imzalayanlar, dernekler
tr list: imzacı kurumlar, imzacı örgütler
tr about: listesi, ilk, tüm
uk greeting: дорогі, шановні, вітаю, привіт, добрий день, вітаємо, шановна, шановний, доброго дня
uk greeting: доброго ранку, добрий вечір, друзі, вітання, всім привіт, усім привіт, добридень
uk addressee: всі, всіх, усім, усі, колеги, друзі, і, та, пані, панове
uk addressee: партнери
uk contact: контакт, контакти, контактна особа, телефон, тел, моб, електронна пошта, пошта, адреса
uk contact: факс, е-пошта, імейл
uk note: тема, дата, від, до, кому, країна, місто, сайт, вебсайт, джерело
uk remark: примітка, примітки, увага, зауваження, нотатка, нотатки, легенда, умовні позначення
uk remark: треба зробити
uk list: підписанти, підписали, члени, партнери, організації, організації-підписанти, прихильники
uk about: наші, список, перші, всі
"""


def letter_words() -> Iterator[LetterWord]:
    """All words, in the order of languages."""
    for language, name, text in read_words(_TABLE):
        yield LetterWord(language, next(one for one in get_args(Meaning) if one == name), text)
