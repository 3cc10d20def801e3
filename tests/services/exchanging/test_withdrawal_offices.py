"""Which offices follow a withdrawal, as far as they have told."""

from asm_desktop.domain.withdrawals import Reason
from asm_desktop.services.authoring import create_entry
from asm_desktop.services.withdrawal_offices import offices_following
from asm_desktop.services.withdrawing import WithdrawalRequest, withdraw


def following(desk):
    (rows,) = offices_following(desk).values()
    return [(row.name, row.own, row.follows, row.heard) for row in rows]


def test_an_office_follows_once_it_was_heard_to(pair, send, green):
    geita, tarkwa = pair
    entity = create_entry(geita, green("Told")).entity
    withdraw(geita, WithdrawalRequest(entity, Reason.PERSON_ASKED))
    own, other = following(geita)
    assert own[1:] == (True, True, True)
    assert other[1:] == (False, False, False), "nothing was ever heard of it"
    send(tarkwa, geita)
    assert following(geita)[1][1:] == (False, False, True), "heard, but it does not know of the withdrawal yet"
    send(geita, tarkwa)
    send(tarkwa, geita)
    assert following(geita)[1][1:] == (False, True, True)


def test_what_stays_on_this_laptop_is_followed_here_alone(pair, green):
    geita, _ = pair
    entity = create_entry(geita, green("Told", label="RED")).entity
    withdraw(geita, WithdrawalRequest(entity, Reason.ERROR))
    assert [row[1:] for row in following(geita)] == [(True, True, True)]
