"""Writes packages of Excel by hand: parts, their types and relationships, in a ZIP archive with fixed dates."""

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml."
DRAWING_ML = "application/vnd.openxmlformats-officedocument."
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Package:
    """Parts by name, each with its content type."""

    def __init__(self, main="xl/workbook.xml", main_type=SHEET_ML + "sheet.main+xml", office=OFFICE):
        self.parts = {}
        self.types = {}
        self.office = office
        self.main = main
        self.types[main] = main_type
        self.relationships = {"": [("rId1", "officeDocument", main, False)]}

    def add(self, name, content, kind=None):
        """Adds a part; `kind` is the end of its content type, or all of it."""
        self.parts[name] = content.encode() if isinstance(content, str) else content
        if kind:
            self.types[name] = kind if "/" in kind else SHEET_ML + kind

    def relate(self, source, identifier, kind, target, external=False):
        self.relationships.setdefault(source, []).append((identifier, kind, target, external))

    def bytes(self, compress=True):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:

            def put(name, content):
                info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
                archive.writestr(info, content)

            overrides = "".join(
                f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in self.types.items()
            )
            put(
                "[Content_Types].xml",
                f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
                'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
            )
            for source, links in self.relationships.items():
                folder, _, name = source.rpartition("/")
                path = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
                items = "".join(
                    f'<Relationship Id="{identifier}" Type="{self.office}/{kind}" Target="{target}"'
                    + (' TargetMode="External"/>' if external else "/>")
                    for identifier, kind, target, external in links
                )
                put(path, f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>')
            for name, content in self.parts.items():
                put(name, content)
        return out.getvalue()


def sheet(rows="", before="", after="", root="worksheet", namespace=MAIN):
    """A sheet with rows of cells, and what stands before and after them."""
    return (
        f'{HEAD}<{root} xmlns="{namespace}" xmlns:r="{OFFICE}">{before}'
        f"<sheetData>{rows}</sheetData>{after}</{root}>"
    )


def strings(*items):
    """The shared strings: each either text or the XML of its runs."""
    body = "".join(
        f"<si>{item}</si>" if item.startswith("<") else f'<si><t xml:space="preserve">{item}</t></si>' for item in items
    )
    return f'{HEAD}<sst xmlns="{MAIN}" count="{len(items)}" uniqueCount="{len(items)}">{body}</sst>'


def styles(codes):
    """One style for each number format; a number stands for a built-in one. Style 0 is General."""
    formats, cells = "", '<xf numFmtId="0"/>'
    for index, code in enumerate(codes):
        if isinstance(code, int):
            cells += f'<xf numFmtId="{code}"/>'
        else:
            code = code.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
            formats += f'<numFmt numFmtId="{164 + index}" formatCode="{code}"/>'
            cells += f'<xf numFmtId="{164 + index}" applyNumberFormat="1"/>'
    return (
        f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts>'
        f'<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>'
    )


def workbook(sheets, texts=None, formats=None, properties="", names="", package=None, states=None):
    """A package with sheets: names with the XML of their parts."""
    package = package or Package()
    items = ""
    for index, (name, content) in enumerate(sheets.items(), 1):
        package.add(f"xl/worksheets/sheet{index}.xml", content, "worksheet+xml")
        package.relate(package.main, f"rId{index}", "worksheet", f"worksheets/sheet{index}.xml")
        state = f' state="{states[name]}"' if states and name in states else ""
        items += f'<sheet name="{name}" sheetId="{index}"{state} r:id="rId{index}"/>'
    package.parts = {
        package.main: (
            f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{package.office}">{properties}<sheets>{items}</sheets>'
            f"{names}</workbook>"
        ).encode(),
        **package.parts,
    }
    if texts:
        package.add("xl/sharedStrings.xml", strings(*texts), "sharedStrings+xml")
        package.relate(package.main, "rId90", "sharedStrings", "sharedStrings.xml")
    if formats:
        package.add("xl/styles.xml", styles(formats), "styles+xml")
        package.relate(package.main, "rId91", "styles", "styles.xml")
    return package
