"""What sheets call nicknames, short names in rows of organisations, in thirty languages."""

NICKNAMES = """
ar person: الكنية, اللقب المختصر
bg person: Прякор, Псевдоним
ca person: Sobrenom, Malnom
cs person: Přezdívka
da person: Kaldenavn, Øgenavn
de person: Spitzname, Rufname
el person: Παρατσούκλι, Ψευδώνυμο
en person: Nick name, Nick names, Nicknames
es person: Apodo, Sobrenombre, Mote
et person: Hüüdnimi
fi person: Lempinimi, Kutsumanimi
fr person: Surnom
ga person: Leasainm
hr person: Nadimak
hu person: Becenév
it person: Soprannome
lt person: Slapyvardis, Pravardė
lv person: Iesauka, Segvārds
mt person: Laqam
nb person: Kallenavn
nl person: Bijnaam, Roepnaam
pl person: Pseudonim, Przydomek
pt person: Alcunha
ro person: Poreclă
sk person: Prezývka
sl person: Vzdevek
sr person: Надимак
sv person: Smeknamn
tr person: Takma ad, Takma adı, Lakap
uk person: Прізвисько, Псевдонім
"""
"""A language, the role of such headers, and the headers."""
