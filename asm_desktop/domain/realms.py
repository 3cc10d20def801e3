"""Realms: who may hold a record. The order decides what widens; membership comes from trust records alone.

local < every org:… , every group:… < programme < public        (two orgs or groups are incomparable)
"""

import re
from enum import IntEnum
from typing import NewType

from asm_desktop.domain.errors import BadData

Realm = NewType("Realm", str)
"""`local`, `org:<32 hex>`, `group:<owner's writer id><16 hex>`, `programme` or `public`."""

LOCAL = Realm("local")
PROGRAMME = Realm("programme")
PUBLIC = Realm("public")

_ORG = re.compile(r"org:[0-9a-f]{32}")
_GROUP = re.compile(r"group:[0-9a-f]{48}")


class RealmUnknown(BadData):
    """A text that names no realm."""

    code = "realm-unknown"
    summary = "“{realm}” does not say who may hold an entry."
    remedy = "The entry was left out. Ask the office it came from which version of the program it uses."


class Rank(IntEnum):
    """How wide a realm is; equal ranks are comparable only if the realms are the same."""

    LOCAL = 0
    CIRCLE = 1
    PROGRAMME = 2
    PUBLIC = 3


def parse(text: str) -> Realm:
    """Return the realm a text names; raises RealmUnknown."""
    if text in {LOCAL, PROGRAMME, PUBLIC} or _ORG.fullmatch(text) or is_group(text):
        return Realm(text)
    raise RealmUnknown(realm=text[:80])


def rank(realm: Realm) -> Rank:
    """Return how wide a realm is."""
    return {LOCAL: Rank.LOCAL, PROGRAMME: Rank.PROGRAMME, PUBLIC: Rank.PUBLIC}.get(realm, Rank.CIRCLE)


def within(inner: Realm, outer: Realm) -> bool:
    """Say whether everybody in `inner` is also in `outer`, so that going from `outer` to `inner` widens nothing."""
    return inner == outer or rank(inner) < rank(outer)


def narrowest(*realms: Realm) -> Realm:
    """Return the widest realm that lies within all of these; `local` where two of them are incomparable."""
    result = PUBLIC
    for realm in realms:
        if within(realm, result):
            result = realm
        elif not within(result, realm):
            return LOCAL
    return result


def narrower(new: Realm, former: Realm) -> bool:
    """Say whether fewer offices may hold `new` than `former`, which some may hold already."""
    return former not in {LOCAL, new} and within(new, former)


def is_group(text: str) -> bool:
    """Say whether this names a group of partner offices."""
    return _GROUP.fullmatch(text) is not None


def is_org(text: str) -> bool:
    """Say whether this names the offices of one organisation."""
    return _ORG.fullmatch(text) is not None


def group_owner(realm: Realm) -> str:
    """Return the writer id of a group's owner, which its id begins with."""
    return realm.removeprefix("group:")[:32]
