/// Why an encoded column cannot be used; nothing of its values is in the message.
package enum EncodedColumnError: Error, Hashable, Sendable {
    /// It is no text in UTF-8.
    case notText
    /// It does not begin as an encoded column does: most likely it holds the values themselves.
    case notEncoded
    /// It was made for another version of the format.
    case otherVersion
    /// It was made with another secret.
    case otherSecret
    /// Its end is missing.
    case truncated
    /// Its line ends were changed.
    case lineEnds
    /// It is not what was made: the hash at its end is that of other bytes.
    case altered
    /// The line with this number, from 1, is not what has to be there.
    case malformed(line: Int)
    /// It has more rows than are allowed.
    case tooManyRows(most: Int)
    /// No row has a value.
    case empty
    /// The columns of one table have different numbers of rows.
    case differentRows
    /// The table has more columns than are looked at together.
    case tooManyColumns(most: Int)
    /// What was stored cannot be read.
    case damaged

    /// What is wrong and how to mend it, in lower case.
    package var message: String {
        switch self {
        case .notText:
            "the upload is no text in UTF-8; upload a file that 'weir edm encode' wrote, as it is"
        case .notEncoded:
            "the upload is not encoded: the values of a secret dataset have to be encoded with its secret first, with "
                + "'weir edm encode'"
        case .otherVersion:
            "the upload was encoded for another version of weir; encode the values again with the 'weir edm encode' of "
                + "this one"
        case .otherSecret:
            "the upload was encoded with another secret; encode the values again with the secret of this dataset's version"
        case .truncated:
            "the upload is cut off: its end is missing; upload the whole file again"
        case .lineEnds:
            "the upload has other line ends than 'weir edm encode' wrote; upload the file as bytes, not as text"
        case .altered:
            "the upload was altered after it was encoded; encode the values again and upload the file as it is"
        case .malformed(let line):
            "line \(line) of the upload is not what an encoded column has there; encode the values with 'weir edm encode'"
        case .tooManyRows(let most):
            "the upload has more than \(most) rows, the most that a dataset may have"
        case .empty:
            "no row of the upload has a value"
        case .differentRows:
            "the columns have different numbers of rows: encode all columns of a version from one table"
        case .tooManyColumns(let most):
            "a table has at most \(most) columns"
        case .damaged:
            "the stored values cannot be read; upload them again"
        }
    }
}
