#!/usr/bin/env python3
"""Writes the documents that `Benchmarks/documents` reads, with a number planted in each.

    make-documents.py FOLDER COUNT

FOLDER gets a folder a format with COUNT documents, and planted.json: file → the text that has to come out. The same
arguments make the same text. Needs python-docx, openpyxl and reportlab.
"""

import email.message
import email.policy
import io
import json
import pathlib
import random
import sys
import zipfile

import docx
import openpyxl
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

SYLLABLES = "ba co du fe gi lo ma ne po ra si tu va we xi yo zu kla tri ston mer lin dor".split()


class Source:
    """Invented words, and numbers that look like cards."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def word(self):
        return "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(1, 4)))

    def sentence(self):
        return " ".join(self.word() for _ in range(self.random.randint(6, 18))).capitalize() + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.random.randint(3, 7)))

    def number(self):
        digits = [4] + [self.random.randint(0, 9) for _ in range(14)]
        total = sum(d if i % 2 else (2 * d - 9 if d > 4 else 2 * d) for i, d in enumerate(digits))
        return "".join(map(str, digits + [-total % 10]))


def make_docx(source, number):
    document = docx.Document()
    for index in range(60):
        if index % 12 == 0:
            document.add_heading(source.sentence(), 1)
        document.add_paragraph(source.paragraph() + (f" Card {number}." if index == 31 else ""))
        if index % 20 == 10:
            table = document.add_table(rows=8, cols=4)
            for row in table.rows:
                for cell in row.cells:
                    cell.text = source.word()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def make_xlsx(source, number):
    book = openpyxl.Workbook()
    for name in ("Orders", "Customers"):
        sheet = book.create_sheet(name)
        sheet.append(["Name", "City", "Amount", "Note", "Reference"])
        for index in range(400):
            amount = round(source.random.uniform(1, 9999), 2)
            reference = int(number) // 10 if index == 200 else source.random.randint(10**8, 10**9)
            sheet.append([source.word(), source.word(), amount, source.sentence(), reference])
    book["Orders"]["D99"] = f"paid with {number}"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def make_pdf(source, number):
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=A4)
    for index in range(8):
        text = page.beginText(60, 780)
        text.setFont("Helvetica", 10)
        for line in range(52):
            words = source.sentence()[:95]
            text.textLine(f"Card {number} here" if (index, line) == (5, 20) else words)
        page.drawText(text)
        page.showPage()
    page.save()
    return out.getvalue()


def make_html(source, number):
    parts = ["<!DOCTYPE html><html><head><title>", source.sentence(), "</title></head><body>"]
    for index in range(120):
        words = source.paragraph().split(" ")
        words[2] = f'<a href="https://example.org/{source.word()}?q={index}">{words[2]}</a>'
        words[4] = f"<b>{words[4]}</b>"
        parts.append(f'<div class="c{index}"><p>{" ".join(words)}</p></div>\n')
        if index == 60:
            parts.append(f"<table><tr><td>Card</td><td>{number}</td></tr></table>")
    return "".join(parts + ["</body></html>"]).encode()


def make_zip(source, number):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for index in range(12):
            text = "\n".join(source.paragraph() for _ in range(40))
            archive.writestr(f"folder/{index}.txt", text + (f"\nCard {number}\n" if index == 7 else ""))
    return out.getvalue()


def make_eml(source, number):
    message = email.message.EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"] = "alma@example.org", "ben@example.org"
    message["Subject"] = source.sentence()
    message["Message-ID"], message["Date"] = "<1@example.org>", "Mon, 05 Jan 2026 10:00:00 +0000"
    message.set_content("\n".join(source.paragraph() for _ in range(30)) + "\nGrüße\n")
    message.add_alternative(make_html(source, "none").decode(), subtype="html")
    notes = "\n".join(source.paragraph() for _ in range(60)) + f"\nCard {number}\n"
    message.add_attachment(notes.encode(), maintype="text", subtype="plain", filename="notes.txt")
    return bytes(message)


MAKERS = {"docx": make_docx, "xlsx": make_xlsx, "pdf": make_pdf, "html": make_html, "zip": make_zip, "eml": make_eml}


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    planted = {}
    for kind, make in MAKERS.items():
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for index in range(count):
            source = Source(f"{kind} {index}")
            number = source.number()
            (folder / kind / f"{index}.{kind}").write_bytes(make(source, number))
            planted[f"{kind}/{index}.{kind}"] = number
    (folder / "planted.json").write_text(json.dumps(planted))


if __name__ == "__main__":
    main()
