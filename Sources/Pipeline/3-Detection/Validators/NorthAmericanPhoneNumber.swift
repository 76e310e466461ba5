/// A telephone number of the North American Numbering Plan: three digits for the area, seven for the line.
///
/// Neither the area nor the exchange begins with 0 or 1 or ends with two ones, which are services such as 911. Areas that
/// the plan keeps for later count: which ones are in use changes every year. Sources: North American Numbering Plan
/// Administrator, https://www.nanpa.com/numbering/numbering-plan-area-code, and
/// https://en.wikipedia.org/wiki/North_American_Numbering_Plan
enum NorthAmericanPhoneNumber {
    /// Whether area and exchange can be in use.
    ///
    /// - Parameter number: Ten digits, `1` or `001` before them perhaps; an extension behind them begins with a letter.
    /// - Returns: `false` for any other count of digits.
    static func accepts(_ number: CompactNumber) -> Bool {
        let area: Int
        switch number.leadingDigits {
        case 10: area = 0
        case 11 where number.digit(0) == 1: area = 1
        case 13 where number.number(0..<3) == 1: area = 3
        default: return false
        }
        return isCode(number, area) && isCode(number, area + 3)
    }

    private static func isCode(_ number: CompactNumber, _ start: Int) -> Bool {
        number.digit(start) >= 2 && !(number.digit(start + 1) == 1 && number.digit(start + 2) == 1)
    }
}
