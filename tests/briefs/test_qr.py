"""The QR is read back by a decoder written here from ISO/IEC 18004, independent of the encoder; then from the page.

The decoder knows versions 1 to 3 at level M, which have one block: what a sheet's code can need.
"""

import string

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given
from hypothesis import strategies as st

from asm_desktop.briefs.build import build
from asm_desktop.briefs.qr import matrix
from asm_desktop.domain.codes import ALPHABET, qr_text
from asm_desktop.domain.printing import print_check

ALPHANUMERIC = string.digits + string.ascii_uppercase + " $%*+-./:"
LEVEL_M = 0b00
FORMAT_MASK = 0b101010000010010
CODEWORDS = {1: (16, 10), 2: (28, 16), 3: (44, 26)}  # data and error correction, level M
MASKS = (
    lambda r, c: (r + c) % 2 == 0,
    lambda r, c: r % 2 == 0,  # noqa: ARG005
    lambda r, c: c % 3 == 0,  # noqa: ARG005
    lambda r, c: (r + c) % 3 == 0,
    lambda r, c: (r // 2 + c // 3) % 2 == 0,
    lambda r, c: r * c % 2 + r * c % 3 == 0,
    lambda r, c: (r * c % 2 + r * c % 3) % 2 == 0,
    lambda r, c: ((r + c) % 2 + r * c % 3) % 2 == 0,
)


def is_function(row, column, size):
    """Say whether a module belongs to finders, separators, format, timing or alignment."""
    corner = (row < 9 and column < 9) or (row < 9 and column >= size - 8) or (row >= size - 8 and column < 9)
    alignment = size > 21 and abs(row - (size - 7)) <= 2 and abs(column - (size - 7)) <= 2
    return corner or row == 6 or column == 6 or alignment


def format_of(modules):
    """Return level and mask from the format bits beside the upper left finder."""
    places = [(8, c) for c in (0, 1, 2, 3, 4, 5, 7, 8)] + [(r, 8) for r in (7, 5, 4, 3, 2, 1, 0)]
    bits = sum(modules[r][c] << 14 - at for at, (r, c) in enumerate(places)) ^ FORMAT_MASK
    return bits >> 13, bits >> 10 & 7


def codewords_of(modules, mask):
    """Return the codewords in the order in which they are placed: two columns at a time, up and down from the right."""
    size = len(modules)
    bits, upwards = [], True
    for right in (*range(size - 1, 6, -2), 5, 3, 1):
        for row in range(size - 1, -1, -1) if upwards else range(size):
            bits.extend(
                modules[row][column] ^ MASKS[mask](row, column)
                for column in (right, right - 1)
                if not is_function(row, column, size)
            )
        upwards = not upwards
    return [int("".join(str(int(bit)) for bit in bits[at : at + 8]), 2) for at in range(0, len(bits) - 7, 8)]


def syndromes(codewords, count):
    """Return the syndromes of a Reed-Solomon code over GF(256) with the polynomial 0x11D; all 0 means no error."""
    power = [1]
    for _ in range(254):
        doubled = power[-1] << 1
        power.append(doubled ^ 0x11D if doubled > 255 else doubled)
    log = {value: exponent for exponent, value in enumerate(power)}
    found = []
    for root in range(count):
        value = 0
        for word in codewords:
            value = (power[(log[value] + root) % 255] if value else 0) ^ word
        found.append(value)
    return found


def read(modules):
    """Return the text of a QR; fails unless it is alphanumeric, of level M and without an error."""
    version = (len(modules) - 17) // 4
    data, correction = CODEWORDS[version]
    level, mask = format_of(modules)
    assert level == LEVEL_M
    codewords = codewords_of(modules, mask)[: data + correction]
    assert syndromes(codewords, correction) == [0] * correction
    bits = "".join(f"{word:08b}" for word in codewords[:data])
    assert bits[:4] == "0010", "not in alphanumeric mode"
    length, at, text = int(bits[4:13], 2), 13, ""
    while length - len(text) >= 2:
        first, second = divmod(int(bits[at : at + 11], 2), 45)
        text, at = text + ALPHANUMERIC[first] + ALPHANUMERIC[second], at + 11
    return text + (ALPHANUMERIC[int(bits[at : at + 6], 2)] if len(text) < length else "")


codes = st.text(ALPHABET, min_size=8, max_size=8).map(lambda letters: f"{letters[:4]}-{letters[4:]}")


@given(codes, st.integers(1, 999), st.sampled_from(["en", "fr", "sw", "pt-BR"]), st.integers(0, 99999), codes)
def test_every_code_of_a_sheet_can_be_read(code, version, language, run, check):
    text = qr_text(code, version, language, run, check)
    assert read(matrix(text)) == text


def test_a_usual_code_has_25_modules():
    assert len(matrix("ASM1:7K3M-9QXD:V2:EN:P0031:4T9C-K2H8")) == 25


def test_an_error_is_seen_by_the_decoder():
    modules = [list(row) for row in matrix("ASM1:7K3M-9QXD:V2:EN:P0031:4T9C-K2H8")]
    modules[15][15] = not modules[15][15]
    with pytest.raises(AssertionError):
        read(modules)


def test_the_code_is_read_from_the_built_page(english_sheet):
    built = build(english_sheet)
    document = pypdfium2.PdfDocument(built.pdf)
    try:
        page = document[len(document) - 1]
        drawn = [
            box
            for box in (obj.get_bounds() for obj in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH]))
            if box[3] - box[1] > 60
        ]
        left, foot, right, top = next(box for box in drawn if abs((box[2] - box[0]) - (box[3] - box[1])) < 0.5)
        scale = 300 / 72
        picture = page.render(scale=scale).to_pil().convert("L")
        height = page.get_height()
    finally:
        document.close()
    assert (right - left) / 72 * 25.4 == pytest.approx(25, abs=0.1)
    size = 25
    module = (right - left) / size

    def dark(row, column):
        at = (left + (column + 0.5) * module) * scale, (height - top + (row + 0.5) * module) * scale
        return picture.getpixel(tuple(map(int, at))) < 128

    text = read([[dark(row, column) for column in range(size)] for row in range(size)])
    sheet = english_sheet
    assert text == qr_text(sheet.code, sheet.version, sheet.language, sheet.print_run, print_check(sheet))
    quiet = 4 * 72 / 25.4
    around = picture.crop(
        tuple(
            int(value * scale)
            for value in (left - quiet + 1, height - top - quiet + 1, right + quiet - 1, height - foot + quiet - 1)
        )
    )
    inside = tuple(
        int(value * scale) for value in (quiet - 1, quiet - 1, quiet - 1 + right - left, quiet - 1 + top - foot)
    )
    around.paste(255, (inside[0] - 4, inside[1] - 4, inside[2] + 4, inside[3] + 4))
    assert around.getextrema()[0] > 128, "something is printed in the quiet zone"
