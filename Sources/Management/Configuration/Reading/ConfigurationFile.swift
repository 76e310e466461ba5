internal import WeirCatalogFiles
package import WeirJSON

/// What a file defines: profiles, entries and what else an account can have, in the shapes of the API.
///
/// Names may stand where the API wants identifiers; they are looked up when the file is applied. Nothing but the shape
/// of the file is checked here: what the objects say is checked where requests are.
package struct ConfigurationFile: Sendable {
    /// The version of the format.
    package static let version = 1

    /// The objects, in the order in which they can be applied.
    package private(set) var objects: [ConfigurationObject] = []
    /// What the file says of the settings of the account; `nil` when it says nothing.
    package private(set) var settings: JSONValue?
    /// What is strange about the file, and no reason to refuse it.
    package private(set) var warnings: [ConfigurationProblem] = []

    private let document: ValueDocument?

    /// A file that defines nothing.
    package init() {
        document = nil
    }

    /// Reads a file.
    ///
    /// - Parameter bytes: The file, from anywhere.
    /// - Throws: The first thing that is wrong with it.
    package init(_ bytes: [UInt8]) throws(ConfigurationProblem) {
        let document: ValueDocument
        do throws(ValueDocument.ReadingError) {
            document = try ValueDocument(bytes)
        } catch {
            throw ConfigurationProblem(error.message, at: "", line: error.line)
        }
        self.document = document
        guard case .object(let sections) = document.value else {
            throw problem("a mapping is expected, with 'version: 1' and sections such as 'profiles'", at: "")
        }
        try checkVersion()
        for kind in ConfigurationKind.allCases {
            guard let section = sections.last(where: { $0.name == kind.rawValue }) else { continue }
            try read(section.value, kind)
        }
        for section in sections where section.name != "version" && ConfigurationKind(rawValue: section.name) == nil {
            guard section.name == "settings" else { throw unknown(section.name) }
            guard section.value != .null else { continue }
            guard case .object = section.value else { throw problem("an object is expected", at: "/settings") }
            settings = section.value.without(["updated_at"])
            warn(about: section.value, .settings, at: "/settings")
        }
        try checkNames()
    }

    /// A problem at a place of the file.
    package func problem(_ message: String, at pointer: String) -> ConfigurationProblem {
        ConfigurationProblem(message, at: pointer, line: document?.line(at: pointer))
    }

    private func checkVersion() throws(ConfigurationProblem) {
        let given = document?.value["version"] ?? .null
        guard given != .number(Self.version) else { return }
        guard given == .null else {
            throw problem("this version of weir reads files with 'version: \(Self.version)'", at: "/version")
        }
        throw problem("the file has to start with 'version: \(Self.version)'", at: "")
    }

    private func unknown(_ name: String) -> ConfigurationProblem {
        let known = ConfigurationKind.allCases.map(\.rawValue) + ["settings", "version"]
        let hint =
            Suggestion.nearest(to: name, among: known).map { "; did you mean '\($0)'?" }
            ?? "; there are \(known.sorted().joined(separator: ", "))"
        return problem("there is no section of this name\(hint)", at: "/" + name)
    }

    private mutating func read(_ section: JSONValue, _ kind: ConfigurationKind) throws(ConfigurationProblem) {
        let place = "/" + kind.rawValue
        // A section whose lines are all commented out.
        guard section != .null else { return }
        guard case .array(let elements) = section else { throw problem("a list is expected", at: place) }
        for (index, element) in elements.enumerated() {
            let pointer = "\(place)/\(index)"
            guard case .object = element else { throw problem("an object is expected", at: pointer) }
            let reading = ObjectReading(kind, element, at: pointer)
            do throws(ConfigurationRefusal) {
                objects.append(try reading.object())
            } catch {
                throw problem(error.message, at: error.pointer ?? pointer)
            }
            warn(about: element, .of(kind), at: pointer)
        }
    }

    /// Two objects of a kind with one name, or two of any kind with one identifier, cannot be told apart.
    private func checkNames() throws(ConfigurationProblem) {
        var names: [[String]: Bool] = [:]
        var ids: Set<String> = []
        for object in objects {
            let hasID = object.id != nil
            if let others = names.updateValue(hasID, forKey: [object.kind.rawValue, object.name]) {
                guard object.kind.sharesNames else {
                    throw problem("another \(object.kind.noun) of the file has this name", at: object.pointer + "/name")
                }
                guard others, hasID else {
                    throw problem(
                        "another \(object.kind.noun) of the file has this name; give each an \"id\", or another name",
                        at: object.pointer + "/name"
                    )
                }
            }
            for (id, place) in object.identifiers {
                guard ids.insert(id).inserted else {
                    throw problem("another object of the file has this id", at: place)
                }
            }
        }
    }

    private mutating func warn(about value: JSONValue, _ shape: ConfigurationShape, at pointer: String) {
        guard !shape.isLeaf else { return }
        switch value {
        case .array(let elements):
            for (index, element) in elements.enumerated() { warn(about: element, shape, at: "\(pointer)/\(index)") }
        case .object(let members):
            for member in members {
                let place = pointer + "/" + member.name
                if let inner = shape.fields[member.name] {
                    warn(about: member.value, inner, at: place)
                } else {
                    let near = Suggestion.nearest(to: member.name, among: shape.fields.keys.sorted())
                    let hint = near.map { "; did you mean '\($0)'?" } ?? ""
                    warnings.append(problem("there is no field of this name, and it is ignored\(hint)", at: place))
                }
            }
        default: break
        }
    }
}
