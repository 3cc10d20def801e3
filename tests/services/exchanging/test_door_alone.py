"""The door by itself keeps out what was withdrawn, before anything that tidies up afterwards has its turn."""

from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services import authoring, erasing, withdrawing
from asm_desktop.services.exchanging import create_bundle, import_bundle
from asm_desktop.services.withdrawing import WithdrawalRequest
from asm_desktop.store import records


def test_an_order_that_came_before_its_entry_lets_no_content_of_it_be_written(pair, send, tmp_path, green, monkeypatch):
    geita, kedougou = pair
    entity = authoring.create_entry(geita, green("Told by Asha", countries=["TZ"])).entity
    stale = tmp_path / "stale.zip"
    create_bundle(geita, stale)
    withdrawing.withdraw(geita, WithdrawalRequest(entity, Reason.PERSON_ASKED))
    send(geita, kedougou, countries=("PE",))
    monkeypatch.setattr(erasing, "settle_orders", lambda *_arguments: set())
    import_bundle(kedougou, stale)
    with kedougou.archive.read() as connection:
        about = [one.record for one in records.of_entity(connection, entity)]
    contents = {one.header.type: one.payload is not None for one in about}
    assert contents == {"revision": False, "withdrawal": True}
