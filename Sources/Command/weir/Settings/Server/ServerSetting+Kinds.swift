extension ServerSetting {
    /// A place in the settings that a value goes to.
    typealias Place<Value> = any WritableKeyPath<ServerSettings, Value> & Sendable

    /// A text that may be anything, such as a path.
    static func text(_ key: String, _ place: Place<String>, form: String, _ summary: String) -> ServerSetting {
        ServerSetting(
            key: key,
            form: form,
            summary: summary,
            range: "",
            write: { (text, settings) throws(Problem) in settings[keyPath: place] = try text.single() },
            read: { .text($0[keyPath: place]) }
        )
    }

    /// A whole number in a range, which may be written as bytes are.
    static func number(
        _ key: String,
        _ place: Place<Int>,
        in range: ClosedRange<Int>,
        form: String = "number",
        _ summary: String
    ) -> ServerSetting {
        ServerSetting(
            key: key,
            form: form,
            summary: summary,
            range: "\(range.lowerBound)–\(range.upperBound)",
            write: { (text, settings) throws(Problem) in
                let typed = try text.single()
                let number = Int(typed) ?? (form == "bytes" ? ByteSize(argument: typed)?.bytes : nil)
                guard let number, range.contains(number) else {
                    throw Problem(
                        message: "a number \(form == "number" ? "" : "of \(form) ")"
                            + "from \(range.lowerBound) to \(range.upperBound) is expected"
                    )
                }
                settings[keyPath: place] = number
            },
            read: { .plain(String($0[keyPath: place])) }
        )
    }

    /// A number of seconds.
    static func seconds(
        _ key: String,
        _ place: Place<Int>,
        in range: ClosedRange<Int>,
        _ summary: String
    ) -> ServerSetting {
        number(key, place, in: range, form: "seconds", summary)
    }

    /// A number of bytes, which may be written as `10M`.
    static func bytes(
        _ key: String,
        _ place: Place<Int>,
        in range: ClosedRange<Int>,
        _ summary: String
    ) -> ServerSetting {
        number(key, place, in: range, form: "bytes", summary)
    }

    /// `true` or `false`.
    static func flag(_ key: String, _ place: Place<Bool>, _ summary: String) -> ServerSetting {
        ServerSetting(
            key: key,
            form: "true|false",
            summary: summary,
            range: "",
            write: { (text, settings) throws(Problem) in
                guard let flag = Bool(try text.single()) else {
                    throw Problem(message: "true or false is expected")
                }
                settings[keyPath: place] = flag
            },
            read: { .plain(String($0[keyPath: place])) }
        )
    }

    /// One of a closed set of words.
    static func word<Word>(_ key: String, _ place: Place<Word>, _ summary: String) -> ServerSetting
    where Word: RawRepresentable & CaseIterable & Sendable, Word.RawValue == String {
        let words = Word.allCases.map(\.rawValue)
        return ServerSetting(
            key: key,
            form: words.joined(separator: "|"),
            summary: summary,
            range: "",
            write: { (text, settings) throws(Problem) in
                guard let word = Word(rawValue: try text.single()) else {
                    throw Problem(message: "one of \(words.joined(separator: ", ")) is expected")
                }
                settings[keyPath: place] = word
            },
            read: { .plain($0[keyPath: place].rawValue) }
        )
    }

    /// A list of texts that have a form.
    static func list(
        _ key: String,
        _ place: Place<[String]>,
        form: String,
        isElement: @escaping @Sendable (String) -> Bool,
        _ summary: String
    ) -> ServerSetting {
        ServerSetting(
            key: key,
            form: "\(form),…",
            summary: summary,
            range: "",
            write: { (text, settings) throws(Problem) in
                let elements = text.elements
                guard elements.allSatisfy(isElement) else {
                    throw Problem(message: "a list is expected, each element like \(form)")
                }
                settings[keyPath: place] = elements
            },
            read: { .list($0[keyPath: place]) }
        )
    }
}

extension SettingText {
    /// The only text of a value that is no list.
    func single() throws(ServerSetting.Problem) -> String {
        switch self {
        case .plain(let text), .text(let text): return text
        case .list: throw ServerSetting.Problem(message: "one value is expected, not a list")
        }
    }

    /// The elements of a value that may be a list.
    var elements: [String] {
        switch self {
        case .list(let texts): texts
        case .plain(let text), .text(let text):
            text.split(separator: ",").map { $0.trimming(while: { $0 == " " }) }
        }
    }
}

extension Substring {
    fileprivate func trimming(while isOut: (Character) -> Bool) -> String {
        var rest = drop(while: isOut)
        while let last = rest.last, isOut(last) { rest.removeLast() }
        return String(rest)
    }
}
