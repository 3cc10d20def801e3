"""What the agreements of this office say of an entry, put into the entry itself whenever a version of it is written."""

from collections.abc import Mapping

from asm_desktop.domain.canonical import Json
from asm_desktop.domain.consent import CONSENT
from asm_desktop.domain.identities import EntityId, creator
from asm_desktop.domain.labels import Accounts, Standing
from asm_desktop.services.desk import Desk


def agreed(desk: Desk, entity: EntityId, fields: Mapping[str, Json]) -> dict[str, Json]:
    """Return shared fields with what all agreements about the entry allow; nobody types that.

    Of what other offices began this one keeps no agreements, and hands on what they said.
    """
    allowed = desk.ledger.consent(entity, fields)
    if allowed is None and creator(entity) != desk.writer:
        return dict(fields)
    others = {name: value for name, value in fields.items() if name != CONSENT}
    if allowed is None or Standing.of(fields).accounts is Accounts.NONE:
        return others
    return {**others, CONSENT: allowed.to_json()}
