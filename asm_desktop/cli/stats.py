"""`stats`: how much is here, and the digests that equal archives share."""

from collections.abc import Mapping
from dataclasses import asdict

from asm_desktop.cli.answers import Answer, Table
from asm_desktop.cli.commands import NoOptions, command, single
from asm_desktop.cli.running import Run
from asm_desktop.domain import realms
from asm_desktop.services.backup import last_backup
from asm_desktop.services.desk import Desk
from asm_desktop.services.maintenance import stats

app = single("How much is here.")

_DIGITS_SHOWN = 16


def show_stats(run: Run, _options: NoOptions) -> Answer:
    """Count what is here, and give a digest for each circle of offices: equal digests, equal records."""
    with run.desk() as desk:
        found = stats(desk)
        saved = last_backup(desk)
        names = {realm: realm_name(desk, realm) for realm in found.state_digest}
    data = {
        "entries": found.entries,
        "conflicts": found.conflicts,
        "records": dict(found.records),
        "quarantined": found.quarantined,
        "unconfirmed": found.unconfirmed,
        "opaque": found.opaque,
        "unknown_kinds": dict(found.unknown_kinds),
        "unknown_fields": dict(found.unknown_fields),
        "forks": found.forks,
        "offices": found.offices,
        "files": found.files,
        "file_bytes": found.file_bytes,
        "state_digest": dict(found.state_digest),
        "backup": asdict(saved) if saved else None,
    }
    counts = (
        ("Entries", str(found.entries)),
        ("With two versions", str(found.conflicts)),
        ("Offices", str(found.offices)),
        ("Files", f"{found.files} ({found.file_bytes / 1e6:.1f} MB)"),
        ("Records", ", ".join(f"{number} {name}" for name, number in found.records.items())),
        ("Waiting (unknown writer or rules)", str(found.quarantined + found.opaque)),
        ("Unconfirmed (their office was revoked)", str(found.unconfirmed)),
        ("Of kinds not known here", _counted(found.unknown_kinds)),
        ("With fields not known here", _counted(found.unknown_fields)),
        ("Places written twice by one office", str(found.forks)),
        ("Last backup", f"{saved.at}, proved {saved.proved}" if saved else "none yet"),
    )
    digests = tuple((names[realm], digest[:_DIGITS_SHOWN]) for realm, digest in found.state_digest.items())
    return Answer(data, (Table(("What", "Number"), counts), "", Table(("Held with", "Digest"), digests)))


def _counted(found: Mapping[str, int]) -> str:
    """Return names with how many entries have them."""
    return ", ".join(f"{number} {name}" for name, number in found.items()) or "none"


def realm_name(desk: Desk, realm: str) -> str:
    """Return what a circle of offices is called."""
    group_ = next((one for one in desk.trust.groups.values() if one.realm == realm), None)
    if group_ is not None:
        return f"group {group_.name}"
    if realms.is_group(realm):
        return "a group that is not known here yet"
    offices = (office.organisation for office in desk.trust.offices.values())
    organisation = next((one for one in offices if one is not None and one.realm == realm), None)
    return f"organisation {organisation.name}" if organisation is not None else realm


command(app, "stats", NoOptions, show_stats)
