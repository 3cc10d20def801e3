"""Material that several tests of the domain share."""

import pytest

from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.identities import SigningKey
from asm_desktop.domain.realms import Realm


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    """The packaged kinds and word lists."""
    return load_catalogs()


@pytest.fixture
def story(tell):
    """An empty story."""
    return tell()


@pytest.fixture(scope="session")
def root(tell) -> SigningKey:
    """The archive's root."""
    return tell().root


@pytest.fixture(scope="session")
def group(keys) -> Realm:
    """A group of the second office."""
    return Realm(f"group:{keys[1].writer}{'1' * 16}")
