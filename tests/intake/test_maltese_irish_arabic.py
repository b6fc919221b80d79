"""Maltese, Irish and Arabic sheets: headers, answers, states and refusals, as people write them."""

from collections.abc import Callable, Iterator

import pytest

from coalition.intake.agreement.consent import read_answer, what_is_asked
from coalition.intake.agreement.objecting_remarks import objects_to_publication
from coalition.intake.agreement.refused_agreement import refuses
from coalition.intake.agreement.states import read_state
from coalition.intake.headers.sorts_of_contacts import is_person_sort, is_sort_header
from coalition.intake.membership.notes_against import note_against
from coalition.intake.membership.standing_columns import is_status_header
from coalition.intake.signing.held_back import holding_kind
from coalition.intake.words.known_headers import is_private, role_of
from coalition.intake.words.leaving_out import refuses_a_name
from coalition.intake.words.listing_headers import says_whether_listed
from coalition.intake.words.publication_questions import is_plain_question
from coalition.intake.words.remark_headers import is_remark
from coalition.intake.words.signatory_words import signatory_keys
from coalition.intake.words.withdrawing import asks_who_withdrew, says_withdrawn

JUDGED: dict[str, Callable[[str], bool]] = {
    "is a plain question": is_plain_question,
    "asks for consent": lambda text: what_is_asked(text) in ("publication", "consent"),
    "says yes": lambda text: read_answer(text) == "yes",
    "says no": lambda text: read_answer(text) == "no",
    "refuses": refuses,
    "is a member's state": lambda text: read_state(text) == "member",
    "is no member's state": lambda text: read_state(text) == "no member",
    "is a header of states": is_status_header,
    "is a header of sorts": is_sort_header,
    "is the sort of a person": lambda text: is_person_sort("Type", text),
    "speaks against a name": lambda text: bool(note_against(text)),
    "says withdrawn": says_withdrawn,
    "asks who withdrew": asks_who_withdrew,
    "is a header of remarks": is_remark,
    "says whether listed": says_whether_listed,
    "objects to publication": objects_to_publication,
    "is of a signatory": lambda text: bool(signatory_keys(text)),
    "is of an organisation": lambda text: role_of(text) == "organisation",
    "is private": is_private,
    "refuses a name": refuses_a_name,
    "may hold back": lambda text: holding_kind(text, ["yes"]) is not None,
}
WORDS = """
# is a plain question
ar هل يمكننا نشر اسمك؟|هل تسمح لنا بنشر اسمك؟|هل توافق على نشر اسمك؟|أوافق على نشر اسمي
ar يمكن نشر اسمي|الموافقة على نشر الاسم|هل توافقون على نشر اسمكم على الموقع؟
ga An bhféadfaimid d'ainm a fhoilsiú?|An bhfuil cead againn d'ainm a fhoilsiú?
ga Cead le m'ainm a fhoilsiú|Toiliú le foilsiú m'ainm|An dtoilíonn tú le foilsiú d'ainm?
ga Aontaím le foilsiú m'ainm|An bhfuil tú sásta go bhfoilseofar d'ainm?
ga An féidir linn d'ainm a fhoilsiú?
mt Nistgħu nippubblikaw ismek?|Taqbel li nippubblikaw ismek?|Naqbel li ismi jiġi ppubblikat
mt Nagħti l-kunsens għall-pubblikazzjoni ta' ismi|Tippermetti li nippubblikaw ismek?
mt Kunsens għall-pubblikazzjoni ta' ismek|Naqbel mal-pubblikazzjoni ta' ismi
# asks for consent
ar هل توافق على النشر؟|هل يمكننا نشر اسم منظمتكم؟|الموافقة|موافق على الشروط والنشر
ar لا تنشروا اسمي|أرغب في البقاء مجهول الهوية
ga Toiliú|An bhféadfaimid ainm na heagraíochta a fhoilsiú?|Aontaím|Ná foilsigh m'ainm
ga Fan gan ainm
mt Kunsens|Nistgħu nippubblikaw isem l-organizzazzjoni?|Naqbel|Tippubblikawx ismi
mt Nixtieq nibqa' anonimu
# says yes
ar نعم|أوافق|نوافق|موافق|موافقون|أجل|نعم، أوافق|بالتأكيد|أقبل|صحيح
ga tá|aontaím|toilím|ceadaím|aontaímid|toilímid|is féidir|cinnte|sea|tá cead|tá mé sásta
ga tugaim cead
mt iva|naqbel|iva, naqbel|naqblu|nagħti l-kunsens|nagħtu l-kunsens|iva, tistgħu|naċċetta
mt nippermetti|iva nista'
# says no
ar لا|لا أوافق|لا نوافق|كلا|غير موافق|أرفض|لست موافقا|لا شكرا|لا أسمح
ga níl|ní aontaím|ní thoilím|ní hea|ná déan|ní thugaim cead|níl cead|ní féidir|ní aontaímid
mt le|ma naqbilx|ma naqblux|ma nagħtix il-kunsens|nirrifjuta|ma nippermettix
# refuses
ar نحن لا نوافق على ذلك|لا أوافق على النشر|غير موافق|لسنا موافقين|أرفض النشر|لم نوافق
ga Ní aontaímid leis seo|Ní thoilím lena fhoilsiú|Diúltaím dó|Níl mé sásta toiliú
ga ní thugann muid toiliú
mt Ma naqblux ma' dan|Ma naqbilx mal-pubblikazzjoni|Nirrifjutaw|Ma nagħtux il-kunsens
mt mhux naqbel
# is a member's state
ar عضو|موقّع|وقّعت|مؤكد|نشط|شريك|أكد|انضم|معتمد|مقبول|داعم
ga ball|gníomhach|sínithe|shínigh|deimhnithe|comhpháirtí|faofa|glactha|tacaíonn
mt membru|attiv|iffirmat|iffirmaw|ikkonfermat|approvat|aċċettat|sieħeb|imsieħeb|jappoġġja
mt msieħba
# is no member's state
ar معلق|قيد الانتظار|رفض|رفضت|منسحب|انسحبت|غير مؤكد|لم يوقع|بانتظار الرد|ملغى|مستقيل|سابق
ar عضو سابق|غير نشط|تم التواصل|مدعو|منتهي|محذوف|لم يرد
ga ar feitheamh|diúltaithe|dhiúltaigh|tarraingthe siar|gan deimhniú|níor shínigh|ar fionraí
ga iarbhall|neamhghníomhach|curtha ar ceal|éagtha|scriosta|tugadh cuireadh|níor fhreagair
ga dréacht|ar athló
mt pendenti|irrifjutat|irrifjutaw|irtirat|irtiraw|mhux ikkonfermat|ma ffirmawx|sospiż|ex membru
mt inattiv|ikkanċellat|skadut|mistiedna|ikkuntattjat|ma weġbux|għadu jistenna|imħassar|abbozz
# is a header of states
ar الحالة|حالة العضوية|الوضع|حالة|وضع العضوية
ga Stádas|Stádas ballraíochta|Stádas an bhaill
mt Status|Stat tas-sħubija|Stejtus|Qagħda|Status tas-sħubija
# is a header of sorts
ar النوع|نوع جهة الاتصال|نوع العضو|نوع الجهة
ga Cineál|Cineál teagmhálaí|Saghas
mt Tip|Tip ta' kuntatt|It-tip
# is the sort of a person
ar فرد|شخص|أسرة|شخص طبيعي
ga duine|duine aonair|teaghlach|duine nádúrtha
mt persuna|individwu|familja|persuna naturali|persuna fiżika
# speaks against a name
ar بانتظار التأكيد|لم يؤكد بعد|لا يرغب في ذكر اسمه|انسحبت|عضو سابق|سري|لا للنشر|تحت الحظر|رفض
ar غير مؤكد|مجهول|ليس بعد
ga gan deimhniú fós|ar feitheamh|níl siad ag iarraidh a bheith ainmnithe|tarraingthe siar
ga iarbhall|rúnda|dhiúltaigh|nach mian leo|faoi lánchosc|níl deimhnithe
ga níl ina bhall a thuilleadh
mt għadu mhux ikkonfermat|pendenti|ma jridux jissemmew|irtiraw|ex membru|kunfidenzjali|rrifjutaw
mt m'għadhomx membri|taħt embargo|mhux għall-pubblikazzjoni|għadhom ma wieġbux
# says withdrawn
ar انسحب|انسحبت|انسحبوا|سحبت توقيعها|تم سحب التوقيع|غادر|استقالت|تراجع|تراجعت
ga tarraingthe siar|tharraing siar|tharraing sé siar|d'éirigh as|d'fhág|tharraing siad siar
ga aistarraing
mt irtirat|irtiraw|rtiraw|ħarġu|telqet|irriżenja|irtiraw il-firma|irrevokat
mt ħareġ mill-koalizzjoni
# asks who withdrew
ar تاريخ الانسحاب|انسحب في|تاريخ المغادرة
ga Tarraingthe siar ar|Dáta tarraingthe siar|Dáta imeachta
mt Irtirat fi|Data tal-irtirar|Data tat-tluq
# is a header of remarks
ar ملاحظات|ملاحظة|تعليق|تعليقات
ga Nótaí|Nóta|Tuairimí|Trácht|Barúlacha
mt Noti|Nota|Kummenti|Kumment|Osservazzjonijiet|Rimarki
# says whether listed
ar علني|عام|مؤكد|منشور|نشط|موقع
ga Poiblí|Deimhnithe|Foilsithe|Gníomhach|Le feiceáil
mt Pubbliku|Ikkonfermat|Ippubblikat|Attiv|Viżibbli
# objects to publication
ar أرجو عدم نشر اسمي|لا أريد أن يظهر اسمي|أفضل عدم ذكر اسمي|بدون اسم من فضلك|عمري 15 سنة
ar أنا قاصر|الأحرف الأولى فقط
ga ná foilsigh m'ainm|ná húsáid m'ainm le do thoil|b'fhearr liom fanacht gan ainm
ga gan ainm le do thoil|tá mé 15 bliana d'aois|is mionaoiseach mé|ceannlitreacha amháin
ga níl mé ag iarraidh go bhfoilseofar m'ainm
mt tippubblikawx ismi|ma rridx li ismi jidher|nippreferi ma nissemmiex
mt mingħajr isem jekk jogħġbok|għandi 15-il sena|jien minuri|inizjali biss
# is of a signatory
ar الوظيفة|المهنة|الدور|المسمى الوظيفي|المدينة|القرية|البلد|بلد الإقامة|التاريخ|وقت الإرسال
ar تاريخ الإرسال|تم التوقيع في
ga Ról|Gairm|Teideal poist|Cathair|Baile|Sráidbhaile|Contae|Tír|Tír chónaithe|Dáta|Dáta sínithe
ga Sínithe ar|Curtha isteach ar
mt Rwol|Professjoni|Xogħol|Kariga|Okkupazzjoni|Impjieg|Belt|Raħal|Lokalità|Belt jew raħal|Pajjiż
mt Pajjiż tar-residenza|Data|Data tal-firma|Iffirmat fi
# is of an organisation
ar المنظمة|اسم المنظمة|الجمعية|المؤسسة|الشركة|المنظمات|اسم الجهة|الهيئة|الاتحاد|الجهة الموقعة
ga Eagraíocht|Ainm na heagraíochta|Cumann|Ainm an ghrúpa|Comhlacht|Carthanas|Eagras
ga Ainm an eagrais
mt Organizzazzjoni|Isem l-organizzazzjoni|Għaqda|Isem tal-għaqda|Kumpanija|Fondazzjoni|NGO
mt Isem tal-entità
# is private
ar البريد الإلكتروني|الهاتف|رقم الجوال|الاسم الكامل|الشخص المسؤول|رقم الهاتف المحمول
ar الرمز البريدي|عنوان البريد الإلكتروني|المفوض بالتوقيع
ga Ríomhphost|Teileafón|Fón póca|Seoladh|Duine teagmhála|Uimhir theileafóin|Seoladh poist
ga Eircode|Cód poist|Seoladh ríomhphoist|D'ainm
mt Imejl|Email|Telefown|Numru tat-telefon|Indirizz|Persuna ta' kuntatt|Mowbajl|Kodiċi postali
mt Indirizz tal-posta|Isem u kunjom
# refuses a name
ar مجهول|بدون اسم|لا أحد|اسم محجوب|غير معروف
ga gan ainm|anaithnid|ainm coinnithe siar
mt anonimu|mingħajr isem|bla isem|mhux magħruf
# may hold back
ar العمر|تاريخ الميلاد|هل عمرك فوق 18؟|قاصر
ga Aois|Dáta breithe|An bhfuil tú os cionn 18?|Mionaoiseach
mt Età|Data tat-twelid|Għandek aktar minn 18-il sena?|Minuri
"""


def cases() -> Iterator[tuple[str, str]]:
    judged = ""
    for line in WORDS.strip().splitlines():
        if line.startswith("# "):
            judged = line[2:]
        else:
            yield judged, line


@pytest.mark.parametrize(("judged", "line"), list(cases()))
def test_words_of_the_language_are_understood(judged: str, line: str) -> None:
    missed = [text for text in line[3:].split("|") if not JUDGED[judged](text)]
    assert missed == []


@pytest.mark.parametrize(
    "text",
    [
        *(
            "المنظمة العربية لحقوق الإنسان",
            "جمعية النشر الحر",
            "Cumann na nGael",
            "Foilseacháin Saor",
        ),
        *("Għaqda tal-Pubblikaturi", "Fondazzjoni Sigriet tal-Baħar", "Nua-Nós"),
    ],
)
def test_names_of_organisations_say_none_of_it(text: str) -> None:
    assert note_against(text) == ""
    assert read_answer(text) == "unknown"
