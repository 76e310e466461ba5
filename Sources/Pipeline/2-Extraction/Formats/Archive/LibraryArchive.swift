internal import CArchive
internal import Glibc
internal import WeirContent

/// An archive in memory, read through libarchive with one format or one filter switched on and nothing guessed.
///
/// With all of its formats on, libarchive takes 400 MB of zeros for an empty tar archive; so that what it is must be known
/// before it is asked.
@safe
final class LibraryArchive {
    /// A format that libarchive reads.
    enum Format {
        case tar, sevenZip, rar, rar5, cab, iso, cpio, ar, xar, lha
    }

    private let archive: OpaquePointer
    private let content: ByteSlice
    /// Whether libarchive keeps nothing but names of it, for which it takes as much memory as their headers state.
    private let keepsOnlyNames: Bool

    /// Opens an archive of one format.
    ///
    /// - Throws: Why it cannot be opened.
    init(_ content: ByteSlice, format: Format) throws(ReadingFault) {
        guard let archive = unsafe archive_read_new() else { throw ReadingFault(.errorMemory) }
        unsafe self.archive = unsafe archive
        self.content = content
        keepsOnlyNames = format == .cpio || format == .ar || format == .tar
        switch format {
        case .tar: unsafe archive_read_support_format_tar(archive)
        case .sevenZip: unsafe archive_read_support_format_7zip(archive)
        case .rar: unsafe archive_read_support_format_rar(archive)
        case .rar5: unsafe archive_read_support_format_rar5(archive)
        case .cab: unsafe archive_read_support_format_cab(archive)
        case .iso: unsafe archive_read_support_format_iso9660(archive)
        case .cpio: unsafe archive_read_support_format_cpio(archive)
        case .ar: unsafe archive_read_support_format_ar(archive)
        case .xar: unsafe archive_read_support_format_xar(archive)
        case .lha: unsafe archive_read_support_format_lha(archive)
        }
        try open()
    }

    /// Opens a compressed stream: an archive with one member, whose data is the stream's.
    ///
    /// - Parameters:
    ///   - content: The stream.
    ///   - filter: One of libarchive's `ARCHIVE_FILTER_` codes.
    /// - Throws: Why it cannot be opened.
    init(_ content: ByteSlice, filter: Int32) throws(ReadingFault) {
        guard let archive = unsafe archive_read_new() else { throw ReadingFault(.errorMemory) }
        unsafe self.archive = unsafe archive
        self.content = content
        keepsOnlyNames = false
        unsafe archive_read_support_format_raw(archive)
        // Appended, not guessed: libarchive would otherwise take off up to 25 layers at once, past every budget. Only its
        // filter for compress cannot be appended: it reads before there is anything to read, and libarchive 3.6 crashes.
        guard filter == ARCHIVE_FILTER_COMPRESS else {
            guard unsafe archive_read_append_filter(archive, filter) >= ARCHIVE_WARN else {
                throw ReadingFault(.unsupportedCompression)
            }
            try open()
            return
        }
        unsafe archive_read_support_filter_compress(archive)
        try open()
        // The filter, and the one that stands for the bytes in memory.
        guard unsafe archive_filter_count(archive) <= 2 else { throw ReadingFault(.unsupportedCompression) }
    }

    deinit {
        unsafe archive_read_free(archive)
    }

    private func open() throws(ReadingFault) {
        let status = unsafe content.withUnsafeBytes { bytes in
            unsafe archive_read_open_memory(archive, bytes.baseAddress, bytes.count)
        }
        guard status >= ARCHIVE_WARN else { throw fault() }
    }

    private func fault() -> ReadingFault {
        let fault = unsafe LibraryFault.of(archive)
        // A name for which there is no memory is longer than the content.
        return keepsOnlyNames && fault.problem == .errorMemory ? .truncated : fault
    }

    /// How many bytes of the content were consumed.
    var consumed: Int { unsafe Int(clamping: archive_filter_bytes(archive, -1)) }

    /// Whether it has members that are encrypted, as far as libarchive has seen.
    var hasEncryptedMembers: Bool { unsafe archive_read_has_encrypted_entries(archive) > 0 }

    /// The next member; `nil` at the end.
    ///
    /// - Throws: Why there is none; nothing can be read after that.
    func next() throws(ReadingFault) -> LibraryMember? {
        try withExtendedLifetime(content) { () throws(ReadingFault) -> LibraryMember? in
            var entry: OpaquePointer?
            // A header that libarchive gives up on (`ARCHIVE_FAILED`, `ARCHIVE_RETRY`) may be followed by a good one.
            for _ in 0..<1000 {
                // A name that cannot be converted is taken for want of memory if ENOMEM was left there.
                errno = 0
                let status = unsafe archive_read_next_header(archive, &entry)
                if status == ARCHIVE_EOF { return nil }
                if status >= ARCHIVE_WARN, let entry = unsafe entry { return unsafe LibraryMember(entry) }
                if status == ARCHIVE_FATAL { break }
            }
            throw fault()
        }
    }

    /// Gives `body` the data of the member that was returned last, block by block, each valid during the call.
    ///
    /// A hole of a sparse file is given as zeros, 4 KB of them at the most.
    ///
    /// - Throws: What is damaged, the limit that was reached, and what `body` throws.
    func data(
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) {
        defer { withExtendedLifetime(content) {} }
        var position: Int64 = 0
        var emptyBlocks = 0
        while true {
            var block: UnsafeRawPointer?
            var count = 0
            var offset: Int64 = 0
            let status = unsafe archive_read_data_block(archive, &block, &count, &offset)
            if status == ARCHIVE_EOF { return }
            guard status >= ARCHIVE_WARN else { throw fault() }
            guard let start = unsafe block, count > 0 else {
                emptyBlocks += 1
                guard emptyBlocks < 10_000 else { throw .corrupt }
                continue
            }
            if offset > position { try unsafe hole(min(offset &- position, 4096), reading, body) }
            try unsafe reading.give(UnsafeRawBufferPointer(start: start, count: count), body)
            position = offset &+ Int64(count)
        }
    }

    private func hole(
        _ count: Int64,
        _ reading: Reading,
        _ body: (UnsafeRawBufferPointer) throws(ReadingFault) -> Void
    ) throws(ReadingFault) {
        let zeros = ByteSlice([UInt8](repeating: 0, count: max(0, Int(clamping: count))))
        try unsafe zeros.withUnsafeBytes { (bytes) throws(ReadingFault) in try unsafe reading.give(bytes, body) }
    }
}
