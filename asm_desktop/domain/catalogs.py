"""All that is declared rather than coded, together: kinds, thesaurus, closed lists, countries."""

from dataclasses import dataclass
from pathlib import Path

from asm_desktop import paths
from asm_desktop.domain.kinds import KindCatalog
from asm_desktop.domain.vocabulary import ClosedLists, Countries, Vocabulary


@dataclass(frozen=True, slots=True)
class Catalogs:
    """Kinds, word lists and countries, as packaged and as the archive adds to them."""

    kinds: KindCatalog
    vocabulary: Vocabulary
    lists: ClosedLists
    countries: Countries


def load_catalogs(*extra_kind_folders: Path) -> Catalogs:
    """Return the packaged catalogs, with the kinds of further folders (those that do not exist are left out).

    Raises KindInvalid, WordListInvalid.
    """
    folder = paths.resources() / "vocabularies"
    further = [one for one in extra_kind_folders if one.is_dir()]
    return Catalogs(
        kinds=KindCatalog.load(paths.resources() / "kinds", *further),
        vocabulary=Vocabulary.load(folder / "asm-thesaurus.json"),
        lists=ClosedLists.load(folder / "lists.toml"),
        countries=Countries.load(folder / "asm-countries.csv"),
    )
