"""Which machine and which volume an archive lies on, as far as the system tells; "" where it does not."""

import hashlib
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

if sys.platform == "win32":
    import winreg

_MACHINE_ID = Path("/etc/machine-id")
_BY_UUID = Path("/dev/disk/by-uuid")


@cache
def machine() -> str:
    """Return a name of this machine that tells nobody which one it is, "" if the system keeps none."""
    found = _machine_id()
    return hashlib.sha256(f"asm-desktop machine {found}".encode()).hexdigest()[:16] if found else ""


def volume(folder: Path) -> str:
    """Return the identity of the volume that a folder lies on, "" if the system does not tell a lasting one.

    Numbers of devices change on Linux and macOS with each start, so they are no identity by themselves.
    """
    with suppress(OSError):
        device = folder.stat().st_dev
        if sys.platform == "win32":
            return f"{device:x}"
        for link in sorted(_BY_UUID.iterdir()) if _BY_UUID.is_dir() else ():
            if link.stat().st_rdev == device:
                return link.name
    return ""


def _machine_id() -> str:
    """Return what the system itself calls this installation."""
    with suppress(OSError):
        if sys.platform == "win32":
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        return _MACHINE_ID.read_text(encoding="ascii", errors="replace").strip()
    return ""
