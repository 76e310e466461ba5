/// Looks for credentials in an HTTP archive (HAR 1.2) that arrives in pieces.
///
/// Takes the way `log`, `entries`, `request` or `response`, and there the headers, cookies, parameters of the query and of
/// the form; everything else is skipped. A document that is no archive is given up within its first kilobytes. Where the
/// document stops being JSON, so does the search; what was found before counts.
///
/// What is found depends on the bytes alone and not on the pieces:
/// - The first value that counts is the finding, and its first `longestMatch` bytes are the match.
/// - Writers put the name before the value. Where one does it the other way round and the value begins more than
///   `longestMatch` bytes before the end of the name, the name is the match.
package struct HARScan: ~Copyable {
    /// What was found.
    package struct Finding: Hashable, Sendable {
        /// Where it stands in the document.
        package let range: Range<Int>
        /// What it is.
        package let secret: HARSecret
    }

    /// The longest match, in bytes; a finding is known when so many bytes after its start have been read.
    package static let longestMatch = 4096
    /// Where the archive has begun at the latest, in bytes from the start of the document.
    private static let opening = 4096
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private enum Place: Hashable {
        case document, top, log, entries, entry, message, form
        case list(HARSecret.Place)
        case pair(HARSecret.Place)
    }

    /// What the value that comes next is.
    private enum Field: Hashable {
        case none, log, entries, message, form, name, value
        case list(HARSecret.Place)
    }

    /// A name and a value, as far as they were read.
    private struct Pair {
        var secret: HARSecret?
        var isNamed = false
        var value: Range<Int>?
        /// Whether the value is more than a mark, and whether it is when it is read as a list of cookies.
        var isValue = false
        var isCookie = false
    }

    /// The finding, once there is one.
    package private(set) var finding: Finding?
    /// Whether what follows can change nothing.
    package private(set) var isOver = false

    private var reader = JSONReader()
    private var offset = 0
    /// How much of a byte order mark was read.
    private var markCount = 0
    private var isArchive = false
    private var places: [Place] = [.document]
    private var field = Field.none
    private var pair = Pair()

    /// A scan at the beginning of a document.
    package init() {}

    /// Reads the next piece.
    package mutating func read(_ piece: Span<UInt8>) {
        guard !isOver else { return }
        unsafe piece.withUnsafeBufferPointer { bytes in
            if let text = bytes.baseAddress { unsafe read(text, count: bytes.count) }
        }
        offset += piece.count
    }

    private mutating func read(_ text: UnsafePointer<UInt8>, count: Int) {
        var index = 0
        while index < count, offset + index == markCount, markCount < Self.byteOrderMark.count,
            unsafe text[index] == Self.byteOrderMark[markCount]
        {
            index += 1
            markCount += 1
        }
        while !isOver {
            let end = isArchive ? count : min(count, Self.opening - offset)
            guard index < end else { break }
            take(unsafe reader.next(in: text, from: &index, to: end, base: offset))
        }
        if !isArchive, offset + count >= Self.opening { isOver = true }
        cutOpenValue(at: offset + count)
    }

    private mutating func take(_ token: JSONReader.Token) {
        switch token {
        case .pieceEnd:
            break
        case .end, .invalid:
            isOver = true
        case .key:
            field = fieldNamed()
        case .objectStart, .arrayStart:
            enter(isObject: token == .objectStart)
        case .objectEnd, .arrayEnd:
            if places.popLast() == .log { isOver = true }
            field = .none
        case .text:
            takeText()
        case .scalar:
            if field == .log { isOver = true }
            field = .none
        }
    }

    /// The member whose name was read.
    private func fieldNamed() -> Field {
        let name = reader.string
        switch places.last {
        case .top: return name.equals("log") ? .log : .none
        case .log: return name.equals("entries") ? .entries : .none
        case .entry: return name.equals("request") || name.equals("response") ? .message : .none
        case .message:
            if name.equals("headers") { return .list(.header) }
            if name.equals("cookies") { return .list(.cookie) }
            if name.equals("queryString") { return .list(.parameter) }
            return name.equals("postData") ? .form : .none
        case .form: return name.equals("params") ? .list(.parameter) : .none
        case .pair: return name.equals("name") ? .name : name.equals("value") ? .value : .none
        default: return .none
        }
    }

    private mutating func enter(isObject: Bool) {
        let place: Place? =
            switch (places.last, field, isObject) {
            case (.document, _, true): .top
            case (.top, .log, true): .log
            case (.log, .entries, false): .entries
            case (.entries, _, true): .entry
            case (.entry, .message, true): .message
            case (.message, .form, true): .form
            case (_, .list(let kind), false): .list(kind)
            case (.list(let kind), _, true): .pair(kind)
            default: nil
            }
        if let place {
            places.append(place)
            if place == .log { isArchive = true }
            if case .pair(let kind) = place {
                pair = Pair(secret: kind == .cookie ? HARSecret(place: .cookie, term: nil) : nil)
            }
        } else {
            if places.count == 1 || field == .log { isOver = true }
            reader.skipContainer()
        }
        field = .none
    }

    private mutating func takeText() {
        defer { field = .none }
        if field == .log || places.count == 1 { isOver = true }
        guard case .pair(let kind) = places.last else { return }
        if field == .value {
            takeValue()
        } else if field == .name, kind != .cookie {
            pair.isNamed = true
            pair.secret = pair.secret ?? HARSecret(name: reader.string, in: kind)
            guard let secret = pair.secret, let value = pair.value else { return }
            guard secret.term == .cookies ? pair.isCookie : pair.isValue, secret.canTake(value.count) else { return }
            let isNear = reader.range.upperBound - value.lowerBound <= Self.longestMatch
            report(isNear ? value : reader.range, secret)
        }
    }

    private mutating func takeValue() {
        // Most headers are of no interest, which their names have told by now.
        guard pair.secret != nil || !pair.isNamed else { return }
        let text = reader.string
        let isValue = !text.isWhole || !RedactionMark.covers(text.bytes, isCookies: false)
        let isCookie = !text.isWhole || !RedactionMark.covers(text.bytes, isCookies: true)
        if let secret = pair.secret {
            guard secret.term == .cookies ? isCookie : isValue, secret.canTake(reader.range.count) else { return }
            report(reader.range, secret)
        } else if pair.value == nil {
            pair.value = reader.range
            pair.isValue = isValue
            pair.isCookie = isCookie
        }
    }

    /// Reports a value that goes on beyond the piece and is longer than any mark and any match.
    private mutating func cutOpenValue(at end: Int) {
        guard !isOver, let start = reader.openString, end - start > Self.longestMatch else { return }
        guard case .pair = places.last, field == .value, let secret = pair.secret else { return }
        report(start..<end, secret)
    }

    private mutating func report(_ range: Range<Int>, _ secret: HARSecret) {
        let end = min(range.upperBound, range.lowerBound + Self.longestMatch)
        finding = Finding(range: range.lowerBound..<end, secret: secret)
        isOver = true
    }
}
