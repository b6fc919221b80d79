"""The codes that parsers and readers report, rather than a check function; `manual` explains them.

The codes of check functions stand with them, in the tables of `checks`.
"""

from coalition.findings import Code

R001 = Code("R001")
R002 = Code("R002")
R003 = Code("R003")
R004 = Code("R004")
R005 = Code("R005")
R006 = Code("R006")
R007 = Code("R007")
R008 = Code("R008")
R009 = Code("R009")
R010 = Code("R010")
R011 = Code("R011", has_line=False)
R012 = Code("R012")
R013 = Code("R013")
R014 = Code("R014")
R015 = Code("R015")
R016 = Code("R016")
R017 = Code("R017")
R018 = Code("R018", has_line=False)
R019 = Code("R019", has_line=False)
R020 = Code("R020")
R021 = Code("R021", "warning")
R022 = Code("R022", "warning")
R109 = Code("R109")

L001 = Code("L001")
L010 = Code("L010")
L011 = Code("L011")
L012 = Code("L012", "warning")
L013 = Code("L013")
L014 = Code("L014", "warning")
L015 = Code("L015", "warning")
L021 = Code("L021")

C001 = Code("C001")
C002 = Code("C002", "warning")
C003 = Code("C003", has_line=False)
C004 = Code("C004")
C005 = Code("C005")
C006 = Code("C006")
C007 = Code("C007")
C008 = Code("C008", "warning")
C009 = Code("C009")
C010 = Code("C010")
C011 = Code("C011")
C012 = Code("C012")
C013 = Code("C013")
C014 = Code("C014")
C015 = Code("C015", has_line=False)
C016 = Code("C016", "warning")
C017 = Code("C017")
C018 = Code("C018", "warning")
C019 = Code("C019", "warning")
C020 = Code("C020")
C021 = Code("C021", "warning")
C030 = Code("C030", "warning", has_line=False)
C031 = Code("C031", has_line=False)
C032 = Code("C032")
C033 = Code("C033", has_line=False)
C034 = Code("C034", has_line=False)
C035 = Code("C035", "warning", has_line=False)
C036 = Code("C036", "warning", has_line=False)

E001 = Code("E001")
E002 = Code("E002")
E003 = Code("E003")
E004 = Code("E004", "warning")

CODES = (
    R001,
    R002,
    R003,
    R004,
    R005,
    R006,
    R007,
    R008,
    R009,
    R010,
    R011,
    R012,
    R013,
    R014,
    R015,
    R016,
    R017,
    R018,
    R019,
    R020,
    R021,
    R022,
    R109,
    L001,
    L010,
    L011,
    L012,
    L013,
    L014,
    L015,
    L021,
    C001,
    C002,
    C003,
    C004,
    C005,
    C006,
    C007,
    C008,
    C009,
    C010,
    C011,
    C012,
    C013,
    C014,
    C015,
    C016,
    C017,
    C018,
    C019,
    C020,
    C021,
    C030,
    C031,
    C032,
    C033,
    C034,
    C035,
    C036,
    E001,
    E002,
    E003,
    E004,
)
"""In the order of the manual."""
