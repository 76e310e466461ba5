/// A word of PDF syntax (ISO 32000-1, 7.2); the lexer holds what it says.
enum PDFToken {
    case end
    case number(Double)
    /// A name; its bytes are `PDFLexer.value`.
    case name
    /// A string; its bytes are `PDFLexer.value`.
    case string
    /// An operator or another bare word, at `PDFLexer.word`.
    case word
    case arrayBegin, arrayEnd, dictionaryBegin, dictionaryEnd
}
