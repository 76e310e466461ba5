/// The Hungarian tax number of a business (adószám): eight digits, the kind of VAT, the tax office.
///
/// The eighth digit is a check digit with the weights 9, 7, 3, 1; the eight of them behind `HU` are the VAT number.
/// Source: Act CL of 2017, https://net.jogtar.hu/jogszabaly?docid=A1700150.TV and
/// https://hu.wikipedia.org/wiki/Adószám
enum HungarianTaxNumber {
    /// Whether the check digit is right and, where they stand there, kind and office exist.
    ///
    /// - Parameter number: Eight or eleven digits, behind `HU` or not.
    /// - Returns: `false` for any other length and for placeholders of one digit.
    static func accepts(_ number: CompactNumber) -> Bool {
        let start = number.prefixLength(UInt8(ascii: "H"), UInt8(ascii: "U"))
        guard number.count == start + 8 || number.count == start + 11,
            !number.repeatsOneCharacter(start..<(start + 8)),
            let sum = number.weightedSum([9, 7, 3, 1, 9, 7, 3, 1], from: start)
        else { return false }
        return sum.isMultiple(of: 10) && (number.count == start + 8 || hasOffice(number, start + 8))
    }

    /// The kind is 1 to 5; counties are 02 to 20 and 22 to 40, Budapest and large businesses 41 to 44 and 51.
    private static func hasOffice(_ number: CompactNumber, _ place: Int) -> Bool {
        guard (1...5).contains(number.digit(place)) else { return false }
        switch number.number((place + 1)..<(place + 3)) {
        case 2...20, 22...44, 51: return true
        default: return false
        }
    }
}
