"""Numbers in all their forms, and the formats that change how they look."""

from package import sheet, workbook
from places import text

# What is stored, the code of its format, what is read; and what the second reading has.
NUMBERS = [
    ("4111111111111111", None, "4111111111111111", None),
    ("4.111111111111112E+15", None, "4111111111111112", None),
    ("4.111111111111113E15", None, "4111111111111113", None),
    ("12345678901234567890", None, "12345678901234567890", None),
    ("6.2170001234567891E+18", None, "6217000123456789100", None),
    ("-1.5E-05", None, "-0.000015", None),
    ("1.1000000000000001E-2", None, "0.011", None),
    ("3.14159", None, "3.14159", None),
    ("1E+308", None, "1E+308", None),
    ("4.9406564584124654E-324", None, "4.9406564584124654E-324", None),
    ("45063", 14, "2023-05-17", "45063"),
    ("45063.573032407", "yyyy\\-mm\\-dd hh:mm", "2023-05-17 13:45:10", "45063.573032407"),
    ("0.573032407", 20, "13:45:10", "0.573032407"),
    ("1.1458333333333333", "[h]:mm:ss", "27:30:00", "1.1458333333333333"),
    ("60", 14, "1900-02-29", "60"),
    ("59", 14, "1900-02-28", "59"),
    ("4111111111111114", 14, "4111111111111114", None),
    ("-3", 14, "-3", None),
    ("78051120", "000-00-0000", "078-05-1120", "78051120"),
    ("1234", "00000", "01234", "1234"),
    ("4111111111111115", "0000 0000 0000 0000", "4111 1111 1111 1115", "4111111111111115"),
    ("5551234", "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "555-1234", "5551234"),
    ("2125551234", "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", "(212) 555-1234", "2125551234"),
    ("123456780", '"SSN "000000000', "SSN 123456780", "123456780"),
    ("4111111111111116", "#,##0.00", "4111111111111116", None),
    ("4111111111111117", ";;;", "4111111111111117", None),
    ("4111111111111118", '_-* #,##0.00\\ "€"_-', "4111111111111118", None),
]


def fixtures():
    rows, find, codes = "", [], []
    for index, (stored, code, shown, raw) in enumerate(NUMBERS, 1):
        style = ""
        if code is not None:
            codes.append(code)
            style = f' s="{len(codes)}"'
        rows += (
            f'<row r="{index}"><c r="A{index}" t="inlineStr"><is><t>row {index} is</t></is></c>'
            f'<c r="B{index}"{style}><v>{stored}</v></c></row>'
        )
        find.append(text(f"{shown}", "sheet", "Numbers", f"B{index}"))
        find.append(text(f"row {index} is\t{shown}\n" if index < len(NUMBERS) else shown, "sheet", "Numbers"))
        if raw:
            find.append(text(raw, "sheet", "Numbers", f"B{index}"))
    find.append(text("row 19 is\t78051120", "sheet", "Numbers", "A19"))
    glue = sheet(
        '<row r="1"><c r="A1"><v>4111111111</v></c><c r="B1"><v>111111</v></c></row>'
        '<row r="2"><c r="A2"><v>411111</v></c><c r="XFD2"><v>1111111112</v></c></row>'
        '<row r="3"><c r="A3" s="1"><v>98765</v></c><c r="B3" s="1"><v>4321</v></c></row>'
    )
    book = workbook({"Numbers": sheet(rows), "Glue": glue}, None, codes)
    yield book.bytes(), {
        "name": "numbers.xlsx",
        "find": find + [text("111111", "sheet", "Glue", "B1"), text("1111111112", "sheet", "Glue", "XFD2")],
        "absent": ["4111111111111111\t", "4111111111111110", "4111111111111111112", "4.11111", "987654321", "\t\t"],
    }
    calendar = workbook(
        {"Old": sheet('<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1"><v>43601</v></c></row>')},
        None,
        [14],
        '<workbookPr date1904="1"/>',
    )
    yield calendar.bytes(), {
        "name": "calendar1904.xlsx",
        "find": [text("1904-01-01", "sheet", "Old", "A1"), text("2023-05-17", "sheet", "Old", "B1")],
    }
