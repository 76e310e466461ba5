/// An address that goes with a key, in the form in which addresses are compared.
struct EmailAddress: Sendable {
    /// The address in lower case: nobody has two that differ in nothing else.
    let text: String

    /// Reads an address.
    ///
    /// It is a name to log in with and never written to, so that this only refuses what is plainly none.
    ///
    /// - Throws: `outOfRange` when the text is no address.
    init(_ text: String) throws(ManagementError) {
        // RFC 5321, section 4.5.3.1.3: a path has at most 256 octets, two of which are its brackets.
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else {
            throw ManagementError(.outOfRange, "an e-mail address looks like name@example.com", at: "/email")
        }
        self.text = text.lowercased()
    }
}
