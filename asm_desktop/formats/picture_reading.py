"""JPEG and PNG decoded: only in a reading process, for pictures are as hostile as the rest. The only user of Pillow."""

import io
import re
import warnings
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from asm_desktop.formats.gathering import Gathering
from asm_desktop.formats.recognising import PNG
from asm_desktop.formats.troubles import FileUnpacksTooLarge, FileUnreadable

PREVIEW_SIDE = 800
"""Longest side of a preview in pixels."""

_MOST_PIXELS: Final = {"JPEG": 250_000_000, "PNG": 60_000_000}
"""JPEG may be larger, for it is decoded at a fraction of its size."""

_EXIF: Final = 0x8769
_TAKEN: Final = 0x9003
_DATE: Final = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)\b")
_QUALITY = 85


def read(path: Path, gathering: Gathering) -> None:
    """Check that a picture can be shown, and say when the camera took it. It has no text, so no page comes."""
    with _opened(path) as picture:
        taken = picture.getexif().get_ifd(_EXIF).get(_TAKEN)
        date = _DATE.match(taken) if isinstance(taken, str) else None
        _shrunk(picture)
    if date and date[1] != "0000":
        gathering.say("date", "-".join(date.groups()), "camera")


def preview(path: Path) -> bytes:
    """Return a small upright copy without metadata: PNG where there is transparency, else JPEG."""
    with _opened(path) as picture:
        small = _shrunk(picture)
    see_through = small.mode in {"RGBA", "LA", "P", "PA"}
    clean = small.convert("RGBA" if see_through else "RGB")
    # Pillow writes comment and colour profile of the picture that came along with it.
    clean.info.clear()
    data = io.BytesIO()
    clean.save(data, "PNG" if see_through else "JPEG", quality=_QUALITY)
    return data.getvalue()


def _opened(path: Path) -> Image.Image:
    """Open a picture without decoding it; raises FileUnreadable, FileUnpacksTooLarge."""
    Image.MAX_IMAGE_PIXELS = None  # our own limits below know that JPEG shrinks while it is decoded
    try:
        picture = Image.open(path, formats=("JPEG", "PNG"))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise FileUnreadable from error
    if picture.width * picture.height > _MOST_PIXELS.get(picture.format or PNG, _MOST_PIXELS["PNG"]):
        picture.close()
        raise FileUnpacksTooLarge
    return picture


def _shrunk(picture: Image.Image) -> Image.Image:
    """Return a picture decoded, upright and at most as large as a preview; raises FileUnreadable."""
    side = (PREVIEW_SIDE, PREVIEW_SIDE)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture.draft("RGB", side)
            upright = ImageOps.exif_transpose(picture)
            upright.thumbnail(side)
    except (OSError, ValueError, SyntaxError, TypeError, KeyError, ZeroDivisionError) as error:
        raise FileUnreadable from error
    return upright
