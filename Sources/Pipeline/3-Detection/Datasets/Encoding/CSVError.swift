/// Why a table cannot be read; it names lines, never what they hold.
package enum CSVError: Error, Hashable, Sendable {
    /// The line is no text in UTF-8.
    case notText(line: Int)
    /// A quotation mark stands inside a field that does not begin with one.
    case strayQuote(line: Int)
    /// Something stands between the quotation mark that closes a field and the separator.
    case textAfterQuote(line: Int)
    /// The quotation mark that opens a field in this line is never closed.
    case openQuote(line: Int)
    /// The row that begins in this line has another number of fields than the first.
    case fieldCount(line: Int, found: Int, expected: Int)
    /// The row that begins in this line is longer than rows may be.
    case tooLong(line: Int, most: Int)

    /// What is wrong and how to mend it, in lower case.
    package var message: String {
        switch self {
        case .notText(let line):
            "line \(line) is no text in UTF-8; save the table as CSV in UTF-8"
        case .strayQuote(let line):
            "line \(line) has a quotation mark inside a field without quotation marks around it; put the field into "
                + "quotation marks and double those inside"
        case .textAfterQuote(let line):
            "line \(line) has text behind the quotation mark that closes a field; double quotation marks inside a field"
        case .openQuote(let line):
            "the quotation mark that opens a field in line \(line) is never closed"
        case .fieldCount(let line, let found, let expected):
            "the row in line \(line) has \(found) fields, the first has \(expected); is the delimiter right?"
        case .tooLong(let line, let most):
            "the row in line \(line) has more than \(most) bytes; is a quotation mark missing?"
        }
    }
}
