/// The identifier of an account: 32 lower-case hexadecimal digits, as in the paths of the API.
package struct AccountID: Hashable, Sendable {
    /// The identifier as it stands in a path.
    package let text: String

    /// A new identifier, random.
    package init() {
        text = ObjectID().text.replacing("-", with: "")
    }

    /// Reads an identifier.
    ///
    /// - Parameter text: The text; anything but 32 lower-case hexadecimal digits gives `nil`.
    package init?(_ text: String) {
        guard text.utf8.count == 32, text.utf8.allSatisfy(Self.isDigit) else { return nil }
        self.text = text
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
