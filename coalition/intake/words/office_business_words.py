"""Words of an office's everyday business, in thirty languages, for what people note of a row.

None of them speaks of listing, naming, agreeing, refusing, waiting for an answer, deciding or
leaving, none negates, limits or puts off what another says (`not`, `only`, `until`, `if`), and none
may come to mean that with an ending.
"""

from typing import Final

OFFICE_BUSINESS: Final = """
xx things: logo, logos, newsletter, newsletters, iban, qr, banner, flyer, video
xx sites: website, homepage, web, facebook, instagram, twitter, linkedin, mastodon, youtube
xx between: e, mail, email, mails, pdf, png, jpg, jpeg, svg, eps, zoom, skype, whatsapp, signal
xx between: fax, eur, euro, euros, usd, gbp, nr, id, ok, via, info, tel
ar things: شعار, الشعار, صورة, الصورة, نشرة, النشرة, البريدية, الإلكتروني, عنوان, العنوان, فاتورة
ar things: الفاتورة, ملصق, ملصقات, رقم, الهاتف, هاتف
ar sites: موقع, الموقع
ar facts: مدفوعة, مدفوع, دفع, دفعت, دفعوا, التبرع, تبرع, جديد, جديدة, نشيط, نشيطة, متطوعون, رئيس
ar done: أرسل, أرسلت, أرسلوا, استلم, استلمت, استلام, إرسال, مرسل, مرسلة, وصلت, وصل, التقينا, تحديث
ar events: المؤتمر, مؤتمر, اجتماع, الاجتماع
ar open: يرسل, سترسل, سيرسل, سيرسلون, ينقص, تنقص
ar between: في, من, مع, عبر, على, و, المنظمة, منظمة, تم, تمت, منذ, الجديد, الجديدة, بالبريد, بهم
bg things: логото, снимк*, бюлетин*, уебсайт*, адрес*, фактур*, плакат*, телефон*, номер*, лого
bg sites: сайт, сайта, страниц*
bg facts: платен*, плати, платиха, внос, дарение*, дариха, организация*, нов, нова, ново, нови
bg facts: новия, чадърна
bg done: изпратен*, изпрати, изпратиха, получен*, получихме, срещнахме, добавен*, обновен*
bg done: поправен*, запознахме
bg events: конференци*, среща, срещата, събитие*, контакт*
bg open: ще, изпратят, липсва, искат, иска
bg between: на, по, в, във, от, с, със, и, е, са, за, през, се, ни, пощата, имейл, имейла, писмо
bg between: пощa, поща, членски, член, година, чрез, г, май, доброволц*, координатор*, председател*
ca things: logotip*, foto, fotos, butlleti*, adreca, adreces, factur*, cartell*, fullet*, telefon
ca things: numero
ca sites: web, webs
ca facts: pagat, pagada, pagats, quota, donacio, donatiu, organitzacio, entitat, nova, nou, actiu
ca facts: actius
ca done: enviat, enviada, enviades, rebut, rebuda, rebuts, actualitzat, actualitzada, corregit
ca done: corregida, trobats, afegit
ca reached: contactat, contactats
ca events: conferencia, reunio, trobada, contacte, acte
ca open: enviara, enviaran, arribara, falta
ca between: la, el, els, les, l, d, de, del, per, amb, a, al, en, i, ha, han, hem, es, ens, correu
ca between: des, mes, voluntari*, president*, coordinador*
cs things: foto, fotk*, fotografi*, zpravodaj*, adres*, faktur*, plakat*, letak*, telefon, cislo
cs sites: webov*, stranky, stranka, webu
cs facts: zaplacen*, zaplatil*, uhrazen*, prispevek, daroval*, organizac*, nov*, kancelar
cs done: poslan*, poslal*, odeslan*, zaslan*, obdrzen*, prijat*, aktualizovan*, opraven*, potkali
cs done: setkali, pridan*, vystaven*, dorazil*
cs reached: kontaktovan*, kontaktoval*
cs events: konferenc*, schuzk*, setkani, akce, kontakt
cs open: poslou, posle, prijde, chybi, doda, dodaji, dodame, chce, chteji, ceka, cekame, do
cs between: na, po, v, ve, z, ze, s, se, a, od, pro, je, jsou, jsme, jim, nam, mailem, e, postou
cs between: telefonicky, telefonem, clensky, roku, leta, jsem, podle, dobrovoln*, predsed*
cs between: koordinator*, maji, ma
da things: foto, billede, nyhedsbrev, adresse, adressen, faktura, fakturaen, plakat, plakater
da things: telefonnummer, logoet, nyhedsbrevet, regning, regningen
da sites: hjemmeside, hjemmesiden
da facts: betalt, betaler, kontingent, donation, doneret, ny, nyt, organisation, kontaktperson
da facts: landsdaekkende, kontor
da done: sendt, modtaget, opdateret, rettet, modt, modtes, tilfojet, bestilt, fik
da reached: kontaktet
da events: konference, konferencen, mode, modet, kontakt
da open: sender, kommer, folger, mangler, vil, have, gerne, til
da between: pa, pr, per, med, fra, i, og, er, har, af, den, det, en, et, de, vi, os, siden, brev
da between: post, telefon, medlem, som, frivillige, forperson, formand
de things: foto, fotos, bild, bilder, rundbrief, adresse, anschrift, postadresse, mailadresse
de things: telefonnummer, handynummer, rechnung, rechnungen, plakat, plakate, aufkleber
de things: flugblatter, kontonummer, bankverbindung, rechnungsadresse, spendenquittung
de sites: webseite, internetseite, webauftritt
de facts: bezahlt, beglichen, uberwiesen, beitrag, mitgliedsbeitrag, jahresbeitrag, spende
de facts: gespendet, neu, neue, neuer, neues, engagiert, engagierte, ansprechpartner
de facts: ansprechpartnerin, ansprechperson, kontaktperson, buro, geschaftsstelle, umgezogen, gross
de facts: grosse, grosser, kleine, kleiner, bundesweit, hilfsbereit, freundlich, gute, guter
de facts: abonniert, abgeholt
de done: geschickt, gesendet, versendet, verschickt, zugeschickt, erhalten, bekommen, gestellt
de done: gesandt, aktualisiert, korrigiert, gesprochen, getroffen, eingetragen, bestellt, geliefert
de done: eingegangen, hochgeladen, gefunden, kennengelernt, angekommen
de reached: kontaktiert, angerufen, telefoniert
de events: konferenz, treffen, tagung, kongress, kontakt, veranstaltung, messe, workshop, fest
de events: gesprach
de open: folgt, folgen, kommt, kommen, schickt, schicken, liefert, fehlt, fehlen, will, mochte
de open: braucht, wunscht, warten, wartet, nach, noch, wird, werden
de building: aufbau, uberarbeitet, erneuert
de between: per, mit, von, vom, am, an, bei, beim, in, der, die, das, den, dem, ein, eine, einen
de between: einem, und, ist, sind, hat, haben, wir, uns, sie, fur, zur, zum, post, brief, telefon
de between: telefonisch, seit, unser, unsere, ihr, ihre, mitglied, als, anfang, ende, mitte, jahr
de between: durch, liegt, vor, da, uber, auf, im, sehr, ehrenamtlich, ehrenamtliche, vorsitzende
de between: vorsitzender, geschaftsfuhrung, geschaftsfuhrer, geschaftsfuhrerin, nett
el things: λογότυπο, λογοτύπου, φωτογραφί*, ενημερωτικό, δελτίο, διεύθυνσ*, τιμολόγι*, αφίσ*
el things: τηλέφων*, φυλλάδι*, αριθμός
el sites: ιστοσελίδ*, ιστότοπ*
el facts: πληρώθηκε, πληρωμέν*, πλήρωσε, πλήρωσαν, εξοφλήθηκε, συνδρομή, δωρεά, οργάνωση, νέα, νέο
el facts: νέος
el done: εστάλη, στάλθηκε, στείλαμε, έστειλαν, ελήφθη, λάβαμε, ενημερώθηκε, διορθώθηκε, συναντήσαμε
el done: γνωριστήκαμε, παραλήφθηκε, εκδόθηκε
el events: συνέδριο, συνάντηση, επαφή, εκδήλωση
el open: στείλουν, στείλει, θα, λείπει, θέλουν, θέλει
el between: με, σε, στο, στη, στην, στον, την, το, τον, της, του, τη, η, ο, τα, από, και, έχει
el between: είναι, μας, τους, email, ταχυδρομικά, κατασκευή, υπό, εθελοντ*, πρόεδρος, συντονιστ*
en things: logotype, photo, photos, picture, pictures, image, address, addresses, invoice, invoices
en things: receipt, poster, posters, sticker, stickers, leaflet, leaflets, flyers, banners
en things: postcode, number, shirt, shirts, badge, badges, bulletin, stall
en sites: site, webpage, blog, podcast
en facts: paid, pays, fee, fees, dues, donation, donations, donated, founding, founder, cofounder
en facts: new, keen, helpful, friendly, nice, great, good, large, big, small, national, nationwide
en facts: regional, international, volunteers, office, moved, helped, hosts, hosted, translates
en facts: translated, translator, shared, shares, spoke, invoiced, subscribed
en done: sent, received, got, updated, corrected, met, ordered, delivered, printed, uploaded
en done: arrived, provided, supplied, attended, introduced, talked, written, changed, fixed, posted
en done: recommended
en reached: contacted, emailed, mailed, phoned, called
en events: conference, meeting, event, workshop, fair, festival, demo, contact, congress, summit
en events: assembly, stall, rally, march, launch
en open: follows, follow, coming, will, send, sends, bring, brings, missing, needs, need, wants
en open: want, to, requested, ordering, waiting, prefers
en building: being, redesigned, under, construction, working, soon
en between: by, via, with, from, at, in, of, for, the, a, an, and, is, are, has, have, we, us, our
en between: they, their, them, its, it, he, she, his, her, since, during, this, year, month, post
en between: phone, letter, person, main, member, members, organisation, organization, club
en between: association, charity, society, ngo, group, people, partner, partners, who, also
en between: through, early, late, spring, summer, autumn, winter, very, high, resolution, vector
en between: format, file, telephone, bank, account, transfer, cash, annual, membership, street
en between: text, colour, on, volunteer, president, chair, director, secretary, treasurer
en between: coordinator
es things: logotipo, logotipos, foto, fotos, imagen, boletin, direccion, factura, facturas, recibo
es things: cartel, carteles, folleto, folletos, pegatinas, telefono, numero
es sites: web, sitio, pagina
es facts: pagado, pagada, pagados, pago, cuota, donacion, donativo, dono, organizacion, nuevo
es facts: nueva, sede, oficina
es done: enviado, enviada, enviados, enviadas, recibido, recibida, recibidas, actualizado
es done: actualizada, corregido, corregida, conocimos, hablamos, anadido, llego, cobrada, emitida
es reached: contactado, contactada, contactados, llamado
es events: conferencia, congreso, reunion, encuentro, contacto, evento, jornada, jornadas
es open: enviara, enviaran, llegara, mandaran, falta, faltan, quiere, quieren, sigue
es building: construccion
es between: la, el, los, las, de, del, por, con, a, al, en, y, un, una, su, ha, han, hemos, se, les
es between: nos, correo, electronico, transferencia, desde, miembro, es, son, para, ano, mes
es between: persona, voluntari*, presidente, presidenta, coordinador*, muy
et things: foto, pilt, uudiskiri, aadress, arve, plakat, plakatid, telefoninumber
et sites: veebileht, koduleht
et facts: makstud, tasutud, liikmemaks, annetus, annetas, uus, aktiivne, kontaktisik
et facts: organisatsioon
et done: saadetud, saadeti, saatis, saadud, uuendatud, parandatud, kohtusime, kohtuti
et reached: helistatud
et events: konverents, konverentsil, kohtumine, koosolekul, kontakt
et open: saadab, saadavad, tuleb, puudub, soovib, soovivad
et between: ja, on, posti, postiga, meiliga, meili, teel, telefoni, aastal, alates, e
et between: vabatahtlikud, esimees
fi things: kuva, valokuva, uutiskirje, osoite, lasku, juliste, julisteet, puhelinnumero, tarrat
fi sites: verkkosivu, verkkosivut, kotisivut, nettisivut
fi facts: maksettu, jasenmaksu, lahjoitus, lahjoitti, uusi, uudet, aktiivinen, yhteyshenkilo
fi facts: jarjesto
fi done: lahetetty, lahetettiin, saatu, saatiin, saapunut, paivitetty, korjattu, tavattu, tavattiin
fi done: tilattu
fi reached: soitettu
fi events: konferenssissa, konferenssi, tapaaminen, tapaamisessa, kokouksessa, tapahtumassa
fi open: lahettaa, lahettavat, tulee, puuttuu, haluaa, haluavat, seuraa
fi between: ja, on, postitse, sahkopostitse, sahkopostilla, postilla, puhelimitse, vuonna, alkaen
fi between: lahtien, heidan, meille, heille, vapaaehtoisia, puheenjohtaja
fr things: photo, photos, image, infolettre, adresse, facture, factures, recu, affiche, affiches
fr things: tract, tracts, autocollants, numero, telephone, rib, visuel
fr sites: site, internet
fr facts: paye, payee, payes, reglee, regle, reglees, cotisation, don, dons, association
fr facts: organisation, nouveau, nouvelle, nouveaux, fondateur, fondatrice, demenage, national
fr facts: nationale, grande, petite, sympa, virement, abonne, abonnee
fr done: envoye, envoyee, envoyes, envoyees, recu, recue, recus, recues, rencontre, rencontres
fr done: rencontree, corrige, corrigee, ajoute, ajoutee, commande, commandes, actualise, actualisee
fr done: parle, livre, livres, transmis, transmise
fr reached: contacte, contactee, contactes, appele, appelee
fr events: conference, congres, colloque, reunion, contact, evenement, salon, atelier
fr events: rassemblement
fr open: suit, suivra, enverra, enverront, envoie, manque, manquant, veut, veulent, souhaite
fr open: arrive, attend, attendent, recevoir
fr building: cours, construction, refonte
fr between: la, le, les, l, d, de, du, des, par, avec, au, aux, en, et, un, une, sa, son, leur
fr between: leurs, est, sont, ont, avons, nous, lors, depuis, pour, courriel, courrier, poste, mel
fr between: membre, date, chez, mois, annee, principal, principale, notre, personne, dans, j, ai
fr between: ete, a, tres, benevole, benevoles, president, presidente, coordinateur, coordinatrice
ga things: grianghraf, grianghraif, nuachtlitir, seoladh, sonrasc, postaer, postaeir
ga sites: suiomh, greasain
ga facts: ioctha, ioc, siad, tuille, deontas, nua, eagraiocht, bunaithe
ga done: seolta, sheol, faighte, fuarthas, fuair, bhuail, nuashonraithe, ceartaithe
ga events: comhdhail, cruinniu, teagmhail
ga open: seolfaidh, iarraidh, teastaionn
ga between: an, na, ar, ag, le, leis, i, sa, tri, trid, agus, o, de, don, la, riomhphost, ta
ga between: againn, uainn
hr things: foto, fotografij*, bilten*, adres*, racun*, faktur*, plakat*, letak*, telefon*
hr sites: stranic*
hr facts: placen*, uplacen*, uplatili, clanarin*, donacij*, donirali, udrug*, nov*, organizacij*
hr done: poslan*, poslali, primljen*, primili, azuriran*, ispravljen*, upoznali, dodan*, izdan*
hr done: zaprimljen*, stigao, stigla
hr reached: kontaktiran*
hr events: konferencij*, sastan*, susret*, kontakt*
hr open: poslat, ce, stize, nedostaje, zele, zeli
hr building: izradi
hr between: na, po, u, s, sa, od, za, i, je, su, smo, iz, se, nam, im, mailom, postom, telefonom
hr between: putem, godin*, mrezna, web, volonter*, predsjedni*, koordinator*
hu things: foto, fenykep, hirlevel, hirlevelet, cim, szamla, szamlat, plakat, plakatot, telefonszam
hu things: szorolap, logot, logoja, matrica
hu sites: honlap, weboldal
hu facts: kifizetve, fizetve, befizetve, fizetett, befizette, tagdij, adomany, uj, kapcsolattarto
hu facts: szervezet
hu done: elkuldve, kuldve, elkuldtuk, megkapva, megkaptuk, kiallitva, frissitve, javitva
hu done: talalkoztunk, beszeltunk, megerkezett, kuldtek, kikuldve
hu events: konferencian, konferencia, talalkozo, rendezvenyen, kapcsolat
hu open: kuldik, kuldi, jon, hianyzik, ker, kernek
hu building: keszul
hu between: a, az, es, egy, ben, ban, mailben, emailben, postan, telefonon, ota, ev, evi, e, nekik
hu between: nekunk, onkentesek, elnok
it things: foto, immagine, indirizzo, fattura, fatture, ricevuta, manifesto, manifesti, volantini
it things: adesivi, telefono, numero, locandina, locandine, bollettino
it sites: sito, pagina
it facts: pagato, pagata, pagate, saldata, quota, donazione, donato, organizzazione, associazione
it facts: nuovo, nuova, nuovi, volontari*, fondatrice, fondatore, bonifico, sede
it done: inviato, inviata, inviati, inviate, mandato, mandata, spedito, spediti, ricevuto, ricevuta
it done: ricevuti, aggiornato, aggiornata, corretto, corretta, incontrato, incontrata, incontrati
it done: conosciuti, emessa, arrivato, arrivata
it reached: sentito, contattato, contattata, contattati
it events: conferenza, convegno, congresso, riunione, incontro, contatto, evento, assemblea
it open: segue, invia, inviera, invieranno, mandano, manderanno, arriva, manca, vuole, vogliono
it building: costruzione
it between: il, lo, la, i, gli, le, l, d, di, del, dell, della, da, dal, dalla, per, con, a, al
it between: alla, in, nel, nella, e, un, una, loro, ha, hanno, abbiamo, ci, posta, mezzo, membro
it between: anno, mese, dopo, molto, presidente, coordinator*, referente
lt things: nuotrauk*, naujienlaisk*, adres*, saskait*, plakat*, telefon*, numeris, logotip*
lt sites: svetain*
lt facts: apmoket*, sumoket*, sumokejo, mokest*, auka, paaukojo, nauj*, organizacij*
lt done: issiust*, gaut*, atnaujint*, pataisyt*, susitikome, itraukt*
lt reached: kontaktuot*
lt events: konferencij*, susitikim*, kontakt*
lt open: atsius, truksta, nori
lt between: ir, pastu, per, su, is, nuo, yra, narys, nario, el, metais, telefonu, uz, savanor*
lt between: pirminink*, koordinator*
lv things: fotografij*, jaunum*, adres*, rekin*, plakat*, telefon*, logotip*, numurs
lv sites: majaslap*, vietne
lv facts: samaksat*, apmaksat*, maksa, ziedojum*, ziedoja, jaun*, organizacij*
lv done: nosutit*, sanemt*, atjauninat*, labot*, satikam*, pievienot*
lv reached: sazinajamies
lv events: konferenc*, sanaksm*, tiksan*, kontakt*
lv open: atsutis, nosutis, velas
lv between: un, pa, pastu, ar, ir, biedra, biedrs, gada, e, talruni, brivpratig*, priekssedetaj*
lv between: koordinator*
mt things: ritratt, ritratti, indirizz, fattura, irċevuta, poster, posters, numru
mt sites: websajt, sit
mt facts: hallas, hallset, hallsu, imhallsa, mhallsa, mhallas, donazzjoni, gdid, gdida
mt facts: organizzazzjoni
mt done: bghatu, baghat, baghtet, mibghut, mibghuta, ircevut, ircevuta, ircevejna, aggornat
mt done: iltqajna, rcevejna
mt reached: ikkuntattjat
mt events: konferenza, laqgha, kuntatt
mt open: jibghatu, jibghat, tibghat, irid, iridu, gej
mt between: il, l, tal, ta, fil, f, bil, b, bl, permezz, minn, mill, u, ghal, ghall, posta, email
mt between: huma, voluntiera, president
nb things: foto, bilde, bilder, nyhetsbrev, adresse, adressen, faktura, fakturaen, plakat, plakater
nb things: telefonnummer, logoen, logo, regning, klistremerker
nb sites: nettside, nettsiden, hjemmeside
nb facts: betalt, kontingent, donasjon, donert, ny, nytt, organisasjon, kontaktperson
nb facts: landsdekkende, kontor
nb done: sendt, mottatt, fatt, oppdatert, rettet, motte, traff, bestilt, snakket
nb reached: kontaktet, ringte
nb events: konferanse, konferansen, mote, motet, kontakt
nb open: sender, kommer, folger, mangler, vil, ha, gjerne, onsker, til
nb between: pa, pr, per, med, fra, i, og, er, har, av, den, det, en, et, de, vi, oss, siden, brev
nb between: post, telefon, medlem, som, epost, frivillige, leder, styreleder, veldig
nl things: foto, afbeelding, nieuwsbrief, adres, factuur, facturen, rekening, poster, posters
nl things: folder, folders, stickers, telefoonnummer, rekeningnummer, fotos, flyers
nl sites: site, webpagina, webadres
nl facts: betaald, voldaan, contributie, bijdrage, donatie, gedoneerd, nieuw, nieuwe, actieve
nl facts: contactpersoon, organisatie, vereniging, landelijk, landelijke, kantoor, verhuisd
nl facts: enthousiast, behulpzaam, abonnee
nl done: gestuurd, verstuurd, verzonden, opgestuurd, ontvangen, gekregen, bijgewerkt, gecorrigeerd
nl done: gesproken, ontmoet, besteld, geleverd, toegevoegd, aangepast, binnen
nl reached: gecontacteerd, gebeld, gemaild
nl events: conferentie, bijeenkomst, vergadering, congres, contact, evenement, beurs, overleg
nl open: volgt, volgen, komt, stuurt, sturen, ontbreekt, wil, willen, nog, krijgt
nl building: aanbouw
nl between: per, met, van, via, op, bij, in, de, het, een, en, is, zijn, heeft, hebben, we, wij
nl between: ons, ze, hun, door, aan, naar, voor, sinds, post, brief, telefoon, telefonisch, lid
nl between: jaar, begin, eind, tijdens, s, heel, vrijwilligers, voorzitter, coordinator
pl things: zdjeci*, biuletyn*, adres*, faktur*, rachun*, plakat*, ulotk*, ulotek, naklej*, telefon*
pl things: numer*, logotyp*
pl sites: strona, strony, stronie, internetowa
pl facts: zaplacon*, oplacon*, zaplacil*, skladk*, darowizn*, organizacj*, now*, aktywn*
pl facts: koordynator*, zalozyciel*, biuro
pl done: wyslan*, wyslal*, przeslan*, otrzyman*, odebran*, zaktualizowan*, poprawion*, poznani
pl done: poznalismy, spotkalismy, dodan*, wystawion*, dostarczon*, przyslal*, rozmawial*, dotarl*
pl reached: skontaktowan*
pl events: konferencj*, spotkani*, kontakt*, kongres*, zjazd, zjezdzie, wydarzen*
pl open: wysle, wysla, przysle, przysla, przyjdzie, brakuje, chca, chce, otrzymywac, do
pl building: budowie
pl between: na, po, w, we, z, ze, od, za, i, o, przez, jest, sa, mamy, poczta, mailem, mailowo
pl between: list, telefonicznie, czlonkowska, rok, roku, osoba, kontaktowa, dla, nasz*, bardzo
pl between: wolontariusz*, prezes*
pt things: logotipo, foto, fotos, imagem, boletim, morada, endereco, fatura, faturas, factura
pt things: recibo, cartaz, cartazes, folhetos, autocolantes, telefone, numero
pt sites: site, sitio, pagina
pt facts: pago, paga, pagos, pagou, quota, quotas, donativo, doacao, doou, organizacao, novo, nova
pt facts: novos, coordenador*, fundador*, associacao, sede, escritorio
pt done: enviado, enviada, enviados, enviadas, recebido, recebida, recebidos, atualizado
pt done: atualizada, corrigido, corrigida, conhecemos, falamos, emitida, chegou
pt reached: contactado, contactada, contactados
pt events: conferencia, congresso, reuniao, encontro, contacto, contato, evento
pt open: enviara, enviarao, envia, segue, chega, falta, quer, querem
pt building: construcao
pt between: o, a, os, as, de, da, por, pelo, pela, com, ao, em, e, um, uma, seu, foi, foram
pt between: correio, transferencia, desde, membro, ano, mes, pessoa, nos, lhes, do, dos, muito
pt between: voluntari*, presidente
ro things: foto, fotografi*, buletin*, adresa, adrese, factura, facturi, afis, afise, telefon
ro things: numar, sigla
ro sites: site, pagina
ro facts: platit, platita, achitat, achitata, cotizati*, donati*, donat, organizati*, nou, noua
ro facts: noi
ro done: trimis, trimisa, trimise, primit, primita, primite, actualizat, actualizata, corectat
ro done: corectata, intalnit, intalniti, cunoscut, adaugat, emisa
ro reached: contactat, contactati, contactata
ro events: conferint*, intalnire, intalnirea, contact, eveniment
ro open: trimite, trimit, urmeaza, lipseste, vor, vrea
ro building: constructie
ro between: la, pe, de, din, prin, cu, in, si, a, au, am, un, o, lor, le, s, posta, membru, anul
ro between: luna, i, foarte, voluntari*, presedint*, coordonator*
sk things: foto, fotk*, fotografi*, spravodaj*, adres*, faktur*, plakat*, letak*, telefon, cislo
sk sites: webov*, stranka, stranky, webu
sk facts: zaplaten*, uhraden*, zaplatil*, prispevok, daroval*, organizaci*, nov*
sk done: poslan*, poslal*, odoslan*, zaslan*, prijat*, dostali, aktualizovan*, opraven*, stretli
sk done: pridan*, vystaven*, prislo
sk reached: kontaktovan*
sk events: konferenci*, stretnut*, podujat*, kontakt
sk open: poslu, posle, pride, chyba, doda, dodaju, chcu, chce
sk between: na, po, v, vo, z, zo, s, sa, a, od, pre, je, su, sme, im, nam, mailom, postou
sk between: telefonicky, clensky, roku, dobrovoln*, predsed*, koordinator*, maju, ma
sl things: foto, fotografij*, novic*, glasilo, naslov*, racun*, plakat*, letak*, telefon*
sl sites: stran, spletn*
sl facts: placan*, poravnan*, clanarin*, donacij*, darovali, nov*, organizacij*, drustvo
sl done: poslan*, poslali, prejet*, prejeli, posodobljen*, popravljen*, spoznali, dodan*, izdan*
sl done: srecali
sl reached: kontaktiran*
sl events: konferenc*, sestan*, srecanj*, stik
sl open: bodo, bo, pride, manjka, zelijo
sl building: izdelavi
sl between: na, po, v, s, z, od, za, in, je, smo, iz, nam, jim, posti, telefonu, e, letu, leta
sl between: prostovolj*, predsedni*, koordinator*
sr things: лого, логотип, фотографиј*, слик*, билтен*, адрес*, рачун*, фактур*, плакат*, телефон*
sr sites: сајт*
sr facts: плаћен*, уплаћен*, платили, чланарин*, донациј*, донирали, удружењ*, нов*, организациј*
sr done: послат*, послали, примљен*, примили, ажуриран*, исправљен*, упознали, додат*, стигао
sr done: стигла, издат*
sr reached: контактиран*
sr events: конференциј*, састан*, сусрет*, контакт*
sr open: ће, стиже, недостаје, желе, жели
sr building: изради
sr between: на, по, у, с, са, од, за, и, је, су, смо, из, се, нам, им, мејлом, поштом, телефоном
sr between: путем, годин*, волонтер*, председни*, координатор*
sv things: foto, bild, bilder, nyhetsbrev, adress, adressen, faktura, fakturan, affisch, affischer
sv things: flygblad, klistermarken, telefonnummer, logga, loggan, logotyp, nyhetsbrevet, logotypen
sv sites: hemsida, hemsidan, webbplats, webbsida
sv facts: betald, betalt, betalade, medlemsavgift, avgift, avgiften, donation, donerat, ny, nya
sv facts: nytt, frivilliga, organisation, kontaktperson, rikstackande, trevliga, engagerade, kontor
sv facts: flyttat, betalat
sv done: skickad, skickat, skickats, skickade, mottagen, mottaget, fatt, uppdaterad, uppdaterat
sv done: rattad, traffade, traffades, bestallt, inkommit, pratade
sv reached: kontaktad, kontaktade, ringde
sv events: konferens, konferensen, mote, motet, kontakt, massa
sv open: skickar, kommer, foljer, saknas, vill, ha, garna, till
sv between: pa, per, med, fran, i, och, ar, har, av, den, det, en, ett, de, vi, oss, sedan, brev
sv between: post, telefon, medlem, som, mejl, via, volontarer, ordforande, mycket
tr things: fotoghraf, fotograf, bulten, adres, adresi, fatura, faturasi, afis, afisler, telefon
tr things: numarasi, logosu, logolari, posteri
tr sites: sitesi
tr facts: odendi, aidat, aidati, bagis, bagisi, yapti, orgut, orgutu, yeni, aktif, kuruldu
tr done: gonderildi, gonderdi, gonderdiler, alindi, geldi, guncellendi, duzeltildi, tanistik
tr done: gorusuldu, eklendi, kesildi
tr reached: arandi, ulasildi
tr events: konferansta, konferans, toplantida, toplanti, iletisim, etkinlikte
tr open: gonderecek, gonderecekler, gelecek, istiyor, istiyorlar
tr building: yapim, asamasinda
tr between: ve, ile, e, posta, postayla, telefonla, de, da, den, dan, bir, bize, icin, web, yili
tr between: yilinda, cok, gonullu, gonulluler, baskan, baskani, koordinator, koordinatoru
uk things: лого, логотип*, фото, фотографі*, розсилк*, бюлетен*, вебсайт*, адрес*, рахун*, плакат*
uk things: листівк*, телефон*, номер*
uk sites: сайт, сайту, сторінк*
uk facts: оплачен*, сплачен*, сплатил*, внес*, пожертв*, донат, організаці*, новий, нова, нові
uk facts: новою
uk done: надіслан*, надіслал*, відправлен*, послан*, отриман*, оновлен*, виправлен*, познайомил*
uk done: додан*, зустріл*
uk reached: зв'язал*
uk events: конференці*, зустріч*, контакт*, захід, заході
uk open: надішле, надішлють, буде, бракує, хоче, хочуть
uk between: на, по, в, у, з, із, від, і, й, та, через, поштою, електронною, телефоном, за, рік
uk between: році, року, членський, ми, член, волонтер*, голов*, координатор*
"""
"""A line has a language, a sort and words in plain Latin letters; up to four more letters may stand
in place of a star. `xx` are words of all languages.

`things` are what an office sends, has or lacks, `sites` where it is to be found; `facts` are true
of a member all the same; `done` was done, with or at one of the `events` or somebody, who was
`reached`; `open` is said of things only, `building` of sites; `between` are small words, offices
that people hold and ways of sending."""

NEGATIONS: Final = """
bg без|няма
ca sense|no té|cap
cs bez|nemá
da ingen|intet|uden
de kein|keine|ohne
el χωρίς
en no|without|has no
es sin|no tiene
et pole|ilma
fi ei
fr pas de|sans
ga gan
hr nema|bez
hu nincs
it senza|nessun|niente|no
lt nėra|be
lv nav|bez
mt bla|mingħajr
nb ingen|uten|intet
nl geen|zonder
pl brak|bez|nie ma
pt sem|não tem
ro fără|nu are
sk bez|nemá
sl brez|nima
sr нема|без|nema
sv ingen|inget|utan
tr yok
uk немає|без
"""
"""What parts a thing from whoever has none: `no logo`."""
