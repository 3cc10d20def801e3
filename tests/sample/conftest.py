"""The packaged sample, read once."""

import pytest

from asm_desktop.domain.catalogs import Catalogs, load_catalogs
from asm_desktop.services.sample import Sample, read_sample


@pytest.fixture(scope="session")
def catalogs() -> Catalogs:
    return load_catalogs()


@pytest.fixture(scope="session")
def sample() -> Sample:
    return read_sample()
