import WeirDetection

extension Validator {
    /// `accepts` for text, since the expectation macro cannot capture a span.
    func accepts(_ text: String) -> Bool {
        accepts(Array(text.utf8))
    }

    /// `accepts` for bytes.
    func accepts(_ bytes: [UInt8]) -> Bool {
        accepts(bytes.span)
    }
}
