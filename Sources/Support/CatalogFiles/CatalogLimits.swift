/// The limits of catalog files; one that is passed is reported as a problem of the file.
package enum CatalogLimits {
    /// How large a file may be, in bytes.
    package static let fileSize = 256 * 1024
    /// How many files a catalog may have.
    package static let fileCount = 4096
    /// How deep lists and mappings may be nested; the format itself needs four levels.
    package static let nesting = 8
    /// How many problems of one file are reported.
    package static let problemsPerFile = 50
    /// For how many unknown entries a known one is suggested.
    package static let guesses = 50

    /// How long a name may be, in bytes.
    package static let nameLength = 100
    /// How long a summary may be, in bytes.
    package static let summaryLength = 200
    /// How long a regex may be, in bytes.
    package static let regexLength = 4096
    /// How long a keyword may be, in bytes.
    package static let keywordLength = 128
    /// How long the text of an example may be, in bytes.
    package static let exampleLength = 16 * 1024
    /// How long the reason of a rejected example may be, in bytes.
    package static let reasonLength = 200
    /// How long the address of a reference may be, in bytes.
    package static let referenceLength = 2048
    /// How long the notes may be, in bytes.
    package static let notesLength = 8 * 1024

    /// How many items a list may have.
    package static let listCount = 1000
    /// How many examples of each kind an entry has at least: fewer do not show what a format is.
    package static let examplesAtLeast = 8
}
