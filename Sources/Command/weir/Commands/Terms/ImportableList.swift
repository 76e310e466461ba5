import ArgumentParser

/// A term list that its owner's licence keeps out of weir; the user downloads it and imports it.
enum ImportableList: String, CaseIterable, ExpressibleByArgument {
    /// Titles of the International Classification of Diseases, 11th revision.
    case icd11 = "icd-11"

    /// Where the user gets the file, and which one it is.
    var origin: String {
        switch self {
        case .icd11:
            "WHO's simple tabulation of ICD-11 for Mortality and Morbidity Statistics, from https://icd.who.int/browse "
                + "under Info, Spreadsheet File; unpack it and take the .txt file"
        }
    }

    /// The list that ships and covers the same subject: its everyday terms are everyday in this one too.
    var sibling: String {
        switch self {
        case .icd11: "icd-10-cm"
        }
    }
}
