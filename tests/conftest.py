"""What every test gets: no window on the screen, nothing of the person who runs it, and the shared test material."""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import filelock
import pytest
from hypothesis import HealthCheck, settings

from asm_desktop.store import vault

_HOME = Path(tempfile.mkdtemp(prefix="asm-desktop-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)

# Before Qt is imported anywhere. Tests of a real window start a process of their own (see `screen_environment`).
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A test never reads or writes the settings of the person who runs it.
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    _folder = _HOME / _variable.lower()
    _folder.mkdir(mode=0o700)
    os.environ[_variable] = str(_folder)

# Time says nothing about right or wrong on a shared machine, so no deadline anywhere.
settings.register_profile("default", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("default"), print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")

CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """A try of a passphrase costs next to nothing in tests; it stands in the key file, so processes do the same."""
    monkeypatch.setattr(vault, "USUAL", vault.Cost(passes=1, bytes=8192))


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The project's own folder."""
    return CHECKOUT


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real files beside the checkout; the test is skipped where there is none."""
    folder = CHECKOUT.parent / "shared" / "corpus"
    if not (folder / "catalog.csv").is_file():
        pytest.skip("the shared corpus of real files is not beside this checkout (../shared/corpus)")
    return folder


@pytest.fixture
def screen_environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Environment of a process that opens its window on the X11 display, with a home of its own.

    One test at a time has the display, whatever processes the tests run in: two windows would take each other's keys.
    """
    display = os.environ.get("DISPLAY")
    if not display:
        pytest.skip("there is no X11 display; `sh packaging/bootstrap.sh test` brings one")
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)}
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        environment[variable] = str(tmp_path / variable.lower())
    with filelock.FileLock(Path(tempfile.gettempdir()) / f"asm-desktop-tests-{display.replace('/', '-')}.lock"):
        yield environment
