#!/usr/bin/env python3
"""Writes pictures of text, and pictures.json with what has to be recognised in each.

Needs Pillow (https://pypi.org/project/pillow/), whose own font draws the text.
"""

import json
import pathlib

from PIL import Image, ImageDraw, ImageFont

HERE = pathlib.Path(__file__).resolve().parent
LINES = ["Customer record", "Card number 4111 1111 1111 1111", "Expires 12/29, holder Alma Example"]


def page(lines=LINES, size=(900, 260), font=30, ink=0, paper=255):
    picture = Image.new("L", size, paper)
    draw = ImageDraw.Draw(picture)
    face = ImageFont.load_default(size=font)
    for index, line in enumerate(lines):
        draw.text((40, 30 + index * (font + 30)), line, fill=ink, font=face)
    return picture


def main():
    files = []

    def add(name, picture, find=("4111 1111 1111 1111",), **options):
        picture.save(HERE / name, **options)
        files.append({"name": name, "find": list(find)})

    add("text.png", page(), optimize=True)
    add("text.jpg", page(), quality=70)
    add("text.gif", page())
    add("text.webp", page(), lossless=True)
    add("dark.png", page(ink=230, paper=20), optimize=True)
    add("turned.png", page().rotate(90, expand=True), optimize=True)
    second = page(["Second page", "Account 5500 0055 5555 5559", "of the same file"])
    page().convert("1").save(
        HERE / "pages.tiff", save_all=True, append_images=[second.convert("1")], compression="group4"
    )
    files.append({"name": "pages.tiff", "find": ["4111 1111 1111 1111", "5500 0055 5555 5559"]})
    (HERE / "pictures.json").write_text(json.dumps({"pictures": files}, indent=1) + "\n")


if __name__ == "__main__":
    main()
