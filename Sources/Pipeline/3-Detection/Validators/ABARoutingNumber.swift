/// The routing number of an American bank.
///
/// Nine digits: four for the Federal Reserve district and office, four for the bank, one check digit with the weights
/// 3, 7, 1. Sources: American Bankers Association, *Routing Number Policy*,
/// https://www.aba.com/about-us/routing-number, and https://en.wikipedia.org/wiki/ABA_routing_transit_number
enum ABARoutingNumber {
    /// Whether the district exists and the check digit is right.
    ///
    /// - Parameter number: Nine digits.
    /// - Returns: `false` also for nine zeros.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 9, number.hasOneSeparator else { return false }
        // 00 is the government, 01–12 the districts, 21–32 thrifts, 61–72 electronic, 80 traveller's cheques.
        switch number.number(0..<2) {
        case 0...12, 21...32, 61...72, 80: break
        default: return false
        }
        guard let sum = number.weightedSum([3, 7, 1, 3, 7, 1, 3, 7, 1]) else { return false }
        return sum > 0 && sum.isMultiple(of: 10)
    }
}
