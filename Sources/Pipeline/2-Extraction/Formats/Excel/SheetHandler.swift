/// Takes a sheet: its cells as they come, and everything beside them.
final class SheetHandler: PartHandler {
    enum Element: String, CaseIterable {
        case row
        case cell = "c"
        case value = "v"
        case formula = "f"
        case inline = "is"
        case text = "t"
        case phonetic = "rPh"
        case reference = "sqref"
        case conditions = "conditionalFormatting"
        case rule = "cfRule"
        case ruleFormula = "formula"
        case validation = "dataValidation"
        case formula1, formula2
        case link = "hyperlink"
        case oddHeader, evenHeader, firstHeader, oddFooter, evenFooter, firstFooter
        case filter, customFilter, sheetPr, protectedRange, scenario, inputCells, dataRef, webPublishItem
        case customPr, oleObject, control, customSheetView
    }

    private var sheet: SheetReading

    /// A handler for a sheet with a name.
    init(_ reading: Reading, _ values: CellValues, sheet: String?) {
        self.sheet = SheetReading(reading, values, sheet: sheet)
    }

    func begin(_ element: Element?, _ attributes: XMLAttributes) throws(ReadingFault) {
        try sheet.begin(element, attributes)
    }

    func end(_ element: Element?) throws(ReadingFault) { try sheet.end(element) }
    func text(_ text: UnsafeRawBufferPointer) throws(ReadingFault) { try unsafe sheet.text(text) }
    func comment(_ text: UnsafeRawBufferPointer) throws(ReadingFault) { try unsafe sheet.comment(text) }
    func close() throws(ReadingFault) { try sheet.close() }
}
