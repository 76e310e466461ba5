/// The elements of Word, PowerPoint and drawings that carry or shape text, by their local names.
///
/// The families share names where they share meaning: `p`, `t`, `tc` and `tr` are the same in documents and on slides.
enum OfficeElement: String, CaseIterable, Sendable {
    // Text and what stands for it.
    case paragraph = "p"
    case text = "t"
    case deletedText = "delText"
    case instruction = "instrText"
    case deletedInstruction = "delInstrText"
    case commentText = "text"
    case value = "v"
    case formula = "f"
    case tab, ptab, br, cr, noBreakHyphen, sym
    case tabStops = "tabs"
    case tabStopList = "tabLst"
    case numerator = "num"
    case cell = "tc"
    case row = "tr"
    case stringCache = "strCache"
    case numberCache = "numCache"
    case level = "lvl"

    // Versions.
    case deletion = "del"
    case insertion = "ins"
    case moveFrom, moveTo
    case paragraphProperties = "pPr"
    case runProperties = "rPr"
    case alternateContent = "AlternateContent"
    case choice = "Choice"
    case fallback = "Fallback"

    // Text in attributes.
    case field = "fldSimple"
    case fieldCharacter = "fldChar"
    case documentDrawing = "docPr"
    case drawing = "cNvPr"
    case comment, hyperlink, alias, tag, listItem, dataBinding, statusText, helpText, listEntry, attr
    case standard = "default"
    case hyperlinkClick = "hlinkClick"
    case hyperlinkHover = "hlinkHover"
    case textPath = "textpath"
    case image = "imagedata"
    case shape, rect, oval, line
    case bookmark = "bookmarkStart"
    case permission = "permStart"
    case slide = "cSld"

    // Measures, and other text that nobody reads.
    case posOffset, align, pctWidth, pctHeight, pctPosHOffset, pctPosVOffset, tableStyleId
}
