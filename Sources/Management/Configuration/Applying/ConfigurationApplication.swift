internal import WeirJSON

/// Makes an account what a file says: one object after another, through the requests of the API.
///
/// What the file does not mention stays as it is. An object is the one that has its identifier in the account, or else
/// its name (``ObjectMatching``); doing all of it twice changes nothing the second time.
package struct ConfigurationApplication<Target: ConfigurationTarget> {
    /// How it is done.
    package struct Options: Hashable, Sendable {
        /// Whether it is only found out what would be done.
        package var isRehearsal = false
        /// Whether objects go that the file does not have, of every kind that accounts make.
        package var prunes = false

        /// Everything is done, and nothing goes.
        package init() {}
    }

    /// Reads a file that the file names.
    package typealias Reader = (_ path: String) throws(ConfigurationRefusal) -> [UInt8]

    /// The account.
    package private(set) var target: Target
    /// What has been done, in order.
    package internal(set) var steps: [ConfigurationStep] = []

    let file: ConfigurationFile
    let options: Options
    let read: Reader
    var names = NameTable()
    var state: AccountState
    private var matching: ObjectMatching
    /// The identifiers of what the account has and the file as well.
    private var kept: Set<String> = []

    /// Looks at what the account has.
    ///
    /// - Parameters:
    ///   - file: What it is to have.
    ///   - target: The account.
    ///   - options: How it is done.
    ///   - read: Reads a file that the file names.
    /// - Throws: What is wrong, such as an account that does not answer.
    package init(
        _ file: ConfigurationFile,
        to target: Target,
        options: Options = Options(),
        read: @escaping Reader
    ) async throws(ConfigurationProblem) {
        self.file = file
        self.options = options
        self.read = read
        var target = target
        do throws(ConfigurationRefusal) {
            state = try await AccountState(of: &target)
        } catch {
            throw ConfigurationProblem(error.message, at: "", line: nil)
        }
        self.target = target
        matching = ObjectMatching(file, state)
        names.add(file)
        names.add(state)
    }

    /// Does it.
    ///
    /// - Throws: The first thing that is refused; what was done before stays.
    package mutating func run() async throws(ConfigurationProblem) {
        try await applySettings()
        let classes = file.objects.filter { $0.kind == .dataClasses }
        for kind in ConfigurationKind.allCases {
            switch kind {
            case .dataClasses:
                for profile in file.objects where profile.kind == .profiles && isNeeded(profile, by: classes) {
                    try await apply(profile, leavingOut: ["data_classes"])
                }
                for object in try ordered(classes) { try await apply(object) }
            default: for object in file.objects where object.kind == kind { try await apply(object) }
            }
        }
        if options.prunes { try await prune() }
    }

    /// Makes a request, unless this is a rehearsal.
    ///
    /// - Returns: The answer; `nil` in a rehearsal.
    mutating func send(
        _ request: ConfigurationRequest,
        for pointer: String
    ) async throws(ConfigurationProblem) -> JSONValue? {
        guard !options.isRehearsal else { return nil }
        do throws(ConfigurationRefusal) {
            return try await target.send(request)
        } catch {
            throw file.problem(error.message, at: pointer + (error.pointer ?? ""))
        }
    }

    private mutating func applySettings() async throws(ConfigurationProblem) {
        guard let settings = file.settings else { return }
        var step = ConfigurationStep(action: .unchanged, noun: "settings", name: "", pointer: "/settings")
        if !state.settings.satisfies(settings) {
            step.action = .update
            _ = try await send(ConfigurationRequest.patch("/settings", .json(settings)), for: "/settings")
        }
        steps.append(step)
    }

    private mutating func apply(
        _ object: ConfigurationObject,
        leavingOut fields: [String] = []
    ) async throws(ConfigurationProblem) {
        let body: JSONValue
        do throws(ConfigurationRefusal) {
            var known = object
            known.body = object.body.without(fields)
            body = try ReferenceResolver(names).resolved(known)
        } catch {
            throw file.problem(error.message, at: object.pointer + (error.pointer ?? ""))
        }
        var step = ConfigurationStep(
            action: .unchanged,
            noun: object.kind.noun,
            name: object.name,
            pointer: object.pointer
        )
        var answer: JSONValue
        if let current = try await current(of: object) {
            let wanted = RequestShape.of(body, object.kind, over: current).without(fields)
            answer = current
            if !RequestShape.of(current, object.kind).satisfies(wanted) {
                try checkFixed(object, wanted, current)
                step.action = .update
                let request = object.kind.update(current["id"].string ?? "", wanted)
                answer = try await send(request, for: object.pointer) ?? current
            }
        } else {
            step.action = .create
            let wanted = RequestShape.of(body, object.kind, over: .null).without(fields)
            let request = ConfigurationRequest.post(object.kind.path, .json(wanted))
            answer = try await send(request, for: object.pointer) ?? .null
            if object.kind == .datasets { answer = answer["dataset"] }
        }
        if let id = answer["id"].string {
            kept.insert(id)
            matching.match(object, id)
            state.put(answer, object.kind)
        }
        names.set(answer, of: object)
        step.uploads = try await upload(object, answer)
        note(step)
    }

    /// What an object is now; of a predefined profile its configuration.
    private mutating func current(
        of object: ConfigurationObject
    ) async throws(ConfigurationProblem) -> JSONValue? {
        let known = matching.id(of: object)
        guard object.kind == .predefinedProfiles else { return known.flatMap { state.object(object.kind, $0) } }
        guard let id = known else {
            throw file.problem("there is no predefined profile with this name or id", at: object.pointer)
        }
        do throws(ConfigurationRefusal) {
            return try await target.send(ConfigurationRequest.get("/profiles/predefined/\(id)/config"))
        } catch {
            throw file.problem(error.message, at: object.pointer)
        }
    }

    /// Some things about a dataset are for good.
    private func checkFixed(
        _ object: ConfigurationObject,
        _ wanted: JSONValue,
        _ current: JSONValue
    ) throws(ConfigurationProblem) {
        guard object.kind == .datasets else { return }
        for field in ["secret", "encoding_version"] where wanted[field] != current[field] {
            throw file.problem(
                "the dataset has another \"\(field)\" in the account, and keeps it; delete it there, or rename it here",
                at: "\(object.pointer)/\(field)"
            )
        }
    }

    /// Whether a profile has to be there before the data classes: when one of them names an entry that it owns.
    private func isNeeded(_ profile: ConfigurationObject, by classes: [ConfigurationObject]) -> Bool {
        classes.flatMap { ExpressionNames.references(in: $0.body["expression"].string ?? "") }.contains { reference in
            guard case .pending(let key) = names.meaning(of: reference.text, reference.scope) else { return false }
            return key.hasPrefix(profile.pointer + "/")
        }
    }

    /// Data classes, each behind those that it names.
    private func ordered(
        _ classes: [ConfigurationObject]
    ) throws(ConfigurationProblem) -> [ConfigurationObject] {
        var waiting = classes
        var ordered: [ConfigurationObject] = []
        while !waiting.isEmpty {
            let open = Set(waiting.map(\.pointer))
            let ready = waiting.filter { !needs(open.subtracting([$0.pointer]), $0) }
            guard !ready.isEmpty else {
                let place = waiting[0].pointer + "/expression"
                throw file.problem("data classes name each other in a circle", at: place)
            }
            ordered += ready
            let done = Set(ready.map(\.pointer))
            waiting.removeAll { done.contains($0.pointer) }
        }
        return ordered
    }

    private func needs(_ open: Set<String>, _ dataClass: ConfigurationObject) -> Bool {
        ExpressionNames.references(in: dataClass.body["expression"].string ?? "").contains { reference in
            reference.scope == .dataClass && names.keys(of: reference.text, .dataClass).contains(where: open.contains)
        }
    }

    /// A profile that was made before the data classes is one step with what it gets behind them.
    private mutating func note(_ step: ConfigurationStep) {
        guard let index = steps.firstIndex(where: { $0.pointer == step.pointer }) else {
            steps.append(step)
            return
        }
        if steps[index].action == .unchanged { steps[index].action = step.action }
    }

    /// Takes out what the file has not: what names others before what is named.
    private mutating func prune() async throws(ConfigurationProblem) {
        let others = ConfigurationKind.allCases.reversed().filter { $0 != .predefinedProfiles && $0 != .dataClasses }
        for kind in [.dataClasses] + others {
            let gone = state.list(kind).filter { !kept.contains($0["id"].string ?? "") }
            for object in kind == .dataClasses ? Self.namingFirst(gone) : gone {
                let path = "\(kind.path)/\(object["id"].string ?? "")"
                _ = try await send(ConfigurationRequest.delete(path), for: "")
                let name = object["name"].string ?? ""
                steps.append(ConfigurationStep(action: .delete, noun: kind.noun, name: name, pointer: nil))
            }
        }
    }

    /// Data classes, each before those that it names.
    private static func namingFirst(_ classes: [JSONValue]) -> [JSONValue] {
        var ordered: [JSONValue] = []
        var waiting = classes
        while !waiting.isEmpty {
            let named = Set(
                waiting.flatMap { ExpressionNames.references(in: $0["expression"].string ?? "") }.map(\.text)
            )
            let free = waiting.filter { !named.contains($0["id"].string ?? "") }
            // There are no circles; should there be one, the account says so.
            guard !free.isEmpty else { return ordered + waiting }
            ordered += free
            waiting.removeAll { free.contains($0) }
        }
        return ordered
    }
}
