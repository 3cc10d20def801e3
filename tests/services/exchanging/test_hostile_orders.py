"""What members may send about an entry that is withdrawn, or is to be: it keeps no content here and takes no time."""

import pytest

from asm_desktop.bootstrap import open_desk
from asm_desktop.domain import canonical, realms
from asm_desktop.domain.agreements import Agreement, PartyKind
from asm_desktop.domain.consent import Purpose
from asm_desktop.domain.identities import EntityId, SigningKey
from asm_desktop.domain.revisions import LINK, REVISION, link_payload
from asm_desktop.domain.withdrawals import WITHDRAWAL, Act, Reason, Scope, Terms, order_payload
from asm_desktop.exchange.lines import whole_line
from asm_desktop.services import withdrawal_list, withdrawing
from asm_desktop.services.authoring import NewEntry, create_entry, edit_entries
from asm_desktop.services.consents import add_agreement, end_agreement
from asm_desktop.services.exchanging import import_bundle
from asm_desktop.services.lookup import EntryUnknown, read_entry
from asm_desktop.services.withdrawing import WithdrawalRequest
from asm_desktop.store import records, withdrawn

NEWER = 99
ODD = canonical.encode({"salt": "0" * 32, "neither": "this nor that"})


@pytest.fixture
def forge(pair, forger, tmp_path):
    """A member (Kédougou, known to Geita) that writes whatever it likes."""
    return forger(pair[1], tmp_path / "forged.zip")


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize("type_", [LINK, REVISION])
def test_what_nobody_here_can_read_keeps_no_entry_from_going(pair, forger, tmp_path, green, type_, known):
    geita, kedougou = pair
    entity = create_entry(geita, green("A testimony")).entity
    forge = forger(kedougou, tmp_path / "odd.zip")
    forge.key = forge.key if known else SigningKey.from_seed(b"\5" * 32)
    forge.add(payload=ODD, type=type_, entity=entity, need=NEWER, parents=("a" * 64,))
    import_bundle(geita, forge.write(geita, maker=kedougou.own.key))
    withdrawing.withdraw(geita, WithdrawalRequest(entity, Reason.PERSON_ASKED))
    with pytest.raises(EntryUnknown):
        read_entry(geita, entity)


def test_it_stops_no_bundle_after_an_order_and_no_start(pair, forger, forge, send, tmp_path, green):
    geita, kedougou = pair
    entity = create_entry(geita, green("A testimony")).entity
    withdrawing.withdraw(geita, WithdrawalRequest(entity, Reason.PERSON_ASKED))
    forge.add(payload=ODD, type=LINK, entity=entity, need=NEWER)
    assert import_bundle(geita, forge.write(geita)).admitted == 1
    next_one = forger(kedougou, tmp_path / "next.zip")
    next_one.add()
    assert import_bundle(geita, next_one.write(geita)).admitted == 1
    send(geita, kedougou)
    geita.archive.close()
    open_desk(geita.archive.folder).archive.close()


def test_a_link_that_is_kept_unread_takes_no_other_version_along(pair, forge, green):
    """It says that one version stands on another; only what was judged may say so."""
    geita, _ = pair
    view = create_entry(geita, green("A testimony"))
    (first,) = view.heads
    theirs = forge.add({"title": "Theirs"}, entity=view.entity, parents=("a" * 64,))
    link = link_payload(theirs.id, (first,), b"\7" * 16)
    forge.add(payload=link, type=LINK, entity=view.entity, need=NEWER)
    import_bundle(geita, forge.write(geita))
    request = WithdrawalRequest(view.entity, Reason.ERROR, Scope.REVISION, revisions=(first,))
    withdrawing.withdraw(geita, request)
    with geita.archive.read() as connection:
        assert set(withdrawing.withdrawn.marks(connection, view.entity)) == {first}


@pytest.mark.parametrize("signed", [True, False])
def test_a_link_that_is_refused_empties_nothing_that_comes_with_it(pair, forge, green, signed):
    geita, _ = pair
    view = create_entry(geita, green("A testimony"))
    (first,) = view.heads
    edit_entries(geita, [view.entity], {"title": "The newer words"})
    request = WithdrawalRequest(view.entity, Reason.ERROR, Scope.REVISION, revisions=(first,))
    withdrawing.withdraw(geita, request)
    theirs = forge.add({"title": "Theirs"}, entity=view.entity, parents=("a" * 64,))
    body = link_payload(theirs.id, (first,), b"\7" * 16) if not signed else ODD
    made = forge.record(payload=body, type=LINK, entity=view.entity)
    forge.lines.append(whole_line(made.header_bytes, made.signature if signed else b"\0" * 64, made.payload))
    taken = import_bundle(geita, forge.write(geita))
    assert (taken.admitted, taken.held_count, taken.waiting) == (1, 1, 0)


def test_it_stops_nobody_from_ending_an_agreement_to_pictures(pair, forge):
    geita, _ = pair
    fields = {"title": "With a face", "label": "GREEN", "accounts": "yes"}
    entity = create_entry(geita, NewEntry("document", fields)).entity
    forge.add(payload=ODD, type=REVISION, entity=entity, need=NEWER, parents=("a" * 64,))
    import_bundle(geita, forge.write(geita))
    purposes = (Purpose.NETWORK, Purpose.PHOTO)
    id_ = add_agreement(geita, Agreement(PartyKind.PERSONAL, purposes, "P-1", (entity,), given="2026-05-03")).kept.id
    assert end_agreement(geita, id_, (Purpose.PHOTO,)).kept.agreement.live == (Purpose.NETWORK,)


def test_it_stops_nobody_from_withdrawing_a_file(pair, forge, tmp_path, green):
    geita, _ = pair
    path = tmp_path / "note.txt"
    path.write_text("A note")
    made = green("With a file")
    view = create_entry(geita, NewEntry(made.kind, made.values, (path,)))
    row = view.rows("attachments")[0]
    forge.add(payload=ODD, type=REVISION, entity=view.entity, need=NEWER, parents=("a" * 64,))
    import_bundle(geita, forge.write(geita))
    withdrawing.withdraw(
        geita, WithdrawalRequest(view.entity, Reason.ERROR, Scope.ATTACHMENT, attachment=str(row["id"]))
    )
    assert not geita.archive.blobs.has(str(row["sha256"]))


def test_a_writer_of_many_orders_is_looked_at_once_for_all_of_them(pair, forge, monkeypatch):
    geita, kedougou = pair
    for number in range(50):
        body = order_payload(number.to_bytes(16, "big"), Act.WITHDRAW, Terms(reason=Reason.ERROR))
        forge.add(payload=body, type=WITHDRAWAL, entity=EntityId(f"{number:048x}"), realm=realms.PUBLIC)
    targets = frozenset(f"{number:064x}" for number in range(1_000))
    body = order_payload(bytes(16), Act.CONFIRM, Terms(targets=targets))
    forge.add(payload=body, type=WITHDRAWAL, entity=EntityId("f" * 48), realm=realms.PUBLIC)
    asked, ordered_by = [], withdrawn.ordered_by
    monkeypatch.setattr(withdrawn, "ordered_by", lambda *about: asked.append(about[1]) or ordered_by(*about))
    monkeypatch.setattr(records, "one", lambda *_: pytest.fail("each order that is named was looked up by itself"))
    assert import_bundle(geita, forge.write(geita, realm=realms.PUBLIC)).admitted == 51
    assert set(asked) == {kedougou.writer}
    assert len(asked) <= 5


def test_a_list_of_orders_that_many_made_long_is_heard_all_the_same(pair, green, monkeypatch):
    geita, _ = pair
    entity = create_entry(geita, green("A testimony")).entity
    withdrawing.withdraw(geita, WithdrawalRequest(entity, Reason.PERSON_ASKED))
    place = geita.archive.folder / withdrawal_list.BESIDE
    (order,) = withdrawal_list.read_list(place)
    line = place.read_bytes()
    longest = len(line)
    monkeypatch.setattr(withdrawal_list, "_LONGEST", longest)
    damaged = b"".join([b"[" * longest, b"]" * longest, b"\n", line, b"\xff\0" * longest, b"\n\r\n", line[:-9], b"\n"])
    place.write_bytes(damaged * 50 + line.rstrip())
    assert [one.id for one in withdrawal_list.read_list(place)] == [order.id] * 51
    place.unlink()
    place.mkdir()
    assert list(withdrawal_list.read_list(place)) == []
