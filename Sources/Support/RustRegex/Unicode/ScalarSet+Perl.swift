extension ScalarSet {
    /// `\w`: Alphabetic, Mark, Decimal_Number, Connector_Punctuation and Join_Control (UTS #18, annex C).
    package static let wordScalars = UnicodeTables.scalars(Array(UnicodeTables.word.utf8)[...])

    /// `\d`: Decimal_Number.
    package static let digits = decimalNumbers()

    /// `\s`: White_Space.
    package static let whitespace = whiteSpace()

    /// `(?-u:\w)`.
    package static let wordScalarsASCII = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

    private static func decimalNumbers() -> ScalarSet {
        (try? UnicodeProperty.scalars(of: "gc", value: "nd")) ?? ScalarSet([0x30...0x39])
    }

    private static func whiteSpace() -> ScalarSet {
        (try? UnicodeProperty.scalars(named: "whitespace")) ?? ScalarSet([0x09...0x0D, 0x20...0x20])
    }
}
