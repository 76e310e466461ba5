internal import CTermLists
internal import CZstd
internal import Glibc

/// Where term lists come from: those that ship are in the program, others are files that the user imported.
///
/// The text of a list is UTF-8, one term a line. A line that begins with `~` is an everyday word, which says little
/// alone.
package struct TermListStore: Hashable, Sendable {
    /// The folder with imported lists, one file `<name>.txt` each; `nil` for none.
    package let folder: String?

    /// The largest list, in bytes of text.
    package static let largestText = 64 << 20

    /// A store with the lists that ship and those in `folder`.
    package init(folder: String? = nil) {
        self.folder = folder
    }

    /// The names of the lists that ship, in no particular order.
    package static var shipped: [String] {
        (0..<weir_term_list_count()).map { unsafe String(cString: weir_term_list_at($0).name) }
    }

    /// The path that an imported list has, or would have.
    package func path(of name: String) -> String? {
        folder.map { "\($0)/\(name).txt" }
    }

    /// Why a list cannot be had, without reading it; `nil` when it can as far as is known.
    package func problem(with name: String) -> TermListError? {
        if Self.shipped.contains(name) { return nil }
        guard let path = path(of: name), unsafe access(path, R_OK) == 0 else { return Self.missing(name) }
        return nil
    }

    /// Where imported lists are kept unless the user says otherwise: `weir/terms` below `$XDG_DATA_HOME`, which is
    /// `~/.local/share` when it is not set (XDG Base Directory Specification).
    package static var standardFolder: String? {
        if let data = unsafe getenv("XDG_DATA_HOME"), unsafe data[0] == 0x2F {
            return unsafe "\(String(cString: data))/weir/terms"
        }
        guard let home = unsafe getenv("HOME"), unsafe home[0] == 0x2F else { return nil }
        return unsafe "\(String(cString: home))/.local/share/weir/terms"
    }

    /// The text of a list.
    ///
    /// Unpacking all that ship takes about ten milliseconds.
    ///
    /// - Parameter name: The name, such as `icd-10-cm`.
    /// - Returns: The text, UTF-8 as far as it was when it was imported.
    /// - Throws: `TermListError` when there is no such list or its file cannot be read.
    package func text(of name: String) throws(TermListError) -> [UInt8] {
        for index in 0..<weir_term_list_count() {
            let list = unsafe weir_term_list_at(index)
            if unsafe strcmp(list.name, name) == 0 { return try unsafe Self.unpacked(list) }
        }
        guard let path = path(of: name) else { throw Self.missing(name) }
        return try Self.contents(of: path, name: name)
    }

    private static func unpacked(_ list: weir_term_list) throws(TermListError) -> [UInt8] {
        let size = unsafe ZSTD_getFrameContentSize(list.bytes, list.count)
        guard size <= UInt64(largestText) else { throw tooLarge(unsafe String(cString: list.name)) }
        let text = unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            let written = unsafe ZSTD_decompress(buffer.baseAddress, buffer.count, list.bytes, list.count)
            count = ZSTD_isError(written) == 0 ? written : 0
        }
        guard text.count == Int(size) else { throw unreadable(unsafe String(cString: list.name)) }
        return text
    }

    private static func contents(of path: String, name: String) throws(TermListError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw missing(name) }
            throw unreadable(path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw unreadable(path) }
        guard status.st_size <= largestText else { throw tooLarge(path) }
        var filled = 0
        let size = Int(status.st_size)
        let text = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while filled < size {
                let got = unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, size - filled)
                if got < 0, errno == EINTR { continue }
                guard got > 0 else { break }
                filled += got
            }
            count = filled
        }
        guard filled == size else { throw unreadable(path) }
        return text
    }

    private static func missing(_ name: String) -> TermListError {
        TermListError(
            code: .missing,
            message: "the list \(name) does not ship with weir; import it with: weir terms import \(name) FILE"
        )
    }

    private static func unreadable(_ path: String) -> TermListError {
        TermListError(code: .unreadable, message: "the term list \(path) cannot be read; import it again")
    }

    private static func tooLarge(_ name: String) -> TermListError {
        TermListError(
            code: .tooLarge,
            message: "the term list \(name) is larger than \(largestText >> 20) MiB, the most a list may have"
        )
    }
}
