/// Excel workbooks: XLSX, XLSM, XLTX, XLAM and what else has the same parts.
enum ExcelReader: OpenXMLPackageReader {
    static func read(_ package: OpenXMLPackage, _ reading: Reading) throws(ReadingFault) {
        try WorkbookReading(package, reading).read()
    }
}
