"""What the door thinks of one record: a function of the record and of the trust in force, whatever came before it."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from asm_desktop.domain import realms
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import WriterId, is_hex, writer_id
from asm_desktop.domain.labels import Accounts, Standing, realm_for
from asm_desktop.domain.realms import Realm
from asm_desktop.domain.records import AGREED_NEED, RULES_VERSION, Header, Record
from asm_desktop.domain.revisions import LINK, REVISION, files_named, read_link, read_revision
from asm_desktop.domain.trust import COSIGN, MEMBER, TRUST, Trust, read_fact
from asm_desktop.domain.withdrawals import WITHDRAWAL, read_order
from asm_desktop.services.desk import Desk
from asm_desktop.store.records import Status

FACTS = frozenset({TRUST, MEMBER, COSIGN})
KNOWN_TYPES = FACTS | {REVISION, LINK, WITHDRAWAL}

UNKNOWN_WRITER = "unknown-writer"
NOT_A_MEMBER = "not-a-member"
NOT_THE_CREATOR = "not-the-creator"
AFTER_REVOCATION = "after-revocation"
WIDER_THAN_LABEL = "wider-than-label"

OTHER_ARCHIVE = "other-archive"
OTHER_REALM = "other-realm"
BAD_SIGNATURE = "bad-signature"
OUT_OF_FORM = "out-of-form"

_THREADS = 2


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a record: admitted, kept unread, or in quarantine for a reason; without status it is refused.

    A record in quarantine is kept in bounded space and judged again; a refused one is only listed. One admitted for a
    reason goes in as a bare header, and its content is refused.
    """

    status: Status | None
    reason: str = ""

    @property
    def goes_in(self) -> bool:
        """Whether the record takes its place in the archive."""
        return self.status in {Status.ADMITTED, Status.OPAQUE}

    @property
    def bare(self) -> bool:
        """Whether it does so without its content."""
        return self.goes_in and bool(self.reason)


ADMIT = Verdict(Status.ADMITTED)
KEEP_UNREAD = Verdict(Status.OPAQUE)


class Judge:
    """Judges records by the trust of a desk at the moment it is made."""

    def __init__(self, desk: Desk) -> None:
        """Take the trust in force."""
        self._archive = desk.own.archive
        self._trust: Trust = desk.trust
        self._own = desk.writer
        self._keys: dict[WriterId, bytes | None] = {desk.writer: desk.own.key.public}

    def judge(self, many: Sequence[Record], realm: Realm | None) -> list[Verdict]:
        """Return the verdict on each of some records that came in the box of a realm (None: from quarantine)."""
        verdicts = [self._before_signature(one, realm) for one in many]
        asked = [place for place, verdict in enumerate(verdicts) if verdict is None]
        holding = signed([(many[place], self.key(many[place])) for place in asked])
        result = [verdict or ADMIT for verdict in verdicts]
        for place, holds in zip(asked, holding, strict=True):
            result[place] = self._content(many[place]) if holds else Verdict(None, BAD_SIGNATURE)
        return result

    def key(self, record: Record) -> bytes | None:
        """Return the public key that a record must be signed by, or None while its writer is unknown."""
        writer = record.header.writer
        if writer == self._archive:
            return _root_key(record)
        if writer not in self._keys:
            self._keys[writer] = self._trust.key(writer)
        return self._keys[writer]

    def _before_signature(self, record: Record, realm: Realm | None) -> Verdict | None:
        """Return the verdict on what can be told without the signature, None if that is to be checked."""
        header = record.header
        if header.archive != self._archive:
            return Verdict(None, OTHER_ARCHIVE)
        if header.realm == realms.LOCAL or (realm is not None and header.realm != realm):
            return Verdict(None, OTHER_REALM)
        if self.key(record) is None or not (header.type in FACTS or self._is_office(header.writer)):
            return Verdict(Status.QUARANTINED, UNKNOWN_WRITER)
        return None

    def why_not(self, header: Header, record: str) -> str:
        """Return why a record does not count by the trust in force although its signature holds, "" if it does.

        What is said about offices is heard from every key that is known: what it weighs is decided with all the rest.
        """
        writer, trust = header.writer, self._trust
        if header.type in FACTS or writer == self._archive or header.realm == realms.LOCAL:
            return ""
        if writer not in trust.offices:
            # This office itself counts here before a coordinator added it.
            return "" if writer == self._own else UNKNOWN_WRITER
        if trust.revoked(writer) and not trust.confirms(header.lane, record):
            return AFTER_REVOCATION
        if not trust.may_have_written(writer, header.realm):
            return NOT_A_MEMBER
        begins = header.type == REVISION and not header.parents
        return NOT_THE_CREATOR if begins and not trust.owns(writer, header.entity) else ""

    def _is_office(self, writer: WriterId) -> bool:
        """Say whether a writer was added by a coordinator, or is the root or this office itself."""
        return writer in self._trust.offices or writer in {self._archive, self._own}

    def _content(self, record: Record) -> Verdict:
        """Return the verdict on a record whose signature holds."""
        header = record.header
        reason = self.why_not(header, record.id)
        if reason:
            return Verdict(Status.QUARANTINED, reason)
        if header.need > RULES_VERSION or header.type not in KNOWN_TYPES:
            return KEEP_UNREAD
        try:
            if header.type == REVISION:
                return self._revision(record)
            if header.type == LINK:
                read_link(record)
            elif header.type == WITHDRAWAL:
                if record.payload is not None:
                    read_order(record)
            elif record.payload is not None:
                read_fact(record)
        except BadData:
            return Verdict(None, OUT_OF_FORM)
        return ADMIT

    def _revision(self, record: Record) -> Verdict:
        """Return the verdict on a revision by how wide its own words let it be."""
        header = record.header
        revision = read_revision(record)
        if revision.fields is not None:
            files_named(revision)
            # Whose organisation's realm it is was asked already: here any will do.
            organisation = header.realm if realms.is_org(header.realm) else None
            standing = Standing.of(revision.fields)
            # Readers that know nothing of agreements would refuse it, so it has to say that it is not for them.
            unmarked = standing.accounts is not Accounts.NONE and header.need < AGREED_NEED
            if unmarked or not realms.within(header.realm, realm_for(standing, organisation)):
                # Whether the header or the content came first, and to whom, must make no difference.
                return Verdict(Status.ADMITTED, WIDER_THAN_LABEL)
        return ADMIT


def _root_key(record: Record) -> bytes | None:
    """Return the root's public key, which its records carry themselves and the archive is named after."""
    try:
        text = record.content().get("root")
    except BadData:
        return None
    if not is_hex(text, 64):
        return None
    key = bytes.fromhex(str(text))
    return key if writer_id(key) == record.header.archive else None


def signed(many: Sequence[tuple[Record, bytes | None]]) -> list[bool]:
    """Say of each record whether it is signed by its key; checking lets go of the interpreter, so two go at once."""
    if len(many) < 64:
        return [_holds(one) for one in many]
    half = len(many) // _THREADS + 1
    with ThreadPoolExecutor(_THREADS) as pool:
        parts = [many[start : start + half] for start in range(0, len(many), half)]
        return [holds for part in pool.map(_all_hold, parts) for holds in part]


def _all_hold(many: Sequence[tuple[Record, bytes | None]]) -> list[bool]:
    """Say of each record whether it is signed by its key."""
    return [_holds(one) for one in many]


def _holds(one: tuple[Record, bytes | None]) -> bool:
    """Say whether a record is signed by its key."""
    record, key = one
    return key is not None and record.signed_by(key)
