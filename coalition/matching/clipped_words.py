"""Words that names cut short without a full stop, as everybody does: `Intl`, `Assn`, `Sankt`."""

_WORDS = {
    "association": "assn assoc asso",
    "evangelical": "evang",
    "federation": "fedn",
    "foundation": "fdn fndn",
    "centre": "ctr cntr",
    "government": "govt",
    "gray": "grey",
    "department": "dept",
    "international": "intl intnl",
    "institute": "inst",
    "management": "mgmt",
    "committee": "cttee cmte",
    "mount": "mt",
    "program": "programme",
    "national": "natl",
    "organisation": "org orgn organization",
    "organisations": "orgs organizations",
    "st": "sankt saint sint sant",
    "ste": "sainte",
    "sv": "sveti svaty",
    "university": """
        uni uniw univ universidad universidade universita universitat universitate universitatea
        universite universitet universitetas universiteit universitetet univerza univerzita
        univerzitet uniwersytet
    """,
}

WHOLE_WORDS = {short: whole for whole, words in _WORDS.items() for short in words.split()}
"""The words that stand for those cut short, as names compare; of a saint the shorter one."""
