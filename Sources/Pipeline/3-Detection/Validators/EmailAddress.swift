/// The address of a mailbox: RFC 5321, section 4.1.2, and RFC 6531 for other scripts.
///
/// Much has an at sign that is no mailbox: image files for dense screens (`logo@2x.png`), units of systemd
/// (`getty@tty1.service`), versions of packages, remotes of version control (`git@github.com:weir/weir.git`), the names
/// that SSH gives to algorithms (`chacha20-poly1305@openssh.com`, RFC 4251, section 6).
enum EmailAddress {
    /// RFC 5321, section 4.5.3.1.
    private static let longestLocalPart = 64
    /// RFC 5321, section 4.5.3.1, less the brackets and the rest of a path.
    private static let longest = 254

    /// Last labels that are no top-level domain: endings of files, units of systemd, names that no mail reaches.
    ///
    /// The last are those of RFC 2606 and RFC 6762. New domains are delegated every year, which is why this is not a list
    /// of the ones that exist.
    private static let endings = WordSet(
        """
        ASP ASPX AUTOMOUNT AVI AVIF BAK BAT BETA BMP CFG CJS CLASS CONF CPP CSS CSV CXX DEB DEVICE DLL DMG DOC DOCX DUMP
        ENV EOT EPS EXAMPLES EXE EXT FLAC GIF HEIC HPP HTM HTML HXX ICO IMG INI INVALID ISO JAR JAVA JPEG JPG JSON JSP JSX
        KEYS KTS LESS LIB LOCALDOMAIN LOCALHOST LOCK LOG LUA MAP MJS MKV MOUNT MPEG MPG OBJ OGG OTF PATCH PATH PDF PEM PHP
        PKG PLIST PNG PPT PPTX PROPERTIES PUB RAR RDB RPM RST RTF SCALA SCOPE SCSS SELF SERVICE SLICE SNAPSHOT SOCKET SQL
        SRC SVG SWAP SWIFT TAR TARGET TGZ TIF TIFF TIMER TLD TMP TOML TSV TSX TTF TXT UNIT VALUE VUE WAR WASM WAV WEBM
        WEBP WOFF XLS XLSX XML YAML YML
        """
    )

    /// Domains of two letters that are no code of ISO 3166-1.
    private static let extraCountries = WordSet("AC EU SU UK")

    /// Users that log in to version control and receive no mail.
    private static let logins = WordSet("GIT HG SVN")

    /// Domains that stand in the names of algorithms.
    private static let algorithmDomains = WordSet("OPENSSHCOM LIBSSHORG")

    /// Whether both parts can be those of a mailbox.
    ///
    /// - Parameter match: An address; a colon and a path behind it, which make it the remote of a copying program.
    /// - Returns: `false` also for the kinds of names above.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        guard match.count <= longest, let at = lastAt(match) else { return false }
        return isLocalPart(match, at) && isDomain(match, from: at + 1)
    }

    private static func lastAt(_ match: Span<UInt8>) -> Int? {
        var index = match.count - 1
        while index >= 0, match[index] != UInt8(ascii: "@") { index -= 1 }
        return index >= 0 ? index : nil
    }

    private static func isLocalPart(_ match: Span<UInt8>, _ end: Int) -> Bool {
        let dot = UInt8(ascii: ".")
        guard end > 0, end <= longestLocalPart, match[0] != dot, match[end - 1] != dot else { return false }
        for index in 1..<max(1, end) where match[index] == dot && match[index - 1] == dot { return false }
        return !logins.contains(key(match, 0..<end))
    }

    private static func isDomain(_ match: Span<UInt8>, from start: Int) -> Bool {
        guard start < match.count else { return false }
        var label = start
        var labels = 1
        var numeric = 0
        for index in start..<match.count {
            switch match[index] {
            case UInt8(ascii: "."):
                guard isLabel(match, label..<index) else { return false }
                label = index + 1
                labels += 1
            case UInt8(ascii: "/"), UInt8(ascii: ":"):
                return false
            case 0x30...0x39 where index == label && labels <= 2:
                numeric += 1
            default: break
            }
        }
        // Versions begin with two numbers.
        guard labels > 1, numeric < 2, isLabel(match, label..<match.count) else { return false }
        guard labels > 2 || !isScale(match, from: start) else { return false }
        let name = key(match, start..<match.count)
        return !algorithmDomains.contains(name) && isTopLevel(match, from: label)
    }

    /// Whether a label has a length that RFC 1035, section 2.3.4, allows, and no hyphen at its ends.
    private static func isLabel(_ match: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard let last = range.last, range.count <= 63 else { return false }
        return match[range.lowerBound] != hyphen && match[last] != hyphen
    }

    /// Whether a domain is the ending of an image that is scaled for a screen: `2x.png`.
    private static func isScale(_ match: Span<UInt8>, from start: Int) -> Bool {
        guard start + 2 < match.count, match[start + 2] == UInt8(ascii: ".") else { return false }
        return (0x31...0x39).contains(match[start]) && match[start + 1] == UInt8(ascii: "x")
    }

    private static func isTopLevel(_ match: Span<UInt8>, from start: Int) -> Bool {
        let name = key(match, start..<match.count)
        guard match.count - start == 2 else { return match.count - start > 2 && !endings.contains(name) }
        return CountryCode.isAssigned(match[start] & 0xDF, match[start + 1] & 0xDF) || extraCountries.contains(name)
    }

    /// The key of the ASCII letters of a part; 0, which is no word, when it has anything else but dots.
    private static func key(_ match: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
        var key: UInt64 = 0
        for index in range where match[index] != UInt8(ascii: ".") {
            let letter = match[index] & 0xDF
            guard (0x41...0x5A).contains(letter) else { return 0 }
            key = WordSet.append(letter, to: key)
        }
        return key
    }
}
