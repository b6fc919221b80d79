"""Headers of sheets in Icelandic, Macedonian, Nynorsk and Albanian, beside the thirty languages.

Of these languages only the headers are known, and no words that stand in cells.
"""

from typing import Final

ROLES: Final = """
is organisation: Félag, Nafn félags, Samtök, Nafn samtaka, Heiti samtaka, Fyrirtæki, Stofnun
is organisation: Nafn stofnunar, Nafn samtakanna, Fyrir hönd
is name: Nafn, Heiti
is given: Fornafn, Eiginnafn
is family: Eftirnafn, Kenninafn
is person: Fullt nafn, Nafn þitt, Nafnið þitt, Tengiliður
is contact: Netfang, Tölvupóstur, Tölvupóstfang, Sími, Símanúmer, Farsími, Heimilisfang, Póstfang
mk organisation: Организација, Име на организацијата, Назив на организацијата, Здружение
mk organisation: Име на здружението, Фирма, Институција, Во име на, НВО
mk family: Презиме
mk person: Име и презиме, Вашето име, Контакт лице
mk contact: Е-пошта, Електронска пошта, Мејл, Телефонски број, Мобилен, Адреса, Поштенска адреса
nn organisation: Organisasjonsnamn, Lag, Foreining, På vegner av, Verksemd, Namn på laget
nn organisation: Namnet på laget
nn given: Førenamn
nn family: Etternamn
nn person: For- og etternamn, Namnet ditt, Fullt namn
sq organisation: Organizata, Emri i organizatës, Shoqata, Emri i shoqatës, Klubi, Institucioni
sq organisation: Kompania, OJQ, Në emër të, Emri zyrtar
sq name: Emri
sq family: Mbiemri
sq person: Emri dhe mbiemri, Emri juaj, Personi i kontaktit, Personi kontaktues
sq contact: Posta elektronike, Email adresa, Telefoni, Numri i telefonit, Celulari, Adresa
sq contact: Adresa postare
"""
"""As the table of `header_words`."""

KEYS: Final = """
is short_name: Skammstöfun, Stytting, Stutt nafn
is country: hvaða landi
is website: Vefsíða, Vefsetur, Heimasíða, Veffang, Vefslóð, Vefur, vefsíðu
mk short_name: Кратенка, Скратено име
mk country: Земја, која земја, која држава
mk website: веб-страницата, веб страницата
nn short_name: Forkorting
nn website: Nettstad, Nettstaden, Heimeside, Heimesida, Nettsida
sq short_name: Shkurtesa, Akronimi, Shkurtimi, Emri i shkurtër
sq country: Shteti, Vendi, cilin shtet, cilin vend
sq website: Faqja e internetit, Faqja e web-it, Uebfaqja, Uebsajti, Faqja, Adresa e internetit
sq website: Ueb faqja
sq website: Lidhja e faqes
"""
"""As the table of `header_keys`."""

SIGNATORY_KEYS: Final = """
is role: Staða, Hlutverk, Starf
is place: Staður, Bær, Sveitarfélag
is country: Land
is day: Dagsetning, Tímastimpill
sq role: Pozita, Roli, Funksioni
sq place: Qyteti, Komuna
sq country: Shteti
sq day: Data
mk role: Функција, Позиција
mk place: Град, Место
mk country: Земја, Држава
mk day: Датум
nn place: Stad, Bustad
"""
"""As the table of `signatory_words`."""
