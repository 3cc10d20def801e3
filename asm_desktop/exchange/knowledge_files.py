"""Knowledge files: what an office holds of one realm, written and signed by it, read and proved by others."""

from collections.abc import Iterable
from typing import cast

from asm_desktop.domain import canonical, realms
from asm_desktop.domain.canonical import Json
from asm_desktop.domain.errors import BadData
from asm_desktop.domain.identities import SigningKey, WriterId, is_hex, verify, writer_id
from asm_desktop.domain.knowledge import Heard, Knowledge, Run, Wanted
from asm_desktop.exchange.layout import KNOWLEDGE_DOMAIN

_KEYS = frozenset({
    "v", "arch", "office", "epoch", "counter", "replaces", "realm", "runs", "wanted", "withdrawals", "heard",
    "features",
})  # fmt: skip
_RUN_KEYS = frozenset({"w", "ep", "realm", "lo", "hi", "ids", "lacks"})


class KnowledgeInvalid(BadData):
    """A knowledge file that is out of form or not signed by its office."""

    code = "knowledge-invalid"
    summary = "The list of what an office holds is not valid ({why})."
    remedy = "It was left out; what this office sends next will be complete all the same."


def write_knowledge(knowledge: Knowledge, key: SigningKey) -> bytes:
    """Return the signed bytes of a knowledge file."""
    body: Json = {
        "v": 1, "arch": knowledge.archive, "office": knowledge.office, "epoch": knowledge.epoch,
        "counter": knowledge.counter, "replaces": list(knowledge.replaces), "realm": knowledge.realm,
        "runs": [_run_json(run) for run in knowledge.runs],
        "wanted": [[one.sha256, one.first, one.last] for one in knowledge.wanted],
        "withdrawals": list(knowledge.withdrawals),
        "heard": [[one.office, one.epoch, one.counter] for one in knowledge.heard],
        "features": list(knowledge.features),
    }  # fmt: skip
    signature = key.sign(KNOWLEDGE_DOMAIN, canonical.encode(body))
    return canonical.encode({"body": body, "key": key.public.hex(), "sig": signature.hex()})


def read_knowledge(data: bytes) -> Knowledge:
    """Return what a knowledge file says, its signature proved by the key its office is named after.

    Whether that office is one of ours is the reader's business. Raises KnowledgeInvalid.
    """
    try:
        value = canonical.decode(data)
    except BadData as error:
        raise KnowledgeInvalid(why="not canonical") from error
    if not isinstance(value, dict) or set(value) != {"body", "key", "sig"}:
        raise KnowledgeInvalid(why="out of form")
    body, key, signature = value["body"], value["key"], value["sig"]
    if not isinstance(body, dict) or not is_hex(key, 64) or not is_hex(signature, 128):
        raise KnowledgeInvalid(why="out of form")
    public = bytes.fromhex(str(key))
    if not verify(public, KNOWLEDGE_DOMAIN, canonical.encode(body), bytes.fromhex(str(signature))):
        raise KnowledgeInvalid(why="its signature does not hold")
    knowledge = _read_body(body)
    if writer_id(public) != knowledge.office:
        raise KnowledgeInvalid(why="it is signed by another office")
    return knowledge


def _read_body(body: dict[str, Json]) -> Knowledge:
    """Return the knowledge in a body; raises KnowledgeInvalid. Keys that a newer version adds are left alone."""
    if not set(body) >= _KEYS or _number(body["v"]) != 1:
        raise KnowledgeInvalid(why="out of form")
    if not (is_hex(body["arch"], 32) and is_hex(body["office"], 32) and is_hex(body["epoch"], 16)):
        raise KnowledgeInvalid(why="an id is out of form")
    realm = _realm(body["realm"])
    return Knowledge(
        archive=_text(body["arch"]), office=WriterId(_text(body["office"])), epoch=_text(body["epoch"]),
        counter=_number(body["counter"]), realm=realm,
        runs=tuple(_read_run(run, realm) for run in _list(body["runs"])),
        replaces=tuple(_texts(body["replaces"], 16)),
        wanted=tuple(_read_wanted(one) for one in _list(body["wanted"])),
        withdrawals=tuple(_texts(body["withdrawals"], 64)),
        heard=tuple(_read_heard(one) for one in _list(body["heard"])),
        features=tuple(_text(one) for one in _list(body["features"])),
    )  # fmt: skip


def _run_json(run: Run) -> Json:
    """Return the JSON value of a run."""
    writer, epoch, realm = run.lane
    return {
        "w": writer, "ep": epoch, "realm": realm, "lo": run.lo, "hi": run.hi,
        "ids": [[n, id_] for n, id_ in run.ids], "lacks": [[first, last] for first, last in run.lacks],
    }  # fmt: skip


def _read_run(value: Json, realm: realms.Realm) -> Run:
    """Return a run; its lane must be of the file's realm (public lanes stand in the programme's file)."""
    if not isinstance(value, dict) or set(value) != _RUN_KEYS:
        raise KnowledgeInvalid(why="a run is out of form")
    lane = (WriterId(_text(value["w"])), _text(value["ep"]), _realm(value["realm"]))
    if not (is_hex(lane[0], 32) and is_hex(lane[1], 16)):
        raise KnowledgeInvalid(why="a run is out of form")
    if lane[2] != realm and (lane[2], realm) != (realms.PUBLIC, realms.PROGRAMME):
        raise KnowledgeInvalid(why="a run is of another realm")
    ids = tuple(_read_landmark(one) for one in _list(value["ids"]))
    lacks = tuple(_pair(one) for one in _list(value["lacks"]))
    lo, hi = _number(value["lo"]), _number(value["hi"])
    if not ids or not 1 <= lo <= hi or any(not lo <= n <= hi for n, _ in ids):
        raise KnowledgeInvalid(why="a run is out of form")
    return Run(lane, lo, hi, ids, lacks)


def _read_landmark(value: Json) -> tuple[int, str]:
    """Return a place and the record id there."""
    items = _list(value)
    if len(items) != 2 or not is_hex(items[1], 64):
        raise KnowledgeInvalid(why="a run is out of form")
    return _number(items[0]), _text(items[1])


def _read_wanted(value: Json) -> Wanted:
    """Return an attachment that is wanted."""
    items = _list(value)
    if len(items) != 3 or not is_hex(items[0], 64):
        raise KnowledgeInvalid(why="a wanted file is out of form")
    return Wanted(_text(items[0]), _number(items[1]), _number(items[2]))


def _read_heard(value: Json) -> Heard:
    """Return a place in another office's count."""
    items = _list(value)
    if len(items) != 3 or not is_hex(items[0], 32) or not is_hex(items[1], 16):
        raise KnowledgeInvalid(why="what it heard is out of form")
    return Heard(WriterId(_text(items[0])), _text(items[1]), _number(items[2]))


def _pair(value: Json) -> tuple[int, int]:
    """Return two whole numbers."""
    items = _list(value)
    if len(items) != 2:
        raise KnowledgeInvalid(why="a range is out of form")
    return _number(items[0]), _number(items[1])


def _list(value: Json) -> list[Json]:
    """Return a list or raise KnowledgeInvalid."""
    if not isinstance(value, list):
        raise KnowledgeInvalid(why="out of form")
    return value


def _texts(value: Json, digits: int) -> Iterable[str]:
    """Yield the hex texts of a list."""
    items = _list(value)
    if not all(is_hex(one, digits) for one in items):
        raise KnowledgeInvalid(why="an id is out of form")
    return cast("list[str]", items)


def _realm(value: Json) -> realms.Realm:
    """Return a realm or raise KnowledgeInvalid."""
    try:
        return realms.parse(_text(value))
    except realms.RealmUnknown:
        raise KnowledgeInvalid(why="its realm is unknown") from None


def _text(value: Json) -> str:
    """Return a text or raise KnowledgeInvalid."""
    if not isinstance(value, str):
        raise KnowledgeInvalid(why="out of form")
    return value


def _number(value: Json) -> int:
    """Return a whole number that is not negative, or raise KnowledgeInvalid."""
    if type(value) is not int or value < 0:
        raise KnowledgeInvalid(why="out of form")
    return value
