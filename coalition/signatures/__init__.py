"""Tables of the individuals who signed letters, data/signatures/<letter>.csv: read and written."""

from coalition.signatures.cells import Fault, find_fault
from coalition.signatures.order import (
    Identity,
    counted,
    fold_cell,
    identity,
    in_order,
    withdrawals_of,
)
from coalition.signatures.parsing import Reading, parse_signatures
from coalition.signatures.rendering import HEADER, render_signatures

__all__ = [
    "HEADER",
    "Fault",
    "Identity",
    "Reading",
    "counted",
    "find_fault",
    "fold_cell",
    "identity",
    "in_order",
    "parse_signatures",
    "render_signatures",
    "withdrawals_of",
]
