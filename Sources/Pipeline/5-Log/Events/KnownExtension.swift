/// The extensions of files that events tell.
///
/// A closed set: what stands behind the last dot of a name may be anything, a password too.
package enum KnownExtension {
    private static let all: Set<String> = [
        "7z", "ai", "apk", "avro", "avi", "bak", "bat", "bin", "bmp", "bz2", "c", "cab", "cer", "cfg", "class", "conf",
        "cpp", "crt", "cs", "css", "csv", "dat", "db", "deb", "dll", "doc", "docm", "docx", "dot", "dotx", "dwg", "eml",
        "env", "eps", "epub", "exe", "gif", "go", "gpg", "gz", "h", "har", "heic", "hpp", "htm", "html", "ics", "ini",
        "ipynb", "iso", "jar", "java", "jpeg", "jpg", "js", "json", "jsonl", "jsx", "key", "kt", "log", "lua", "lz4",
        "m4a", "mbox", "md", "mdb", "mov", "mp3", "mp4", "msg", "msi", "ndjson", "numbers", "odg", "odp", "ods", "odt",
        "one", "ost", "p12", "p7m", "pages", "parquet", "pdf", "pem", "pfx", "php", "pl", "png", "pot", "potx", "pps",
        "ppsx", "ppt", "pptm", "pptx", "properties", "ps", "ps1", "psd", "pst", "py", "r", "rar", "rb", "rs", "rtf",
        "scala", "sh", "sql", "sqlite", "svg", "swift", "tar", "tex", "tf", "tgz", "tif", "tiff", "toml", "ts", "tsv",
        "tsx", "txt", "vcf", "vsd", "vsdx", "wav", "webp", "wmf", "xls", "xlsb", "xlsm", "xlsx", "xml", "xz", "yaml",
        "yml", "zip", "zst",
    ]

    /// The extension of a name, in lower case; `nil` when it has none, or one that is not known.
    package static func of(_ name: String) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        let last = name[name.index(after: dot)...]
        guard last.utf8.count <= 10 else { return nil }
        let lowered = last.lowercased()
        return all.contains(lowered) ? lowered : nil
    }
}
