/// What content is.
package enum ContentFormat: String, Hashable, Sendable, CaseIterable {
    case text, json, xml, html, formData, urlEncoded, email, mbox, rtf
    case pdf
    case word, wordMacro, excel, excelMacro, excelBinary, powerPoint, powerPointMacro, openXML
    case odText, odSheet, odPresentation, odGraphics, flatOpenDocument, epub
    case compoundFile, oldWord, oldExcel, oldPowerPoint, outlookMessage
    case zip, gzip, bzip2, xz, lzma, zstd, lz4, compress, brotli, tar, sevenZip, rar, cab, iso, cpio, ar, xar, lha, warc
    case png, jpeg, gif, tiff, webp, bmp, jpeg2000, emf, wmf
    case sqlite, program, unknown
}

extension ContentFormat {
    /// Whether there is a reader for it.
    package var hasReader: Bool { self != .sqlite && self != .program && self != .unknown }

    /// Formats whose text shows in their bytes, so that scanning those is better than nothing.
    package var isMarkup: Bool {
        switch self {
        case .json, .xml, .html, .formData, .urlEncoded, .email, .mbox, .rtf, .flatOpenDocument: true
        default: false
        }
    }

    /// Whether it holds members that stand for themselves.
    package var isArchive: Bool {
        switch self {
        case .zip, .gzip, .bzip2, .xz, .lzma, .zstd, .lz4, .compress, .brotli, .tar, .sevenZip, .rar, .cab, .iso, .cpio,
            .ar, .xar, .lha, .warc:
            true
        default: false
        }
    }

    /// Whether it is a picture.
    package var isPicture: Bool {
        switch self {
        case .png, .jpeg, .gif, .tiff, .webp, .bmp, .jpeg2000: true
        default: false
        }
    }

    /// What people call it, with the article left out.
    package var name: String { facts.name }
    /// Its registered media type, or the one in common use.
    package var mime: String { facts.mime }
    /// The extensions of names that promise it, in lower case; the first is the usual one.
    package var extensions: [String] { facts.extensions }

    private var facts: (name: String, mime: String, extensions: [String]) {
        switch self {
        case .text: ("text", "text/plain", ["txt", "csv", "tsv", "log", "md"])
        case .json: ("JSON document", "application/json", ["json", "jsonl", "ndjson", "har"])
        case .xml: ("XML document", "application/xml", ["xml", "svg", "xhtml", "rss", "plist"])
        case .html: ("HTML document", "text/html", ["html", "htm", "xhtml"])
        case .formData: ("form data", "multipart/form-data", [])
        case .urlEncoded: ("URL-encoded form", "application/x-www-form-urlencoded", [])
        case .email: ("e-mail", "message/rfc822", ["eml"])
        case .mbox: ("mailbox", "application/mbox", ["mbox"])
        case .rtf: ("RTF document", "application/rtf", ["rtf"])
        case .pdf: ("PDF document", "application/pdf", ["pdf"])
        case .word: ("Word document", Self.office + "wordprocessingml.document", ["docx", "dotx"])
        case .wordMacro:
            ("Word document with macros", "application/vnd.ms-word.document.macroEnabled.12", ["docm", "dotm"])
        case .excel: ("Excel workbook", Self.office + "spreadsheetml.sheet", ["xlsx", "xltx"])
        case .excelMacro:
            ("Excel workbook with macros", "application/vnd.ms-excel.sheet.macroEnabled.12", ["xlsm", "xltm", "xlam"])
        case .excelBinary:
            ("binary Excel workbook", "application/vnd.ms-excel.sheet.binary.macroEnabled.12", ["xlsb"])
        case .powerPoint:
            ("PowerPoint presentation", Self.office + "presentationml.presentation", ["pptx", "potx", "ppsx"])
        case .powerPointMacro:
            (
                "PowerPoint presentation with macros",
                "application/vnd.ms-powerpoint.presentation.macroEnabled.12", ["pptm", "potm", "ppsm"]
            )
        case .openXML: ("Office Open XML package", "application/vnd.openxmlformats-package", ["vsdx", "thmx"])
        case .odText: ("OpenDocument text", Self.openDocument + "text", ["odt", "ott"])
        case .odSheet: ("OpenDocument spreadsheet", Self.openDocument + "spreadsheet", ["ods", "ots"])
        case .odPresentation: ("OpenDocument presentation", Self.openDocument + "presentation", ["odp", "otp"])
        case .odGraphics: ("OpenDocument drawing", Self.openDocument + "graphics", ["odg", "otg"])
        case .flatOpenDocument: ("flat OpenDocument", Self.openDocument + "flat-xml", ["fodt", "fods", "fodp"])
        case .epub: ("EPUB book", "application/epub+zip", ["epub"])
        case .compoundFile: ("OLE document", "application/x-ole-storage", [])
        case .oldWord: ("Word 97 document", "application/msword", ["doc", "dot"])
        case .oldExcel: ("Excel 97 workbook", "application/vnd.ms-excel", ["xls", "xlt"])
        case .oldPowerPoint: ("PowerPoint 97 presentation", "application/vnd.ms-powerpoint", ["ppt", "pps", "pot"])
        case .outlookMessage: ("Outlook message", "application/vnd.ms-outlook", ["msg"])
        case .zip: ("ZIP archive", "application/zip", ["zip", "jar", "war", "apk", "whl"])
        case .gzip: ("gzip file", "application/gzip", ["gz", "tgz", "svgz"])
        case .bzip2: ("bzip2 file", "application/x-bzip2", ["bz2", "tbz2", "tbz"])
        case .xz: ("xz file", "application/x-xz", ["xz", "txz"])
        case .lzma: ("LZMA file", "application/x-lzma", ["lzma"])
        case .zstd: ("Zstandard file", "application/zstd", ["zst", "tzst"])
        case .lz4: ("LZ4 file", "application/x-lz4", ["lz4"])
        case .compress: ("compress file", "application/x-compress", ["z"])
        case .brotli: ("Brotli stream", "application/x-brotli", ["br"])
        case .tar: ("tar archive", "application/x-tar", ["tar"])
        case .sevenZip: ("7-Zip archive", "application/x-7z-compressed", ["7z"])
        case .rar: ("RAR archive", "application/vnd.rar", ["rar"])
        case .cab: ("Cabinet archive", "application/vnd.ms-cab-compressed", ["cab"])
        case .iso: ("ISO 9660 image", "application/x-iso9660-image", ["iso"])
        case .cpio: ("cpio archive", "application/x-cpio", ["cpio"])
        case .ar: ("ar archive", "application/x-archive", ["a", "deb", "ar"])
        case .xar: ("xar archive", "application/x-xar", ["xar", "pkg"])
        case .lha: ("LHA archive", "application/x-lzh-compressed", ["lzh", "lha"])
        case .warc: ("web archive", "application/warc", ["warc"])
        case .png: ("PNG picture", "image/png", ["png"])
        case .jpeg: ("JPEG picture", "image/jpeg", ["jpg", "jpeg", "jpe"])
        case .gif: ("GIF picture", "image/gif", ["gif"])
        case .tiff: ("TIFF picture", "image/tiff", ["tif", "tiff"])
        case .webp: ("WebP picture", "image/webp", ["webp"])
        case .bmp: ("BMP picture", "image/bmp", ["bmp"])
        case .jpeg2000: ("JPEG 2000 picture", "image/jp2", ["jp2", "j2k"])
        case .emf: ("enhanced metafile", "image/emf", ["emf"])
        case .wmf: ("Windows metafile", "image/wmf", ["wmf"])
        case .sqlite: ("SQLite database", "application/vnd.sqlite3", ["sqlite", "db", "sqlite3"])
        case .program: ("program", "application/x-executable", ["exe", "dll", "so"])
        case .unknown: ("binary content", "application/octet-stream", ["bin"])
        }
    }

    private static let office = "application/vnd.openxmlformats-officedocument."
    private static let openDocument = "application/vnd.oasis.opendocument."
}
