#!/usr/bin/env python3
"""Writes the documents that `Benchmarks/documents` reads, with a number planted in each.

    make-documents.py FOLDER COUNT

FOLDER gets a folder a format with COUNT documents, and planted.json: file → the text that has to come out. The same
arguments make the same text. Needs openpyxl and reportlab.
"""

import email.message
import email.policy
import io
import json
import pathlib
import random
import sys
import zipfile

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


WORD = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def run(source, text):
    """A run as Word writes it: revision numbers, fonts and language on each."""
    return (
        f'<w:r w:rsidR="00{source.random.randrange(16**6):06X}" w:rsidRPr="00{source.random.randrange(16**6):06X}"><w:rPr>'
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:lang w:val="en-GB"/></w:rPr>'
        f'<w:t xml:space="preserve">{text}</w:t></w:r>'
    )


def paragraph(source, text):
    """A paragraph whose words are parted into runs, as editing and spelling leave them."""
    words, runs = text.split(" "), []
    while words:
        count = source.random.randint(3, 14)
        runs.append(run(source, " ".join(words[:count]) + " "))
        words = words[count:]
    mark = f'w:rsidR="00{source.random.randrange(16**6):06X}" w:rsidRDefault="00A77B3E"'
    return f'<w:p {mark}><w:pPr><w:pStyle w:val="BodyText"/><w:spacing w:after="120"/></w:pPr>{"".join(runs)}</w:p>'


def make_docx(source, number):
    """A text of some thirty pages with tables, header, footer and notes, in the parts that Word writes."""
    body = []
    for index in range(150):
        body.append(paragraph(source, source.paragraph() + (f" Card {number} ." if index == 77 else "")))
        if index % 30 == 10:
            cell = "<w:tc><w:tcPr><w:tcW w:w=\"2310\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>"
            row = lambda: "".join(cell.format(paragraph(source, source.word())) for _ in range(4))
            body.append("<w:tbl>" + "".join(f"<w:tr>{row()}</w:tr>" for _ in range(8)) + "</w:tbl>")
    style = (
        '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/>'
        '<w:pPr><w:spacing w:after="120" w:line="259"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>'
    )
    parts = {
        "word/document.xml": f"<w:document {WORD}><w:body>{''.join(body)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {WORD}>{''.join(style.format(f'Style{i}') for i in range(160))}</w:styles>",
        "word/header1.xml": f"<w:hdr {WORD}>{paragraph(source, source.sentence())}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {WORD}>{paragraph(source, source.sentence())}</w:ftr>",
        "word/footnotes.xml": f'<w:footnotes {WORD}><w:footnote w:id="1">{paragraph(source, source.sentence())}'
        "</w:footnote></w:footnotes>",
    }
    kinds = {"document": "document.main", "header1": "header", "footer1": "footer"}
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{TYPES}.{kinds.get(name[5:-4], name[5:-4])}+xml"/>' for name in parts
    )
    links = "".join(
        f'<Relationship Id="r{index}" Type="{OFFICE}/{name[5:-4].rstrip("1")}" Target="{name[5:]}"/>'
        for index, name in enumerate(list(parts)[1:])
    )
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">{links}</Relationships>',
        **parts,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
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
