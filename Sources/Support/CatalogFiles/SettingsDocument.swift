/// A YAML document that sets things: mappings in mappings, with texts and lists of texts at their ends.
///
/// It is the same subset of YAML as that of catalog files, and a JSON document is one too.
package struct SettingsDocument: Sendable {
    /// What one thing is set to.
    package enum Value: Hashable, Sendable {
        /// A scalar as it is written; its type is whatever the reader wants it to be.
        case text(String)
        /// A sequence of scalars.
        case list([String])
    }

    /// One thing that is set.
    package struct Item: Hashable, Sendable {
        /// The keys that lead to it, joined by dots.
        package let key: String
        /// What it is set to.
        package let value: Value
        /// The line of its last key, from 1.
        package let line: Int
    }

    /// Why a document is none.
    package struct ReadingError: Error, Hashable, Sendable {
        /// The line, from 1.
        package let line: Int
        /// What is wrong and how to mend it.
        package let message: String
    }

    /// What is set, in the order in which it is written.
    package let items: [Item]

    /// Reads bytes that may be anything; nothing but white space and comments sets nothing.
    ///
    /// - Parameter bytes: The document.
    /// - Throws: The first thing that is wrong with it.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        let problems = ProblemList(file: "")
        let root = YAMLDocument.read(bytes, problems: problems)
        var items: [Item] = []
        if let root {
            try Self.collect(root, key: "", line: root.position.line, into: &items)
        } else if let problem = problems.problems.first, problem.message != CatalogMessage.emptyFile {
            throw ReadingError(line: problem.line, message: problem.message)
        }
        self.items = items
    }

    private static func collect(
        _ node: YAMLNode,
        key: String,
        line: Int,
        into items: inout [Item]
    ) throws(ReadingError) {
        switch node.content {
        case .mapping(let fields):
            for (name, value) in fields {
                let key = key.isEmpty ? name.value : "\(key).\(name.value)"
                try collect(value, key: key, line: name.position.line, into: &items)
            }
        case .text(let text) where !key.isEmpty:
            items.append(Item(key: key, value: .text(text), line: line))
        case .list(let nodes) where !key.isEmpty:
            var texts: [String] = []
            for node in nodes {
                guard case .text(let text) = node.content else {
                    throw ReadingError(line: node.position.line, message: "a text is expected, not \(node.kind)")
                }
                texts.append(text)
            }
            items.append(Item(key: key, value: .list(texts), line: line))
        case .text, .list:
            throw ReadingError(line: line, message: "settings are expected, each as 'key: value'")
        }
    }
}
