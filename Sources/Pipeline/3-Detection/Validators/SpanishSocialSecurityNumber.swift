/// The Spanish social security number (NAF, NUSS): province, eight digits, and their remainder by 97.
///
/// A serial number below ten million is joined to the province without its leading zero, as in the time when it had
/// seven digits. Source: https://es.wikipedia.org/wiki/Número_de_la_Seguridad_Social_(España)
enum SpanishSocialSecurityNumber {
    /// Whether the control digits are right and the code of the province is in use.
    ///
    /// - Parameter number: Twelve digits, in groups or not.
    /// - Returns: `false` for any other length.
    static func accepts(_ number: CompactNumber) -> Bool {
        guard number.count == 12, number.hasOneSeparator else { return false }
        let province = number.number(0..<2)
        let serial = number.number(2..<10)
        // Besides those of the 52 provinces, 53 and 66 to 99 are special codes without a place.
        guard (1...53).contains(province) || province >= 66, serial > 0 else { return false }
        let joined = province * (serial < 10_000_000 ? 10_000_000 : 100_000_000) + serial
        return joined % 97 == number.number(10..<12)
    }
}
