"""The political groups that the European Parliament had between its first election and 2019.

A group ends on the day before the next one of its members begins. Names are those of the
Parliament's archive of its members. Days are those of the first sittings of its terms (17 July
1979, 24 July 1984, 25 July 1989, 19 July 1994, 20 July 1999, 20 July 2004, 14 July 2009, 1 July
2014, 2 July 2019), of renamings and mergers in between those of the groups' articles in the English
Wikipedia, which cite that archive and Europe Politique.
"""

import datetime

from coalition.intake.meps.ep_group import EpGroup


def _group(
    id_: str, name: str, short: str, codes: str, since: str, until: str, shared: str = ""
) -> EpGroup:
    def listed(text: str) -> tuple[str, ...]:
        return tuple(filter(None, text.split("; ")))

    first = datetime.date.fromisoformat(since) if since else None
    last = datetime.date.fromisoformat(until)
    return EpGroup(id_, name, short, listed(codes), first, last, listed(shared))


FORMER_GROUPS = (
    # Socialists
    _group("soc", "Socialist Group", "SOC", "", "", "1993-04-20"),
    _group("pes", "Group of the Party of European Socialists", "PES",
           "Party of European Socialists",
           "1993-04-21", "2004-07-19", "PSE"),
    _group("pse", "Socialist Group in the European Parliament", "PSE", "", "2004-07-20",
           "2009-07-13", "PES; Socialist Group"),
    # Christian Democrats and Conservatives
    _group("epp-ed", "Group of the European People's Party (Christian Democrats) and European "
           "Democrats", "EPP-ED", "PPE-DE; EPP/ED", "1999-07-20", "2009-07-13"),
    _group("ed", "European Democratic Group", "ED", "DE; European Democrats", "1979-07-17",
           "1992-04-30"),
    _group("epd", "Group of European Progressive Democrats", "EPD",
           "DEP; European Progressive Democrats", "", "1984-07-23"),
    _group("eda", "Group of the European Democratic Alliance", "EDA",
           "RDE; European Democratic Alliance", "1984-07-24", "1995-07-05"),
    _group("fe", "Forza Europa Group", "FE", "Forza Europa", "1994-07-19", "1995-07-05"),
    _group("ufe", "Group Union for Europe", "UFE", "UPE; Union for Europe", "1995-07-06",
           "1999-07-19"),
    _group("uen", "Union for Europe of the Nations Group", "UEN", "Union for Europe of the Nations",
           "1999-07-20", "2009-07-13"),
    # Liberals
    _group("ld", "Liberal and Democratic Group", "LD", "", "", "1985-12-12"),
    _group("ldr", "Liberal and Democratic Reformist Group", "LDR", "", "1985-12-13", "1994-07-18"),
    _group("eldr", "Group of the European Liberal, Democrat and Reform Party", "ELDR",
           "Group of the European Liberal Democrat and Reform Party; European Liberal Democrat and "
           "Reform Party", "1994-07-19", "2004-07-19"),
    _group("alde", "Group of the Alliance of Liberals and Democrats for Europe", "ALDE",
           "ADLE; Alliance of Liberals and Democrats for Europe", "2004-07-20", "2019-07-01"),
    # Greens, regionalists and radicals
    _group("rainbow-1984", "Rainbow Group: Federation of the Green Alternative European Links, "
           "Agalev-Ecolo, the Danish People's Movement against Membership of the European "
           "Community, "
           "and the European Free Alliance, in the European Parliament", "RBW", "", "1984-07-24",
           "1989-07-24", "ARC; Rainbow Group"),
    _group("rainbow-1989", "Rainbow Group in the European Parliament", "ARC", "", "1989-07-25",
           "1994-07-18", "RBW; Rainbow Group"),
    _group("greens", "The Green Group in the European Parliament", "V", "Green Group; Verts",
           "1989-07-25", "1999-07-19"),
    _group("era", "Group of the European Radical Alliance", "ERA", "ARE; European Radical Alliance",
           "1994-07-19", "1999-07-19"),
    # Communists and the Left
    _group("com", "Communist and Allies Group", "COM", "", "1973-10-16", "1989-07-24"),
    # It ended in that month; the day is not known.
    _group("eul", "Group for the European United Left", "EUL", "", "1989-07-25", "1993-01-31",
           "GUE"),
    _group("lu", "Left Unity", "LU", "CG", "1989-07-25", "1994-07-18"),
    _group("gue", "Confederal Group of the European United Left", "GUE", "", "1994-07-19",
           "1995-01-05", "EUL"),
    # Critics of the Union
    _group("en", "Europe of Nations Group (Coordination Group)", "EN",
           "EDN; Europe of Nations Group",
           "1994-07-19", "1996-11-10"),
    _group("i-en", "Group of Independents for a Europe of Nations", "I-EN", "I-EDN", "1996-12-20",
           "1999-07-19"),
    _group("edd", "Group for a Europe of Democracies and Diversities", "EDD",
           "Europe of Democracies and Diversities", "1999-07-20", "2004-07-19"),
    _group("ind-dem", "Independence/Democracy Group", "IND/DEM", "INDDEM; IND-DEM; Independence/"
           "Democracy", "2004-07-20", "2009-07-13"),
    _group("efd", "Europe of Freedom and Democracy Group", "EFD",
           "ELD; Europe of Freedom and Democracy", "2009-07-14", "2014-06-30"),
    _group("efdd", "Europe of Freedom and Direct Democracy Group", "EFDD",
           "ELDD; Europe of Freedom and Direct Democracy", "2014-07-01", "2019-07-01"),
    # The far right
    _group("er", "Group of the European Right", "ER", "", "1984-07-24", "1989-07-24", "DR"),
    _group("dr", "Technical Group of the European Right", "DR", "", "1989-07-25", "1994-07-18",
           "ER"),
    _group("its", "Identity, Tradition and Sovereignty Group", "ITS", "", "2007-01-15",
           "2007-11-14"),
    _group("enf", "Europe of Nations and Freedom Group", "ENF",
           "ENL; Europe of Nations and Freedom",
           "2015-06-15", "2019-07-01"),
    # Without a common line
    _group("cdi", "Group for the Technical Coordination and Defence of Independent Groups and "
           "Members", "CDI", "", "1979-07-17", "1984-07-23"),
    # The Parliament dissolved it from 14 September to 30 November 1999.
    _group("tgi", "Technical Group of Independent Members - mixed group", "TGI",
           "TDI; Technical Group of Independent Members", "1999-07-20", "2001-10-04"),
)  # fmt: skip
"""By families, each in the order of time."""
