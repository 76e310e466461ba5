/// The address of a house in Canada: the street, the town, the province and the postal code.
///
/// Source: Canada Post, *Addressing guidelines*,
/// https://www.canadapost-postescanada.ca/cpc/en/support/articles/addressing-guidelines/postal-codes.page
enum CanadianAddress {
    /// The provinces and territories in English and French, with the first letters of their postal codes, those of
    /// towns on a border included: Gatineau has K, Lloydminster S and Creighton R.
    private static let provinces = PostalRegions(
        """
        NL NFLD NEWFOUNDLAND NEWFOUNDLANDANDLABRADOR TERRENEUVE TERRENEUVEETLABRADOR:A
        NS NOVASCOTIA NOUVELLEECOSSE:B
        PE PEI IPE PRINCEEDWARDISLAND ILEDUPRINCEEDOUARD:C
        NB NEWBRUNSWICK NOUVEAUBRUNSWICK:E
        QC PQ QUE QUEBEC:G H J K
        ON ONT ONTARIO:K L M N P
        MB MAN MANITOBA:R
        SK SASK SASKATCHEWAN:S R
        AB ALTA ALBERTA:T S
        BC CB BRITISHCOLUMBIA COLOMBIEBRITANNIQUE:V
        NU NUNAVUT:X
        NT NWT TNO NORTHWESTTERRITORIES TERRITOIRESDUNORDOUEST:X
        YT YK YUKON YUKONTERRITORY:Y
        """
    )

    /// Whether the province exists, the postal code belongs to it, and what stands before them can be a street and a
    /// town.
    ///
    /// - Parameter match: From the number of the house to the postal code.
    /// - Returns: `false` also when another number stands in front, for then the address begins later.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        let words = AddressWords(match)
        let last = words[words.count - 1]
        let end: Int
        if last.letters == 3, last.digits == 3 {
            end = words.count - 1
        } else {
            let first = words[words.count - 2]
            guard first.letters == 2, first.digits == 1, last.letters == 1, last.digits == 2 else { return false }
            end = words.count - 2
        }
        guard let province = provinces.region(before: end, in: words),
            provinces.contains(Int(words[end].firstLetter), region: province.number)
        else { return false }
        return words[0].digits > 0 && StreetLine.accepts(words, until: province.start, needsType: false)
    }
}
