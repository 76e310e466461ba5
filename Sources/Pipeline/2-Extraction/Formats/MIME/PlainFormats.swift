internal import WeirExtraction

extension ContentFormat {
    /// Whether content that is said to be plain text is taken as such.
    ///
    /// A letter may quote a mail, a page or a document of data; what has a structure of its own to be resolved has not.
    var isPlain: Bool {
        switch self {
        case .text, .json, .xml, .html, .urlEncoded, .formData, .email, .mbox: true
        default: false
        }
    }
}
