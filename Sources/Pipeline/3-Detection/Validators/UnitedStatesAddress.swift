/// A postal address in the United States: a street, a post office box or a unit of the armed forces, then the town, the
/// state and the ZIP code.
///
/// Source of the form: USPS Publication 28, https://pe.usps.com/text/pub28/welcome.htm
enum UnitedStatesAddress {
    /// Whether the state exists, the ZIP code belongs to it, and what stands before them can be a street and a town.
    ///
    /// - Parameter match: From the number of the house or the box to the ZIP code, which may be left out behind a street
    ///   that says that it is one.
    /// - Returns: `false` also when another number stands in front, for then the address begins later.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        let words = AddressWords(match)
        let last = words[words.count - 1]
        let hasZIP = last.isNumber && (last.digits == 5 || last.digits == 9)
        let end = hasZIP ? words.count - 1 : words.count
        guard let state = UnitedStatesStates.regions.region(before: end, in: words) else { return false }
        if hasZIP {
            let zip = last.digits == 5 ? last.value : last.value / 10000
            guard UnitedStatesStates.regions.contains(zip / 100, region: state.number) else { return false }
        }
        if UnitedStatesStates.military.contains(words[state.start].key) {
            return hasZIP && words[0].digits == 0 && UnitedStatesStates.posts.contains(words[state.start - 1].key)
        }
        if words[0].digits > 0 || StreetWords.houses.contains(words[0].key) {
            return StreetLine.accepts(words, until: state.start, needsType: !hasZIP)
        }
        return hasZIP && StreetLine.acceptsBox(words, until: state.start)
    }
}
