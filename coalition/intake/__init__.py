"""Sheets, exports, forms and pasted lists to rows of proposed records.

Nothing here knows the records of a campaign, and nothing is written: bytes come in, and rows with
values, or with the reason why they are refused, come out.
"""

from coalition.intake.asked_members import AskedMembers, read_asked_members
from coalition.intake.formats.date_order import DATE_ORDERS, with_dates
from coalition.intake.formats.sheets import read_sheet
from coalition.intake.forms import Form
from coalition.intake.headers.merged_cells import COUNTRY_ABOVE
from coalition.intake.headers.no_names import NoNamesError
from coalition.intake.headers.notes import columns_note, heeded_notes, private_notes, unknown_notes
from coalition.intake.headers.suggested_columns import SuggestedColumn
from coalition.intake.lists.separators import SEPARATORS
from coalition.intake.meps.ep_group import EpGroup, fold_group_name, group_names
from coalition.intake.meps.member_columns import MemberColumns, NoNumbersError, match_member_columns
from coalition.intake.meps.members import Member, read_members
from coalition.intake.meps.members_against import heeded_members_columns
from coalition.intake.meps.parliament import ep_group_ids, find_ep_group
from coalition.intake.proposals import propose_organisations
from coalition.intake.proposed import Proposal, Proposals
from coalition.intake.rows import RefusedRow, Sheet, UnknownLabel, UnreadableError
from coalition.intake.values.cells import LEFT_OUT, label_key
from coalition.intake.values.vocabulary import ORGANISATION, group_unknown, make_vocabulary
from coalition.intake.values.web_addresses import read_website
from coalition.intake.values.written_cells import as_read, escape_text, join_items, write_cell

__all__ = [
    "COUNTRY_ABOVE",
    "DATE_ORDERS",
    "LEFT_OUT",
    "ORGANISATION",
    "SEPARATORS",
    "AskedMembers",
    "EpGroup",
    "Form",
    "Member",
    "MemberColumns",
    "NoNamesError",
    "NoNumbersError",
    "Proposal",
    "Proposals",
    "RefusedRow",
    "Sheet",
    "SuggestedColumn",
    "UnknownLabel",
    "UnreadableError",
    "as_read",
    "columns_note",
    "ep_group_ids",
    "escape_text",
    "find_ep_group",
    "fold_group_name",
    "group_names",
    "group_unknown",
    "heeded_members_columns",
    "heeded_notes",
    "join_items",
    "label_key",
    "make_vocabulary",
    "match_member_columns",
    "private_notes",
    "propose_organisations",
    "read_asked_members",
    "read_members",
    "read_sheet",
    "read_website",
    "unknown_notes",
    "with_dates",
    "write_cell",
]
