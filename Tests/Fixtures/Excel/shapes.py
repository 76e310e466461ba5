"""Workbooks of unusual shape that are valid, or taken for valid."""

from package import HEAD, OFFICE, STRICT_MAIN, STRICT_OFFICE, Package, sheet, workbook
from places import text


def fixtures():
    bare = sheet(
        '<row><c t="inlineStr"><is><t>first 0100</t></is></c><c><v>17</v></c></row><row/>'
        '<row><c/><c t="inlineStr"><is><t>third 0101</t></is></c></row>',
        '<dimension ref="A1:A1"/>',
    )
    book = workbook({"Bare": bare})
    book.add("xl/worksheets/sheet7.xml", sheet('<row r="4"><c r="D4"><v>4111111111110102</v></c></row>'), "worksheet+xml")
    yield book.bytes(), {
        "name": "bare.xlsx",
        "find": [
            text("first 0100", "sheet", "Bare", "A1"),
            text("17", "sheet", "Bare", "B1"),
            text("third 0101", "sheet", "Bare", "B3"),
            text("4111111111110102", "sheet", "sheet7", "D4"),
        ],
    }

    strict = Package("data/book.xml", office=STRICT_OFFICE)
    strict.add(
        "data/book.xml",
        f'<x:workbook xmlns:x="{STRICT_MAIN}" xmlns:k="{STRICT_OFFICE}"><x:sheets><x:sheet name="Strict" sheetId="1" '
        'k:id="one"/></x:sheets></x:workbook>',
    )
    strict.relate("data/book.xml", "one", "worksheet", "/data/first.xml")
    strict.relate("data/book.xml", "two", "sharedStrings", "/data/words.xml")
    strict.add(
        "data/first.xml",
        f'<x:worksheet xmlns:x="{STRICT_MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>'
        '<x:c r="B1"><x:v>4111111111110110</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        "worksheet+xml",
    )
    strict.add(
        "data/words.xml",
        f'<x:sst xmlns:x="{STRICT_MAIN}"><x:si><x:t>strict 0111</x:t></x:si></x:sst>',
        "sharedStrings+xml",
    )
    yield strict.bytes(), {
        "name": "strict.xlsx",
        "find": [text("strict 0111", "sheet", "Strict", "A1"), text("4111111111110110", "sheet", "Strict", "B1")],
    }

    wide = sheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>'
        '<row r="1048576"><c r="A1048576"><v>3</v></c><c r="XFD1048576"><v>4111111111110120</v></c></row>'
    )
    yield workbook({"Wide": wide}).bytes(), {
        "name": "sparse.xlsx",
        "find": [
            text("1\t2\n3\t4111111111110120", "sheet", "Wide"),
            text("4111111111110120", "sheet", "Wide", "XFD1048576"),
        ],
    }

    long = "Long 0130 " + "lorem ipsum " * 40 + "end 0131"
    rows = "".join(f'<row r="{r}"><c r="A{r}" t="s"><v>0</v></c><c r="B{r}" t="s"><v>1</v></c></row>' for r in range(1, 2001))
    yield workbook({"Shared": sheet(rows)}, [long, "short 0132"]).bytes(), {
        "name": "shared.xlsx",
        "find": [
            text("Long 0130", "sheet", "Shared", "A1"),
            text("end 0131\tshort 0132\n\tshort 0132\n", "sheet", "Shared"),
            text("short 0132", "sheet", "Shared", "B2000"),
        ],
        "absent": ["end 0131\tshort 0132\nLong 0130"],
    }

    formulas = sheet(
        '<row r="1"><c r="A1"><f>"Only "&amp;"0140"</f></c><c r="B2"><f t="shared" ref="B2:B9" si="0">4111111111110141</f>'
        '</c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>'
    )
    yield workbook({"Formulas": formulas}).bytes(), {
        "name": "formulas.xlsx",
        "find": [
            text('"Only "&"0140"', "formulas", "Formulas", "A1"),
            text("4111111111110141", "formulas", "Formulas", "B2"),
        ],
    }

    wide_text = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>größer 0150</t></is></c></row>')
    utf16 = workbook({"Wide text": ""})
    utf16.parts["xl/worksheets/sheet1.xml"] = b"\xff\xfe" + wide_text.replace("UTF-8", "UTF-16").encode("utf-16-le")
    yield utf16.bytes(), {"name": "utf16.xlsx", "find": [text("größer 0150", "sheet", "Wide text", "A1")]}

    for name, kind, mime in [
        ("macro.xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", True),
        ("addin.xlam", "application/vnd.ms-excel.addin.macroEnabled.main+xml", True),
        ("template.xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", False),
    ]:
        package = Package(main_type=kind)
        macro = f'<xm:macrosheet xmlns:xm="urn:xm" xmlns="{STRICT_MAIN}"><sheetData><row r="1"><c r="A1"><f>ALERT("Macro 0160")</f></c></row></sheetData></xm:macrosheet>'
        package.add("xl/macrosheets/sheet1.xml", macro, "application/vnd.ms-excel.macrosheet+xml")
        book = workbook({"One": sheet('<row r="1"><c r="A1"><v>4111111111110161</v></c></row>')}, package=package)
        facts = {
            "name": name,
            "find": [
                text("4111111111110161", "sheet", "One", "A1"),
                text('ALERT("Macro 0160")', "formulas", "sheet1", "A1"),
            ],
        }
        if mime:
            facts["mime"] = "application/vnd.ms-excel.sheet.macroEnabled.12"
        yield book.bytes(), facts
