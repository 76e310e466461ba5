/// A document that is looked for, with what it is found by.
package struct PrintedDocument: Hashable, Sendable {
    /// The document.
    package let document: ReferenceDocument
    /// Its print; kept like content, for words can be guessed from it.
    package let print: Content

    /// Describes a document that was read.
    package init(document: ReferenceDocument, print: Content) {
        self.document = document
        self.print = print
    }
}
