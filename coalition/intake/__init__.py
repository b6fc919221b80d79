"""What coordinators are sent (sheets, exports, pasted lists) as rows of proposed records.

Nothing here knows which records a campaign has, and nothing is written: bytes come in, rows with
values and the reasons for which others are refused come out.
"""

from coalition.intake.columns import Columns, NoNames, is_header, matched
from coalition.intake.forms import Form
from coalition.intake.members import Member, MemberColumns, RefusedMember, member, member_columns
from coalition.intake.parliament import EpGroup, ep_group, folded
from coalition.intake.pasted import SEPARATORS, Named, names_in
from coalition.intake.rows import Row, Sheet, Unreadable
from coalition.intake.sheets import read_sheet
from coalition.intake.values import (
    Known,
    Proposal,
    Refused,
    country_of,
    is_month_first,
    label_key,
    proposal,
)

__all__ = [
    "SEPARATORS",
    "Columns",
    "EpGroup",
    "Form",
    "Known",
    "Member",
    "MemberColumns",
    "Named",
    "NoNames",
    "Proposal",
    "Refused",
    "RefusedMember",
    "Row",
    "Sheet",
    "Unreadable",
    "country_of",
    "ep_group",
    "folded",
    "is_header",
    "is_month_first",
    "label_key",
    "matched",
    "member",
    "member_columns",
    "names_in",
    "proposal",
    "read_sheet",
]
