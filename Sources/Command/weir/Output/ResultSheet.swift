import WeirContent

/// The results of one file while a writer renders them.
struct ResultSheet {
    /// The path as results show it: valid UTF-8, whatever the file system has.
    let path: [UInt8]
    /// What the format repeats in every result of this file.
    let fragment: [UInt8]
    /// What is rendered and not yet handed over.
    var bytes: [UInt8] = []
    /// How many results were rendered, those that were handed over included.
    var results = 0
    /// How often each entry was found, where the format numbers findings.
    var occurrences: [Int] = []
    /// Room for one masked value, kept between findings.
    var masked: [UInt8] = []

    /// An empty sheet.
    init(path: [UInt8], fragment: [UInt8]) {
        self.path = path
        self.fragment = fragment
    }
}
