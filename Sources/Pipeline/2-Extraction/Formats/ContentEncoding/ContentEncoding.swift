internal import WeirContent

/// A coding of HTTP content (RFC 9110, 8.4.1), as the header `Content-Encoding` names it.
enum ContentEncoding {
    case identity, gzip, deflate, brotli, zstd, compress

    /// The coding of a name, in any case; `nil` when weir does not know it.
    init?(_ name: String) {
        switch name.lowercased() {
        case "identity": self = .identity
        case "gzip", "x-gzip": self = .gzip
        case "deflate": self = .deflate
        case "br": self = .brotli
        case "zstd": self = .zstd
        case "compress", "x-compress": self = .compress
        default: return nil
        }
    }

    /// The names of all codings of a message, in the order in which they were applied, from header values that may each
    /// list several.
    static func names(_ values: [String]) -> [String] {
        values.flatMap { value in
            value.utf8.split(separator: UInt8(ascii: ",")).compactMap { part -> String? in
                let name = part.drop(while: isBlank)
                guard let last = name.lastIndex(where: { !isBlank($0) }) else { return nil }
                return String(Substring(name[...last]))
            }
        }
    }

    /// What is left of content without its codings.
    struct Decoded {
        /// What was encoded.
        var content: ByteSlice
        /// What stands behind the end of what was encoded, which receivers pass over and may keep.
        var tails: [ByteSlice] = []
    }

    /// Takes off the codings of content, the last one first.
    ///
    /// A coding that does not fit its content is reported, and what was there is read as it is: headers lie, and many a
    /// proxy takes off a coding and leaves its name.
    static func decode(_ content: ByteSlice, _ values: [String], _ reading: Reading) -> Decoded {
        var decoded = Decoded(content: content)
        let names = names(values)
        guard names.count <= reading.limits.depth else {
            reading.report(.limitDepth)
            return decoded
        }
        for name in names.reversed() {
            guard let encoding = ContentEncoding(name) else {
                reading.report(.unsupportedCompression)
                return decoded
            }
            guard encoding != .identity, !decoded.content.isEmpty else { continue }
            let output = encoding.decode(decoded.content, reading)
            if let fault = output.fault { reading.report(fault.problem) }
            guard output.fault == nil || !output.content.isEmpty else { return decoded }
            decoded.tails.append(decoded.content.clamped(from: output.consumed))
            decoded.content = output.content
        }
        return decoded
    }

    private func decode(_ content: ByteSlice, _ reading: Reading) -> Codec.Output {
        switch self {
        case .identity: Codec.Output(content: content, consumed: content.count, fault: nil)
        case .gzip: Codec.gzip.decompress(content, reading)
        case .brotli: Codec.brotli.decompress(content, reading)
        case .zstd: Codec.zstd.decompress(content, reading)
        case .compress: Codec.compress.decompress(content, reading)
        case .deflate: deflate(content, reading)
        }
    }

    /// In the header of zlib, as the standard says, or bare, as some programs do all the same.
    private func deflate(_ content: ByteSlice, _ reading: Reading) -> Codec.Output {
        let output = Codec.zlib.decompress(content, reading)
        guard let fault = output.fault, output.content.isEmpty, !fault.problem.isLimit else { return output }
        let bare = Codec.deflate.decompress(content, reading)
        return bare.fault == nil || !bare.content.isEmpty ? bare : output
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
