/// Packages of Office Open XML that no format of its own is read from, as Visio's.
enum OpenXMLReader: OpenXMLPackageReader {
    static func read(_ package: OpenXMLPackage, _ reading: Reading) throws(ReadingFault) {
        try package.read(reading) { (_) throws(ReadingFault) in false }
    }
}
