/// The Aadhaar number of a resident of India: eleven digits and a check digit after Verhoeff.
///
/// It begins with neither 0 nor 1. Source: Unique Identification Authority of India,
/// https://uidai.gov.in/en/my-aadhaar/about-your-aadhaar.html and https://en.wikipedia.org/wiki/Aadhaar
enum IndianAadhaarNumber {
    /// Whether the check digit is right.
    ///
    /// - Parameter number: Twelve digits, in groups or not.
    /// - Returns: `false` also for the same group of four three times, which is a placeholder.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 12, number.hasOneSeparator, number.digit(0) > 1 else { return false }
        return (4..<12).contains { number[$0] != number[$0 - 4] } && Verhoeff.accepts(number)
    }
}
