internal import CArchive
internal import Glibc

/// What libarchive says about a member of an archive.
struct LibraryMember {
    /// Its name as raw bytes; empty where it has none.
    let name: [UInt8]
    /// Where it leads, when it is a link.
    let target: [UInt8]
    /// Whether it has content of its own: links, folders and devices have none.
    let hasContent: Bool
    /// Whether its content is encrypted.
    let isEncrypted: Bool
    /// How many bytes it claims to have.
    let size: Int

    /// Copies what is needed of an entry, which libarchive uses again for the next.
    init(_ entry: OpaquePointer) {
        // In UTF-8 where libarchive knows the encoding, else as the bytes that are there; both can be missing.
        let inUTF8 = unsafe Self.bytes { unsafe archive_entry_pathname_utf8(entry) }
        name = unsafe inUTF8 ?? Self.bytes { unsafe archive_entry_pathname(entry) } ?? []
        let symbolic = unsafe Self.bytes { unsafe archive_entry_symlink(entry) }
        let hard = unsafe Self.bytes { unsafe archive_entry_hardlink(entry) }
        target = symbolic ?? hard ?? []
        let type = unsafe archive_entry_filetype(entry)
        hasContent = type == 0o100000 || (type == 0 && hard == nil)
        unsafe isEncrypted = archive_entry_is_encrypted(entry) != 0
        unsafe size = archive_entry_size_is_set(entry) != 0 ? Int(clamping: archive_entry_size(entry)) : 0
    }

    private static func bytes(_ text: () -> UnsafePointer<CChar>?) -> [UInt8]? {
        // Where there is no text, libarchive ends the process if it finds ENOMEM, whoever left it there.
        errno = 0
        guard let text = unsafe text() else { return nil }
        return unsafe [UInt8](UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
}
