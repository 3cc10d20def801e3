"""Draw the two pictures of the sample archive: a notice as if scanned, without text layer, and a sketch of a pit wall.

    python packaging/draw_sample_pictures.py

Run it again after changing it and commit the pictures; the same pictures come out each time. The sketch carries a word
in its hidden data, so that tests and the demonstration can see that hidden data does not travel.
"""

import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont, PngImagePlugin

ROOT = Path(__file__).resolve().parent.parent
FILES = ROOT / "resources" / "sample" / "files"
FONTS = ROOT / "resources" / "fonts"

HIDDEN_WORD = "Dosimbara"
"""A made-up word in the sketch's hidden data (see the sample's acts.toml)."""

NOTICE = (
    "WEIGHING TABLE",
    "",
    "Open Tuesday and Friday, 7 to 10",
    "1. The standard weight first.",
    "2. Two witnesses, one from each side.",
    "3. The figure is said aloud and written.",
    "4. Weighing is free. You may sell elsewhere.",
    "",
    "Women who wash: from 7 to 8.",
    "",
    "The site committee (invented)",
)


def draw_notice() -> Image.Image:
    """Return a notice as a scanner sees it: a little turned, a little grey, with specks."""
    page = Image.new("L", (900, 1200), 236)
    pen = ImageDraw.Draw(page)
    pen.rectangle((60, 60, 840, 1140), outline=70, width=3)
    top = 130
    for number, line in enumerate(NOTICE):
        font = ImageFont.truetype(FONTS / "NotoSans-Medium.ttf", 54 if number == 0 else 34)
        pen.text((110, top), line, fill=40, font=font)
        top += 92 if number == 0 else 84
    page = page.rotate(0.8, resample=Image.Resampling.BICUBIC, fillcolor=228)
    dust = random.Random(1182)  # noqa: S311 - specks, not secrets
    pen = ImageDraw.Draw(page)
    for _ in range(260):
        left, high = dust.randrange(900), dust.randrange(1200)
        size = dust.randrange(1, 4)
        pen.ellipse((left, high, left + size, high + size), fill=dust.randrange(90, 200))
    return page.filter(ImageFilter.GaussianBlur(0.6)).quantize(16).convert("L")


def draw_sketch() -> Image.Image:
    """Return a sketch of two pit walls, one straight and one with steps, with words and without any place."""
    page = Image.new("L", (1000, 620), 255)
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype(FONTS / "NotoSans-Medium.ttf", 26)
    straight = [(60, 120), (230, 120), (230, 480), (400, 480), (400, 120), (460, 120)]
    stepped = [(540, 120), (640, 120), (640, 240), (690, 240), (690, 360), (740, 360), (740, 480), (860, 480),
               (860, 360), (905, 360), (905, 240), (950, 240), (950, 120), (980, 120)]  # fmt: skip
    for wall in (straight, stepped):
        pen.line(wall, fill=0, width=5, joint="curve")
    for height in range(150, 480, 60):
        pen.line([(215, height), (180, height + 34), (205, height + 52)], fill=0, width=2)
    pen.line([(185, 460), (445, 180)], fill=0, width=9)
    pen.line([(445, 460), (185, 180)], fill=0, width=9)
    pen.text((70, 530), "straight: falls in the rain", fill=0, font=font)
    pen.text((570, 530), "a step at each person's height", fill=0, font=font)
    pen.text((70, 40), "From the training of safety delegates (sample, invented)", fill=0, font=font)
    return page


def main() -> None:
    """Draw both pictures."""
    FILES.mkdir(parents=True, exist_ok=True)
    draw_notice().save(FILES / "notice-board-scan.png", optimize=True)
    hidden = PngImagePlugin.PngInfo()
    hidden.add_text("Author", HIDDEN_WORD)
    hidden.add_text("Comment", f"Drawn behind the {HIDDEN_WORD} store (invented)")
    draw_sketch().save(FILES / "pit-wall-sketch.png", optimize=True, pnginfo=hidden)


if __name__ == "__main__":
    main()
