"""Every place of a workbook where text can stand."""

from package import HEAD, MAIN, OFFICE, DRAWING_ML, Package, sheet, workbook

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"


def text(value, part, sheet=None, cell=None):
    item = {"text": value, "part": part, "path": []}
    if sheet:
        item["sheet"] = sheet
    if cell:
        item["cell"] = cell
    return item


def fixtures():
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c>'
        '<c r="D1" t="e"><v>#REF!</v></c></row>'
        '<!-- Between 0086 --><row r="3" hidden="1"><c r="B3" t="inlineStr"><is><r><t>Inline 4111 1</t></r><r><rPr><b/></rPr>'
        "<t>111 1111 0003</t></r></is></c>"
        '<c r="C3" t="str"><f>CONCATENATE("Formula 4111 1111 1111 ","0004")</f><v>Cached 4111 1111 1111 0005</v></c>'
        '<c r="D3" t="d"><v>2021-02-03</v></c></row>'
    )
    after = (
        '<protectedRanges><protectedRange name="Range 0006" sqref="A1"/></protectedRanges>'
        '<scenarios><scenario name="Scenario 0007" user="Writer 0008" comment="Remark 0009">'
        '<inputCells r="E5" val="Guess 0010"/></scenario></scenarios>'
        '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Filter 0011"/></filters></filterColumn>'
        "</autoFilter>"
        '<conditionalFormatting sqref="F6"><cfRule type="expression"><formula>A1="Rule 0012"</formula></cfRule>'
        "</conditionalFormatting>"
        '<dataValidations count="1"><dataValidation type="list" sqref="G7:G9" promptTitle="Title 0013" '
        'prompt="Prompt 0014" errorTitle="Wrong 0015" error="Error 0016"><formula1>"Choice 0017,Choice 0018"</formula1>'
        "</dataValidation></dataValidations>"
        '<hyperlinks><hyperlink ref="H8" location="Place0019" display="Shown 0020" tooltip="Tip 0021"/>'
        '<hyperlink ref="H9" r:id="rId9"/></hyperlinks>'
        "<headerFooter><oddHeader>&amp;LHeader 0022</oddHeader><oddFooter>&amp;RFooter 0023</oddFooter>"
        "<firstHeader>First 0024</firstHeader></headerFooter>"
        "<extLst><ext><x14:dataValidations xmlns:x14='urn:x14' xmlns:xm='urn:xm'><x14:dataValidation type='list'>"
        '<x14:formula1><xm:f>"Later 0025"</xm:f></x14:formula1><xm:sqref>I9</xm:sqref></x14:dataValidation>'
        "</x14:dataValidations><x14:sparklineGroups xmlns:x14='urn:x14' xmlns:xm='urn:xm'><xm:f>Spark0026!A1</xm:f>"
        "</x14:sparklineGroups></ext></extLst>"
    )
    first = sheet(rows, '<sheetPr codeName="Code0027"/>', after)
    secret = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Hidden 0028</t></is></c></row>')
    very = sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Very hidden 0029</t></is></c></row>')
    names = (
        '<definedNames><definedName name="Name0030" comment="Note 0031" hidden="1">"Constant 0032"</definedName>'
        "</definedNames>"
    )
    properties = '<workbookPr/><fileSharing userName="Sharer 0033"/>'
    texts = [
        "<r><t>Rich 4111</t></r><r><rPr><i/></rPr><t>111111110001</t></r><rPh sb='0' eb='1'><t>フリ 0034</t></rPh>",
        "Line_x000A_two _x005F_x0041_ _xD83D__xDE00_ 0035",
        "Orphan 0036",
    ]
    package = workbook(
        {"Main &amp; more": first, "Secret": secret, "Deep": very},
        texts,
        ["000-00-0000", '"Format 0037 "0'],
        properties,
        names,
        Package(),
        {"Secret": "hidden", "Deep": "veryHidden"},
    )
    source = "xl/worksheets/sheet1.xml"
    package.relate(source, "rId9", "hyperlink", "https://example.com/?q=Target%200038", True)
    find = [
        text("Rich 4111111111110001", "sheet", "Main & more", "A1"),
        text("Line\ntwo _x0041_ 😀 0035", "sheet", "Main & more", "B1"),
        text("TRUE", "sheet", "Main & more", "C1"),
        text("#REF!", "sheet", "Main & more", "D1"),
        text("Inline 4111 1111 1111 0003", "sheet", "Main & more", "B3"),
        text("Formula 4111 1111 1111 ", "formulas", "Main & more", "C3"),
        text("Cached 4111 1111 1111 0005", "sheet", "Main & more", "C3"),
        text("2021-02-03", "sheet", "Main & more", "D3"),
        text("Range 0006", "other", "Main & more"),
        text("Scenario 0007", "other"),
        text("Writer 0008", "other"),
        text("Remark 0009", "other"),
        text("Guess 0010", "data", "Main & more", "E5"),
        text("Filter 0011", "other"),
        text("Rule 0012", "formulas", "Main & more", "F6"),
        text("Title 0013", "data", "Main & more", "G7"),
        text("Prompt 0014", "data", "Main & more", "G7"),
        text("Wrong 0015", "data", "Main & more", "G7"),
        text("Error 0016", "data", "Main & more", "G7"),
        text("Choice 0017,Choice 0018", "data", "Main & more", "G7"),
        text("Place0019", "links", "Main & more", "H8"),
        text("Shown 0020", "links", "Main & more", "H8"),
        text("Tip 0021", "links", "Main & more", "H8"),
        text("Header 0022", "header", "Main & more"),
        text("Footer 0023", "footer", "Main & more"),
        text("First 0024", "header", "Main & more"),
        text("Later 0025", "data", "Main & more", "I9"),
        text("Spark0026!A1", "formulas", "Main & more"),
        text("Code0027", "other", "Main & more"),
        text("Hidden 0028", "sheet", "Secret", "A1"),
        text("Very hidden 0029", "sheet", "Deep", "A1"),
        text("Main & more", "names"),
        text("Name0030", "names"),
        text("Note 0031", "names"),
        text("Constant 0032", "names"),
        text("Sharer 0033", "names"),
        text("フリ 0034", "annotations"),
        text("Orphan 0036", "data"),
        text("Between 0086", "markup-comments", "Main & more"),
        text("Format 0037", "names"),
        text("Target 0038", "links"),
    ]
    find += comments(package, source)
    find += drawings(package, source)
    find += data(package, source)
    yield package.bytes(), {"name": "places.xlsx", "find": find, "absent": ["4111フリ", "<t>", "_x000A_"]}


def comments(package, source):
    package.add(
        "xl/comments1.xml",
        f'{HEAD}<comments xmlns="{MAIN}"><authors><author>Author 0040</author></authors><commentList>'
        '<comment ref="J10" authorId="0"><text><r><t>Comment 4111</t></r><r><t>111111110041</t></r></text></comment>'
        '<comment ref="J11" authorId="0"><text><t>Plain 0042</t></text></comment></commentList></comments>',
        "comments+xml",
    )
    package.relate(source, "rId10", "comments", "../comments1.xml")
    package.add(
        "xl/threadedComments/threadedComment1.xml",
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        '<threadedComment ref="K11" dT="2024-01-01T00:00:00" personId="{1}" id="{2}"><text>Thread 0043</text>'
        "</threadedComment></ThreadedComments>",
        "application/vnd.ms-excel.threadedcomments+xml",
    )
    package.relate(source, "rId11", "threadedComment", "../threadedComments/threadedComment1.xml")
    package.add(
        "xl/persons/person.xml",
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        '<person displayName="Person 0044" id="{1}" userId="user0045@example.com" providerId="AD"/></personList>',
        "application/vnd.ms-excel.person+xml",
    )
    return [
        text("Author 0040", "comments", "Main & more"),
        text("Comment 4111111111110041", "comments", "Main & more", "J10"),
        text("Plain 0042", "comments", "Main & more", "J11"),
        text("Thread 0043", "comments", "Main & more", "K11"),
        text("Person 0044", "attributes"),
        text("user0045@example.com", "attributes"),
    ]


def drawings(package, source):
    package.add(
        "xl/drawings/drawing1.xml",
        f'<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="{DRAWING}" xmlns:r="{OFFICE}"><xdr:twoCellAnchor><xdr:sp>'
        '<xdr:nvSpPr><xdr:cNvPr id="2" name="Shape 0050" descr="Alternative 0051" title="Caption 0052"/></xdr:nvSpPr>'
        "<xdr:txBody><a:p><a:r><a:rPr><a:latin/></a:rPr><a:t>Box 4111</a:t></a:r><a:r><a:t>111111110053</a:t></a:r></a:p>"
        "<a:p><a:r><a:t>1234567 next</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>",
        DRAWING_ML + "drawing+xml",
    )
    package.relate(source, "rId12", "drawing", "../drawings/drawing1.xml")
    package.relate("xl/drawings/drawing1.xml", "rId1", "chart", "../charts/chart1.xml")
    package.add(
        "xl/charts/chart1.xml",
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{DRAWING}"><c:title><a:p><a:r><a:t>Chart 0054</a:t></a:r></a:p>'
        "</c:title><c:ser><c:cat><c:strRef><c:f>Main!$A$1</c:f><c:strCache><c:pt idx='0'><c:v>Category 0055</c:v></c:pt>"
        "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode>"
        "<c:pt idx='0'><c:v>4.111111111110056E+15</c:v></c:pt><c:pt idx='1'><c:v>77</c:v></c:pt></c:numCache></c:numRef>"
        "</c:val></c:ser></c:chartSpace>",
        DRAWING_ML + "drawingml.chart+xml",
    )
    package.add(
        "xl/drawings/vmlDrawing1.vml",
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<v:shape id="_x0000_s1025" alt="Described 0057"><v:textbox><div style="text-align:left"><font>Note 4111</font>'
        "<font>111111110058</font></div></v:textbox><x:ClientData ObjectType='Note'><x:Row>3</x:Row><x:Column>4</x:Column>"
        "</x:ClientData></v:shape></xml>",
        DRAWING_ML + "vmlDrawing",
    )
    package.relate(source, "rId13", "vmlDrawing", "../drawings/vmlDrawing1.vml")
    package.add(
        "xl/diagrams/data1.xml",
        f'<dgm:dataModel xmlns:dgm="urn:dgm" xmlns:a="{DRAWING}"><dgm:pt><dgm:t><a:p><a:r><a:t>Art 4111</a:t></a:r><a:r>'
        "<a:t>111111110059</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:dataModel>",
        DRAWING_ML + "drawingml.diagramData+xml",
    )
    return [
        text("Shape 0050", "attributes", "Main & more"),
        text("Alternative 0051", "attributes", "Main & more"),
        text("Caption 0052", "attributes", "Main & more"),
        text("Box 4111111111110053\n", "drawing", "Main & more"),
        text("Chart 0054", "chart", "Main & more"),
        text("Category 0055\n", "chart", "Main & more"),
        text("4111111111110056\n77", "chart", "Main & more"),
        text("Described 0057", "attributes", "Main & more"),
        text("Note 4111111111110058", "drawing", "Main & more"),
        text("Art 4111111111110059", "drawing"),
    ]


def data(package, source):
    package.add(
        "xl/pivotCache/pivotCacheDefinition1.xml",
        f'{HEAD}<pivotCacheDefinition xmlns="{MAIN}" refreshedBy="Somebody"><cacheSource type="worksheet">'
        '<worksheetSource ref="A1:B3" sheet="Gone 0060"/></cacheSource><cacheFields><cacheField name="Field 0061">'
        '<sharedItems><s v="Item 0062"/><s v="Item 0063"/><m/></sharedItems></cacheField>'
        '<cacheField name="Amount"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>',
        "pivotCacheDefinition+xml",
    )
    package.relate(
        "xl/pivotCache/pivotCacheDefinition1.xml", "rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"
    )
    package.add(
        "xl/pivotCache/pivotCacheRecords1.xml",
        f'{HEAD}<pivotCacheRecords xmlns="{MAIN}"><r><x v="1"/><n v="4.111111111110064E+15"/></r>'
        '<r><x v="9"/><s v="Record 0065"/></r></pivotCacheRecords>',
        "pivotCacheRecords+xml",
    )
    package.add(
        "xl/externalLinks/externalLink1.xml",
        f'{HEAD}<externalLink xmlns="{MAIN}" xmlns:r="{OFFICE}"><externalBook r:id="rId1"><sheetNames>'
        '<sheetName val="Foreign 0066"/></sheetNames><definedNames><definedName name="Far0067" refersTo="=A1"/>'
        '</definedNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2" t="str"><v>Value 0068</v></cell>'
        '<cell r="C2"><v>4.111111111110069E+15</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
        "externalLink+xml",
    )
    package.relate("xl/externalLinks/externalLink1.xml", "rId1", "externalLinkPath", "file:///C:/Book%200070.xlsx", True)
    package.add(
        "xl/connections.xml",
        f'{HEAD}<connections xmlns="{MAIN}"><connection id="1" name="Base 0071" description="About 0072"><dbPr '
        'connection="Provider=SQL;User ID=sa;Password=Hush0073" command="SELECT secret0074 FROM t"/></connection>'
        "</connections>",
        "connections+xml",
    )
    package.add(
        "xl/queryTables/queryTable1.xml",
        f'{HEAD}<queryTable xmlns="{MAIN}" name="Query 0075" connectionId="1"/>',
        "queryTable+xml",
    )
    package.add(
        "xl/xmlMaps.xml",
        f'{HEAD}<MapInfo xmlns="{MAIN}" SelectionNamespaces=""><Schema ID="S"><note>Schema 0076</note></Schema>'
        '<Map ID="1" Name="Map 0077" RootElement="a" SchemaID="S"/></MapInfo>',
        "application/xml",
    )
    package.add(
        "xl/tables/table1.xml",
        f'{HEAD}<table xmlns="{MAIN}" id="1" name="T" displayName="Table0078" ref="A1:B3"><tableColumns count="1">'
        '<tableColumn id="1" name="Column 0079"><calculatedColumnFormula>"Each 0080"</calculatedColumnFormula>'
        "</tableColumn></tableColumns></table>",
        "table+xml",
    )
    package.relate(source, "rId14", "table", "../tables/table1.xml")
    package.add(
        "xl/revisions/revisionLog1.xml",
        f'{HEAD}<revisions xmlns="{MAIN}"><rcc rId="1" sId="1"><oc r="A1" t="inlineStr"><is><t>Before 0081</t></is></oc>'
        '<nc r="A1" t="inlineStr"><is><t>After 0082</t></is></nc></rcc></revisions>',
        "revisionLog+xml",
    )
    package.add("xl/webextensions/odd1.xml", "<odd word='Odd 0083'>Strange 0084</odd>", "application/xml")
    return [
        text("Gone 0060", "data"),
        text("Field 0061", "data"),
        text("Item 0062", "data"),
        text("Item 0063\t4111111111110064", "data"),
        text("Record 0065", "data"),
        text("Foreign 0066", "names"),
        text("Far0067", "names"),
        text("Value 0068", "data", "Foreign 0066", "B2"),
        text("4111111111110069", "data", "Foreign 0066", "C2"),
        text("Book 0070.xlsx", "links"),
        text("Base 0071", "attributes"),
        text("About 0072", "attributes"),
        text("Password=Hush0073", "attributes"),
        text("secret0074", "attributes"),
        text("Query 0075", "attributes"),
        text("Schema 0076", "data"),
        text("Map 0077", "attributes"),
        text("Table0078", "attributes"),
        text("Column 0079", "attributes"),
        text("Each 0080", "data"),
        text("Before 0081", "revisions"),
        text("After 0082", "revisions"),
        text("Odd 0083", "attributes"),
        text("Strange 0084", "data"),
    ]
