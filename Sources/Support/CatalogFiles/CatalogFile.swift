/// One file of a catalog: where it is and what is in it.
package struct CatalogFile: Hashable, Sendable {
    /// Its path relative to the folder of the catalog, with `/` between the parts.
    package let path: String
    /// Its bytes as they were read.
    package let bytes: [UInt8]

    /// Names bytes that may be anything.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
