"""RIS: lists of literature as reference programs exchange them. Read as text, for its marks are short and plain.

Tags as in the RIS specification of Research Information Systems (2011); the tags of one reference also say title and
authors of the file.
"""

import re
from pathlib import Path
from typing import Final

from asm_desktop.formats.decoding import decode
from asm_desktop.formats.gathering import Gathering

_LINE: Final = re.compile(r"^([A-Z][A-Z0-9])  ?- ?(.*)$", re.M)
_TITLES: Final = ("TI", "T1", "CT", "BT")
_AUTHORS: Final = frozenset({"AU", "A1"})
_YEARS: Final = ("PY", "Y1", "DA")
_LANGUAGE: Final = "LA"


def read(path: Path, gathering: Gathering) -> None:
    """Gather the text of an RIS file as one page; of a single reference also what it says."""
    text = decode(gathering.data(path))
    tagged = [(found[1], found[2].strip()) for found in _LINE.finditer(text.replace("\r\n", "\n"))]
    if sum(tag == "TY" for tag, _ in tagged) == 1:
        values = dict(reversed(tagged))
        gathering.say("title", next((values[tag] for tag in _TITLES if values.get(tag)), ""), "text")
        gathering.say("authors", "; ".join(value for tag, value in tagged if tag in _AUTHORS and value), "text")
        year = next((values[tag] for tag in _YEARS if values.get(tag)), "")
        gathering.say("date", year.split("/")[0], "text")
        gathering.say("language", values.get(_LANGUAGE, ""), "text")
        gathering.say("identifier", values.get("DO", ""), "text")
    gathering.page(text)
