"""Reading and writing the records that keep agreements: versions by their parents, like an office part."""

from collections.abc import Iterable

from asm_desktop.domain.agreements import Agreement, Ledger, strictest_of
from asm_desktop.domain.history import Graph
from asm_desktop.domain.records import Record
from asm_desktop.domain.revisions import read_revision, revision_payload


def read_ledger(records: Iterable[Record]) -> Ledger:
    """Return the agreements that records of the type consent give; one whose content is gone allows nothing more."""
    by_id: dict[str, list[Record]] = {}
    for record in records:
        by_id.setdefault(record.header.entity, []).append(record)
    read = {id_: _agreement(several) for id_, several in sorted(by_id.items())}
    return Ledger({id_: one for id_, one in read.items() if one is not None})


def agreement_heads(records: Iterable[Record]) -> tuple[str, ...]:
    """Return the versions of one agreement that nothing has replaced."""
    parents = {record.id: record.header.parents for record in records}
    return tuple(sorted(Graph(parents).tips(parents)))


def agreement_payload(agreement: Agreement, salt: bytes) -> bytes:
    """Return the payload of the record that keeps an agreement."""
    fields = agreement.to_json()
    return revision_payload(fields, sorted(fields), salt)


def _agreement(several: list[Record]) -> Agreement | None:
    """Return one agreement as its latest versions give it."""
    heads = agreement_heads(several)
    latest = [read_revision(record).fields for record in several if record.id in heads]
    known = [Agreement.of(fields) for fields in latest if fields is not None]
    return strictest_of(known) if known else None
