"""Workbooks that break the rules of their format."""

from package import MAIN, sheet, workbook
from places import text


def fixtures():
    cut = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>before 0200</t></is></c><c r="B1"><v>41111111')
    cut = cut[: cut.index("41111111") + 8]
    whole = sheet('<row r="1"><c r="A1"><v>4111111111110201</v></c></row>')
    yield workbook({"Cut": cut, "Whole": whole}).bytes(), {
        "name": "cut.xlsx",
        "find": [
            text("before 0200", "sheet", "Cut", "A1"),
            text("41111111", "sheet", "Cut", "B1"),
            text("4111111111110201", "sheet", "Whole", "A1"),
        ],
        "issues": ["corrupt:structure @ xl/worksheets/sheet1.xml"],
    }

    wrong = sheet(
        '<row r="1"><c r="A1" t="s"><v>9</v></c><c r="B1" t="s"><v>4111111111110210</v></c>'
        '<c r="C1" t="s"><v>-1</v></c><c r="D1" t="s"><v>0</v></c><c r="??" t="odd"><v>odd 0211</v></c>'
        '<c r="ZZZZZZ99999999999" s="999999999999"><v>4111111111110212</v></c></row>'
        '<row r="0"><c r="A0"><v>1e999</v></c><c r="B0"><v>not 0213</v></c><c><v>-</v></c></row>'
    )
    yield workbook({"Wrong": wrong}, ["right 0214"]).bytes(), {
        "name": "wrong.xlsx",
        "find": [
            text("4111111111110210", "sheet", "Wrong", "B1"),
            text("right 0214", "sheet", "Wrong", "D1"),
            text("odd 0211", "sheet", "Wrong", "E1"),
            text("4111111111110212", "sheet", "Wrong"),
            text("1e999", "sheet", "Wrong"),
            text("not 0213", "sheet", "Wrong"),
        ],
        "issues": ["corrupt:structure"],
    }

    loose = f'<worksheet xmlns="{MAIN}">loose 0220<v>stray 0221</v><t>astray 0222</t><c r="B2"><v>4111111111110223</v></c></worksheet>'
    lonely = workbook({"Loose": loose})
    lonely.relationships.pop("xl/workbook.xml")
    yield lonely.bytes(), {
        "name": "loose.xlsx",
        "find": [
            text("loose 0220", "other", "sheet1"),
            text("stray 0221", "other", "sheet1"),
            text("astray 0222", "other", "sheet1"),
            text("4111111111110223", "sheet", "sheet1", "B2"),
        ],
    }
