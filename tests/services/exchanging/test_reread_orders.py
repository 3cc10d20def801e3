"""What an older program passed on without understanding it takes effect when a newer one opens the archive."""

import pytest

from asm_desktop.domain.withdrawals import WITHDRAWAL, Reason
from asm_desktop.services import judging
from asm_desktop.services.authoring import NewEntry, create_entry, read_entry
from asm_desktop.services.lookup import EntryUnknown
from asm_desktop.services.maintenance import stats, verify
from asm_desktop.services.rereading import reread
from asm_desktop.services.withdrawing import WithdrawalRequest, withdraw


def test_a_withdrawal_that_was_kept_unread_is_carried_out(pair, send, green, monkeypatch, tmp_path):
    geita, kedougou = pair
    (tmp_path / "words.txt").write_text("Canary-of-the-shaft\n", encoding="utf-8")
    entry = green("Canary-of-the-title")
    view = create_entry(geita, NewEntry(entry.kind, entry.values, (tmp_path / "words.txt",)))
    send(geita, kedougou)
    withdraw(geita, WithdrawalRequest(view.entity, reason=Reason.ERROR))
    with monkeypatch.context() as older:
        older.setattr(judging, "KNOWN_TYPES", judging.KNOWN_TYPES - {WITHDRAWAL})
        send(geita, kedougou)
    assert stats(kedougou).opaque == 1
    assert read_entry(kedougou, view.entity).title == "Canary-of-the-title"
    with kedougou.archive.write() as connection:
        connection.exec_driver_sql("DELETE FROM meta WHERE key = 'judged'")
    assert reread(kedougou) == 1
    with pytest.raises(EntryUnknown):
        read_entry(kedougou, view.entity)
    found = verify(kedougou)
    assert found.faults == ()
    ours, theirs = stats(geita).state_digest, stats(kedougou).state_digest
    assert {realm: theirs[realm] for realm in ours if realm in theirs} == {
        realm: ours[realm] for realm in ours if realm in theirs
    }
