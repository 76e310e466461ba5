/// Packages of Office Open XML that no format of its own is read from, as Visio's.
enum OpenXMLReader: PackageReader {
    static func read(_ archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        let package = try OpenXMLPackage(archive, reading)
        try package.read(reading) { (_) throws(ReadingFault) in false }
    }
}
