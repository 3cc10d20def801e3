"""Bytes to text where a file may not say how it was written: byte order marks, UTF-8, UTF-16, Windows' Latin."""

import codecs
import re
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The longer mark of UTF-32 begins with that of UTF-16, so the order counts.
_HTML_CHARSET: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.I)
_XML_CHARSET: Final = re.compile(rb"""^\s{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']""")
_HEAD = 4096
_REPLACED: Final = "\ufffd"
_CONTROLS: Final = bytes(range(9)) + bytes(range(14, 27)) + bytes(range(28, 32))


def decode(data: bytes, *, declared: bool = False) -> str:
    """Return the text of bytes; `declared` obeys what XML and HTML say of themselves. It never fails.

    The last resort is Windows' Latin, which most old texts of West European languages are written in.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    named = _declared(data[:_HEAD]) if declared else ""
    if named:
        return data.decode(named, "replace")
    wide = _wide(data[:_HEAD])
    if wide:
        return data.decode(wide, "replace")
    return _utf8(data) or _latin(data)


def looks_like_text(head: bytes) -> bool:
    """Say whether the beginning of a file is text of some encoding: hardly any control characters."""
    if any(head.startswith(mark) for mark, _ in _MARKS) or _wide(head):
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls * 500 <= len(head)


def _declared(head: bytes) -> str:
    """Return the encoding that an XML or HTML file names, if Python knows it as one of text."""
    found = _XML_CHARSET.search(head) or _HTML_CHARSET.search(head)
    if not found:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        "é".encode(name, "replace")
    except (LookupError, UnicodeError):
        return ""
    return "" if name.startswith(("utf-16", "utf-32")) else name


def _wide(head: bytes) -> str:
    """Return UTF-16 of one order if every second byte is mostly zero: Latin text without a mark."""
    pairs = len(head) // 2
    if pairs < 2:
        return ""
    low, high = head[0 : 2 * pairs : 2].count(0), head[1 : 2 * pairs : 2].count(0)
    if high * 10 > pairs * 6 and low * 20 < pairs:
        return "utf-16-le"
    if low * 10 > pairs * 6 and high * 20 < pairs:
        return "utf-16-be"
    return ""


def _utf8(data: bytes) -> str:
    """Return text in UTF-8, a few damaged letters in it allowed, or "" if it is something else."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    damaged = text.count(_REPLACED)
    whole = sum(len(run) for run in re.findall(r"[^\x00-\x7f\ufffd]+", text))
    return text if damaged * 5 < whole else ""


def _latin(data: bytes) -> str:
    """Return text in Windows' Latin; the five bytes it leaves out are taken as Latin-1 has them."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
