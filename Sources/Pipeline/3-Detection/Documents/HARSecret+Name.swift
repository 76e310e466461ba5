extension HARSecret {
    /// The longest name that is judged, in bytes.
    static let longestName = 256

    /// The credential that a header or a parameter of this name holds; fails when it holds none.
    ///
    /// Headers: RFC 9110 (11.6, 11.7), RFC 6265, and what gateways and vendors add. Parameters: RFC 6749 and
    /// RFC 7522 to 7523 (OAuth 2), OpenID Connect, SAML 2.0 bindings (3.5.3), presigned addresses of cloud stores.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - place: Where it stands.
    init?(name: JSONString, in place: Place) {
        guard name.isWhole, name.bytes.count <= Self.longestName, let term = Self.term(of: name.bytes, in: place) else {
            return nil
        }
        self.init(place: place, term: term)
    }

    private static func term(of name: [UInt8], in place: Place) -> Term? {
        var found: Term?
        var first: UInt128 = 0
        var last: UInt128 = 0
        var isOwner = false
        var count = 0
        var words = NameWords(name)
        while let word = words.next() {
            if count == 0 { first = word }
            if count == 1, place == .header, first == Word.cf, word == Word.access { found = .access }
            if isOwner, word == Word.key { found = .apiKey }
            isOwner = false
            switch meanings[word] {
            case .credential(let term): found = found ?? term
            case .owner: isOwner = true
            case .harmless: return nil
            case nil: break
            }
            last = word
            count += 1
        }
        if let found { return found }
        if last == Word.auth { return .authorization }
        if last == Word.pass, count == 1 { return .password }
        switch place {
        case .header:
            let isCookie = last == Word.cookie && (count == 1 || count == 2 && first == Word.set)
            return isCookie ? .cookies : nil
        case .parameter:
            if last == Word.code, count == 1 { return .code }
            return last == Word.signature || last == Word.sig ? .signature : nil
        case .cookie:
            return nil
        }
    }

    /// What a word says of a name that it stands in.
    private enum Meaning {
        /// The name is that of a credential.
        case credential(Term)
        /// A key of this is a credential.
        case owner
        /// The value is about a credential, or tells a page of a list.
        case harmless
    }

    private static let meanings: [UInt128: Meaning] = {
        let words: [(Meaning, [StaticString])] = [
            (.credential(.authorization), ["authorization"]),
            (
                .credential(.token),
                ["token", "jwt", "accesstoken", "authtoken", "idtoken", "refreshtoken", "usertoken"]
            ),
            (.credential(.secret), ["secret", "clientsecret"]),
            (.credential(.session), ["session", "sessionid", "sessiontoken", "sessid", "jsessionid", "phpsessid"]),
            (.credential(.apiKey), ["apikey", "xapikey"]),
            (.credential(.password), ["password", "passwd", "pwd", "passphrase", "passcode", "otp"]),
            // The third is what is left of the name that Django uses.
            (.credential(.forgeryToken), ["csrf", "xsrf", "csrfmiddlewareto", "csrftoken", "xsrftoken"]),
            (.credential(.assertion), ["assertion", "samlresponse", "samlart"]),
            (.owner, ["api", "subscription", "functions", "access", "private", "auth"]),
            (.harmless, ["page", "pagination", "next", "continuation", "cursor", "sync"]),
            (.harmless, ["type", "timeout", "expires", "expiry", "expiration", "duration"]),
            (.harmless, ["limit", "remaining", "policy", "endpoint"]),
        ]
        return Dictionary(uniqueKeysWithValues: words.flatMap { meaning, list in list.map { (.word($0), meaning) } })
    }()

    private enum Word {
        static let access = UInt128.word("access")
        static let auth = UInt128.word("auth")
        static let cf = UInt128.word("cf")
        static let code = UInt128.word("code")
        static let cookie = UInt128.word("cookie")
        static let key = UInt128.word("key")
        static let pass = UInt128.word("pass")
        static let set = UInt128.word("set")
        static let sig = UInt128.word("sig")
        static let signature = UInt128.word("signature")
    }
}

/// The words of a name in lower case, each in one number.
private struct NameWords {
    private let name: [UInt8]
    private var index = 0

    init(_ name: [UInt8]) {
        self.name = name
    }

    /// The next word, split at what is no letter or digit and before a capital that follows a small letter; digits at its
    /// end do not count, nor does what follows the sixteenth letter.
    mutating func next() -> UInt128? {
        while index < name.count, !Self.isLetter(name[index]), !Self.isDigit(name[index]) { index += 1 }
        guard index < name.count else { return nil }
        let start = index
        index += 1
        while index < name.count, Self.isLetter(name[index]) || Self.isDigit(name[index]) {
            if Self.isCapital(name[index]), !Self.isCapital(name[index - 1]) { break }
            index += 1
        }
        var end = index
        while end > start, Self.isDigit(name[end - 1]) { end -= 1 }
        return name[start..<min(end, start + 16)].reduce(0) { $0 << 8 | UInt128($1 | 0x20) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

extension UInt128 {
    /// A word of at most 16 small letters in one number.
    fileprivate static func word(_ text: StaticString) -> UInt128 {
        text.withUTF8Buffer { unsafe $0.reduce(0) { $0 << 8 | UInt128($1) } }
    }
}
