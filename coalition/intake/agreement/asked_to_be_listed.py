"""Whether a column asks an organisation itself whether it may be listed, and of nothing else."""

from typing import Final

from coalition.expressions import Expression
from coalition.intake.agreement.consent import speaks_of_publishing, what_is_asked
from coalition.intake.agreement.data_agreements import asks_to_process_data
from coalition.intake.words.known_headers import fold

_OF_DATA: Final = Expression(
    r"\b(?:gdpr|rgpd|dsgvo|ds-gvo|rodo|avg|gdpr\w*|privacy|datenschutz\w*|data|daten|donnees|datos|"
    r"dati|dades|dados|gegevens|dane|danych|udaj\w*|osobn\w*|podatk\w*|podatak\w*|dannye|danni|"
    r"uppgifter|oplysninger|opplysninger|tiedot|tietoj\w*|adatok|adatai\w*|andme\w*|duomen\w*|"
    r"datu|datele|dedomen\w*|veri\w*)\b"
)
"""Words for data, whose processing is another matter than a name in public."""


def asks_to_be_listed(header: str) -> bool:
    """Whether a plain yes below a header is an organisation's own word that it may be listed.

    A state that coordinators keep (`Confirmed`) is none, nor an agreement that data are processed.
    """
    if what_is_asked(header) not in ("publication", "consent") or asks_to_process_data(header):
        return False
    plain = fold(header)
    return speaks_of_publishing(plain) or not _OF_DATA.search(plain)
