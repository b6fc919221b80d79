"""Words by which somebody notes beside a name that it has signed, or supports a call."""

from typing import Final

from coalition.intake.words.language_tables import folded_phrases

_TABLE: Final = """
ar وقع|وقعت|موقع|مؤيد|يؤيد|داعم
bg подписа|подписал|подписала|подписано|подкрепя|подписва
ca signat|signada|signa|dona suport|adherit|adherida
cs podepsal|podepsala|podepsáno|podporuje|podpořil|podpořila|podepsal/a
da underskrevet|skrevet under|støtter|bakker op
de unterschrieben|unterzeichnet|unterstützt|unterstütze|zugesagt|dabei|gezeichnet|mitgezeichnet
de mitunterzeichnet|zusage|unterzeichnerin|unterzeichner
el υπέγραψε|υπογράφει|υποστηρίζει|υπογραφή
en signed|signs|endorsed|endorses|supports|supporter|supporting|signatory|cosigned|agreed|committed
en supportive|confirmed|onboard
es firmado|firmada|firmó|firma|apoya|apoyado|adherido|adherida|suscrito|suscribe|firmante
et allkirjastas|allkirjastanud|allkirjastatud|toetab
fi allekirjoitti|allekirjoittanut|allekirjoittaa|tukee|kannattaa
fr signé|signée|signe|soutient|signataire|soutenu|confirmé|cosigné|cosignataire
ga sínithe|shínigh|tacaíonn
hr potpisao|potpisala|potpisano|podržava|podupire
hu aláírta|aláírva|támogatja
it firmato|firmata|firma|ha firmato|sostiene|aderisce|aderito|sottoscritto|sottoscrive|firmatario
it firmataria|appoggia
lt pasirašė|pasirašyta|remia|palaiko
lv parakstīja|parakstījis|parakstījusi|parakstīts|atbalsta
mt iffirma|iffirmat|iffirmata|jappoġġja|tappoġġja
nb underskrevet|signert|støtter
nl ondertekend|ondertekent|getekend|steunt|tekent|ondertekenaar
pl podpisał|podpisała|podpisano|podpisane|popiera|poparł|poparła|podpisuje|sygnatariusz
pl sygnatariuszka
pt assinado|assinada|assinou|assina|apoia|subscreve|subscreveu|signatário|signatária
ro semnat|semnată|semnează|susține|sprijină
sk podpísal|podpísala|podpísané|podporuje|podporil|podporila
sl podpisal|podpisala|podpisano|podpira
sr потписао|потписала|потписано|подржава|potpisao|potpisala|podržava
sv undertecknat|undertecknad|undertecknar|stödjer|stöder|skrivit under|signerat
tr imzaladı|imzalandı|destekliyor
uk підписав|підписала|підписано|підтримує
"""
"""Whole words; what somebody will do, or might, is none of them."""


def says_has_signed(word: str) -> bool:
    """Whether a folded word says that somebody has signed, or supports it now."""
    return word in folded_phrases(_TABLE)
