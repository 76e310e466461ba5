internal import Foundation

extension String {
    /// The text in the form in which words and values are compared: compatibility characters replaced, composed, without
    /// the difference between capitals and small letters.
    ///
    /// Source: Unicode Standard Annex 15, form NFKC; case is folded scalar by scalar through the small letter and the
    /// capital to the small letter (Unicode Standard, section 3.13), so that `ß` and `ẞ` are `ss` and `ς` is `σ` wherever
    /// they stand.
    var compatibilityFolded: String {
        precomposedStringWithCompatibilityMapping.lowercased().uppercased().lowercased()
            .precomposedStringWithCompatibilityMapping
    }
}
