"""What is kept in the repository: the fixed top level, and nothing that belongs to one machine or one network."""

import re
import subprocess
from pathlib import Path

import pytest

#: The fixed top level (docs/architecture.md). A new name here is a decision, not an accident.
FOLDERS = {".ci", "asm_desktop", "docs", "packaging", "resources", "tests", "ui"}
FILES = {".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml"}
WHOLE_LAYOUT = FOLDERS | FILES

#: What an unpacked source archive may hold beside the project's own files.
_LEFT_BY_TOOLS = {
    ".git",
    ".venv",
    ".hypothesis",
    ".pytest_cache",
    ".mypy_cache",
    ".ruff_cache",
    "__pycache__",
    ".import_linter_cache",
    ".coverage",
    "dist",
    "build",
}

#: Hosts of package registries, in parts, so that this file does not name them either.
_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("{}hosted".format("python"), "org"),
        ("registry", "npmjs", "org"),
        ("yarnpkg", "com"),
        ("crates", "io"),
        ("rubygems", "org"),
        ("proxy", "golang", "org"),
        ("repo", "maven", "apache", "org"),
        ("anaconda", "org"),
        ("pkg", "dev"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
)
_HOST = re.compile("|".join(re.escape(host) for host in _HOSTS).encode(), re.IGNORECASE)
_LOCAL_INDEX = re.compile(
    rb"(?:index[-_]url|index|find[-_]links|registry)[\"']?[ \t]*[=: ][ \t]*[\"']?file:", re.IGNORECASE
)


def tracked_files(checkout: Path) -> list[Path]:
    """All files of the repository; in a checkout without git, all but what tools leave behind."""
    try:
        listing = subprocess.run(["git", "ls-files", "-z"], cwd=checkout, capture_output=True, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        found = [path.relative_to(checkout) for path in checkout.rglob("*") if path.is_file()]
        return [path for path in found if not _LEFT_BY_TOOLS & set(path.parts)]
    names = (Path(name) for name in listing.stdout.decode().split("\0") if name)
    return [name for name in names if (checkout / name).is_file()]


def addresses_in(content: bytes) -> list[bytes]:
    """Return what in a file's bytes names a registry's host or a package index on this machine's disk."""
    return _HOST.findall(content) + _LOCAL_INDEX.findall(content)


@pytest.mark.parametrize(
    "line",
    [
        f"--index-url https://{_HOSTS[0]}/simple",
        f'index-url = "{"file"}:///srv/wheels"',
        f"--find-links {'file'}:/opt",
    ],
)
def test_an_address_is_recognised(line):
    assert addresses_in(line.encode())


def test_no_file_names_a_package_registry(checkout):
    named = {
        str(path): found for path in tracked_files(checkout) if (found := addresses_in((checkout / path).read_bytes()))
    }
    assert named == {}


def test_the_lock_holds_pins_and_hashes_alone(checkout):
    lines = (checkout / "packaging" / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pin = re.compile(r"[a-z0-9-]+==[\w.]+( ; .+)? \\")
    digest = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
    strange = [line for line in lines if not (line.startswith("#") or pin.fullmatch(line) or digest.fullmatch(line))]
    assert strange == []
    assert not [line for line in lines if "://" in line or "file:" in line]


def test_the_lock_has_every_package_that_is_asked_for(checkout):
    tomllib = pytest.importorskip("tomllib")
    project = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *project["dependency-groups"]["setup"],
    ]
    names = {re.match(r"[\w.-]+", line)[0].lower().replace("_", "-").replace(".", "-") for line in asked}
    lock = (checkout / "packaging" / "requirements.lock").read_text(encoding="utf-8")
    assert names - set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)) == set(), "run: sh packaging/lock.sh"


def test_the_top_level_is_the_fixed_one(checkout):
    assert {path.parts[0] for path in tracked_files(checkout)} == WHOLE_LAYOUT


def test_continuous_integration_runs_the_command_of_the_readme(checkout):
    command = "sh packaging/bootstrap.sh test"
    assert command in (checkout / "README.md").read_text(encoding="utf-8")
    assert f"exec {command} --all\n" in (checkout / ".ci" / "run").read_text(encoding="utf-8")
