internal import WeirContent

/// Where the text of a group goes.
enum RTFDestination: UInt8 {
    /// Into the text around it.
    case text
    case header, footer, footnote, endnote, comment, link, attribute, form, names, other
    /// A property that the format knows, the name of one that it does not, and the value of that.
    case property, propertyName, propertyValue
    case fontTable
    /// Two groups in it: the name and the value of a variable.
    case variable
    /// Bytes in hexadecimal digits.
    case picture, object, theme
    /// Nowhere.
    case ignored

    /// The part that its text is; `nil` for the text around it, and for what is no text.
    var part: DocumentPart? {
        switch self {
        case .header: .header
        case .footer: .footer
        case .footnote: .footnotes
        case .endnote: .endnotes
        case .comment: .comments
        case .link: .links
        case .attribute: .attributes
        case .form: .form
        case .names, .fontTable: .names
        case .other: .other
        case .property, .propertyName, .propertyValue, .variable: .properties
        case .text, .picture, .object, .theme, .ignored: nil
        }
    }

    /// Whether its bytes are written in hexadecimal digits.
    var isHexadecimal: Bool { self == .picture || self == .object || self == .theme }
}
