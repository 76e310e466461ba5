/// The Permanent Account Number (PAN) of an Indian taxpayer: five letters, four digits, a letter.
///
/// The fourth letter is the kind of holder; the digits count from 0001. How the last letter follows from the others is
/// not published. Source: Income Tax Department, https://incometaxindia.gov.in/tutorials/1.permanent%20account%20number%20(pan).pdf
enum IndianPermanentAccountNumber {
    /// Whether the kind of holder exists and the digits are not 0000.
    ///
    /// - Parameter number: Ten characters, in groups or not.
    /// - Returns: `false` also when letters and digits are not at their places.
    static func accepts(_ number: CompactNumber) -> Bool {
        number.count == 10 && number.hasOneSeparator && isPresent(in: number, from: 0)
    }

    /// Whether ten characters of a longer number are one.
    ///
    /// - Parameters:
    ///   - number: The number, such as a GSTIN.
    ///   - start: Where the first of them is.
    /// - Returns: `false` also when there are less than ten.
    static func isPresent(in number: CompactNumber, from start: Int) -> Bool {
        for index in start..<(start + 5) where !isLetter(number[index]) { return false }
        return isHolder(number[start + 3]) && number.number((start + 5)..<(start + 9)) > 0
            && isLetter(number[start + 9])
    }

    private static func isLetter(_ character: UInt8) -> Bool { character &- 0x41 < 26 }

    /// Association, body of individuals, company, firm, government, Hindu family, artificial person, Krish, local
    /// authority, person, trust.
    private static func isHolder(_ letter: UInt8) -> Bool {
        switch letter {
        case 0x41...0x43, 0x46...0x48, 0x4A...0x4C, 0x50, 0x54: true
        default: false
        }
    }
}
