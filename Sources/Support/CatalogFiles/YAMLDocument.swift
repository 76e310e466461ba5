import Yams

/// Reads the subset of YAML that catalog files are written in: one document, shallow, without anchors, aliases and tags.
///
/// Aliases are not merely refused after parsing: a few lines of nested aliases describe more nodes than there is memory
/// ("billion laughs"), and the composer hashes the keys of each mapping. So every `*` is replaced by a private-use
/// character before the text is parsed, and put back in each scalar; the parser never sees an alias. A `*` is an alias
/// only where it starts a plain scalar, which is where the replaced one is found and reported.
struct YAMLDocument {
    private let problems: ProblemList
    private let limits: YAMLLimits

    /// Reads bytes that may be anything.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - limits: How much there may be of it.
    ///   - problems: Takes what is wrong with it.
    /// - Returns: The document, or `nil` when there is a problem with it.
    static func read(_ bytes: [UInt8], limits: YAMLLimits = .catalog, problems: ProblemList) -> YAMLNode? {
        YAMLDocument(problems: problems, limits: limits).read(bytes)
    }

    private func read(_ bytes: [UInt8]) -> YAMLNode? {
        guard bytes.count <= limits.fileSize else {
            problems.add(CatalogMessage.fileTooLarge(limits.fileSize), at: .start)
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            problems.add(CatalogMessage.notUTF8, at: Position(line: firstInvalidLine(of: bytes), column: 1))
            return nil
        }
        guard !text.unicodeScalars.contains(Self.standIn) else {
            problems.add(CatalogMessage.privateUse, at: position(of: Self.standIn, in: text))
            return nil
        }
        return parse(Self.replacing("*", with: Self.standIn, in: text))
    }

    private func parse(_ text: String) -> YAMLNode? {
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else {
                problems.add(CatalogMessage.emptyFile, at: .start)
                return nil
            }
            // The nodes hold their anchors weakly; the parser owns them.
            return withExtendedLifetime(parser) { convert(root, depth: 1) }
        } catch let error as YamlError {
            report(error, in: text)
        } catch {
            problems.add(CatalogMessage.unreadableYAML, at: .start)
        }
        return nil
    }

    private func convert(_ node: Node, depth: Int) -> YAMLNode? {
        let position = Position(node.mark)
        guard depth <= limits.nesting else {
            problems.add(CatalogMessage.nestedTooDeep(limits.nesting), at: position)
            return nil
        }
        guard node.anchor == nil else {
            problems.add(CatalogMessage.anchor, at: position)
            return nil
        }
        switch node {
        case .scalar(let scalar):
            guard isPlain(scalar.tag, as: .str) else {
                problems.add(CatalogMessage.tag, at: position)
                return nil
            }
            guard scalar.style != .plain || scalar.string.unicodeScalars.first != Self.standIn else {
                problems.add(CatalogMessage.anchor, at: position)
                return nil
            }
            let isPlain = scalar.style == .plain
            return YAMLNode(content: .text(Self.restored(scalar.string)), position: position, isPlain: isPlain)
        case .sequence(let sequence):
            guard isPlain(sequence.tag, as: .seq) else {
                problems.add(CatalogMessage.tag, at: position)
                return nil
            }
            let items = sequence.map { convert($0, depth: depth + 1) }
            let converted = items.compactMap(\.self)
            return converted.count == items.count ? YAMLNode(content: .list(converted), position: position) : nil
        case .mapping(let mapping):
            return convert(mapping, at: position, depth: depth)
        case .alias:
            problems.add(CatalogMessage.anchor, at: position)
            return nil
        }
    }

    private func convert(_ mapping: Node.Mapping, at position: Position, depth: Int) -> YAMLNode? {
        guard isPlain(mapping.tag, as: .map) else {
            problems.add(CatalogMessage.tag, at: position)
            return nil
        }
        var fields: [(key: Located<String>, value: YAMLNode)] = []
        var isComplete = true
        for (key, value) in mapping {
            let name = convert(key, depth: depth + 1)
            let content = convert(value, depth: depth + 1)
            guard let name, let content else {
                isComplete = false
                continue
            }
            guard case .text(let text) = name.content else {
                problems.add(CatalogMessage.keyIsNoText(name.kind), at: name.position)
                isComplete = false
                continue
            }
            fields.append((Located(value: text, position: name.position), content))
        }
        return isComplete ? YAMLNode(content: .mapping(fields), position: position) : nil
    }

    /// Whether a tag says no more than the node does; the composer gives such tags to quoted texts and to keys.
    private func isPlain(_ tag: Tag, as name: Tag.Name) -> Bool {
        tag == Tag(.implicit) || tag == Tag(name)
    }

    private func report(_ error: YamlError, in text: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            problems.add(CatalogMessage.invalidYAML([context?.text, problem]), at: Position(mark))
        case .reader(let problem, let offset, _, _):
            problems.add(CatalogMessage.invalidYAML([problem]), at: position(ofCharacter: offset ?? 0, in: text))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map { Self.restored($0) }
            problems.add(CatalogMessage.repeatedKeys(keys), at: Position(context.mark))
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            problems.add(CatalogMessage.unreadableYAML, at: .start)
        }
    }
}

extension YAMLDocument {
    /// What stands for `*` while the text is parsed: a private-use character that no file may have itself.
    private static let standIn: Unicode.Scalar = "\u{E000}"

    private static func restored(_ text: String) -> String {
        replacing(standIn, with: "*", in: text)
    }

    private static func replacing(_ old: Unicode.Scalar, with new: Unicode.Scalar, in text: String) -> String {
        var replaced = String.UnicodeScalarView()
        replaced.reserveCapacity(text.utf8.count)
        replaced.append(contentsOf: text.unicodeScalars.lazy.map { $0 == old ? new : $0 })
        return String(replaced)
    }

    private func firstInvalidLine(of bytes: [UInt8]) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        return (index ?? 0) + 1
    }

    private func position(of scalar: Unicode.Scalar, in text: String) -> Position {
        end(of: text.unicodeScalars.prefix { $0 != scalar })
    }

    private func position(ofCharacter offset: Int, in text: String) -> Position {
        end(of: Substring(text.prefix(offset)).unicodeScalars)
    }

    private func end(of scalars: some Sequence<Unicode.Scalar>) -> Position {
        var line = 1
        var column = 1
        for scalar in scalars {
            column += 1
            if scalar == "\n" {
                line += 1
                column = 1
            }
        }
        return Position(line: line, column: column)
    }
}

extension Position {
    fileprivate init(_ mark: Mark?) {
        self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
    }
}
