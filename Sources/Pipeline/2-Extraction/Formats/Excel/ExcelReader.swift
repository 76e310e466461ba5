/// Excel workbooks: XLSX, XLSM, XLTX, XLAM and what else has the same parts.
enum ExcelReader: PackageReader {
    static func read(_ archive: ZIPArchive, _ reading: Reading) throws(ReadingFault) {
        let package = try OpenXMLPackage(archive, reading)
        try WorkbookReading(package, reading).read()
    }
}
