/// A postal address in Australia: a street or a box, the town, the state and the postcode.
///
/// Sources: Australia Post, *Addressing guidelines*,
/// https://auspost.com.au/sending/guidelines/addressing-guidelines, and
/// https://en.wikipedia.org/wiki/Postcodes_in_Australia
enum AustralianAddress {
    /// The states and territories with their postcodes, those included that are shared across a border.
    private static let states = PostalRegions(
        """
        NSW NEWSOUTHWALES:1000-2599 2619-2899 2921-2999 3585-3586 3644 3691 3707 4377 4380 4383 4385
        ACT AUSTRALIANCAPITALTERRITORY:200-299 2540 2600-2620 2900-2920
        VIC VICTORIA:3000-3999 8000-8999 2648 2731
        QLD QUEENSLAND:4000-4999 9000-9999 2406
        SA SOUTHAUSTRALIA:5000-5999 872 2880
        WA WESTERNAUSTRALIA:6000-6999 872
        TAS TASMANIA:7000-7999
        NT NORTHERNTERRITORY:800-999 4825
        """
    )

    /// Whether the postcode belongs to the state, and what stands before them can be a street and a town.
    ///
    /// - Parameter match: From the number of the house or the box to the postcode.
    /// - Returns: `false` also when another number stands in front, for then the address begins later.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        let words = AddressWords(match)
        let last = words[words.count - 1]
        guard last.isNumber, last.digits == 4,
            let state = states.region(before: words.count - 1, in: words),
            states.contains(last.value, region: state.number)
        else { return false }
        if words[0].digits > 0 { return StreetLine.accepts(words, until: state.start, needsType: false) }
        return StreetLine.acceptsBox(words, until: state.start)
    }
}
