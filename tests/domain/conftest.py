"""Material that several tests of the domain share."""

import pytest

from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.domain.identities import SigningKey


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    """The packaged kinds and word lists."""
    return load_catalogs()


@pytest.fixture(scope="session")
def keys() -> list[SigningKey]:
    """Five writers, always the same."""
    return [SigningKey.from_seed(bytes([number]) * 32) for number in range(1, 6)]
