internal import WeirAPI

/// Finds what answers a path: a tree over the segments of the paths.
///
/// A segment that is written out goes before a parameter. What it leads to is left again only when no path ends there:
/// with `POST /profiles/predefined` and `GET /profiles/{profile_id}`, `GET /profiles/predefined` is the wrong method.
struct RouteTree: Sendable {
    /// What was found for a path.
    enum Match {
        /// An endpoint, and the segments where its path has parameters.
        case found(Endpoint, values: [(name: String, encoded: Substring)])
        /// The path has endpoints, but none for the method.
        case otherMethods([Route.Method])
        /// No path is like this one.
        case nothing
    }

    private struct Leaf {
        let endpoint: Endpoint
        let names: [String]
    }

    private struct Node {
        var literals: [Substring: Int] = [:]
        var parameter: Int?
        var leaves: [Route.Method: Leaf] = [:]
    }

    private var nodes = [Node()]
    private var depth = 0

    /// Adds an endpoint; of two with the same method and path the later one answers.
    mutating func add(_ method: Route.Method, _ endpoint: Endpoint) {
        var place = 0
        var names: [String] = []
        let segments = endpoint.pattern.split(separator: "/")
        for segment in segments {
            if segment.hasPrefix("{") {
                names.append(String(segment.dropFirst().dropLast()))
                if nodes[place].parameter == nil { nodes[place].parameter = addNode() }
                place = nodes[place].parameter ?? place
            } else {
                if nodes[place].literals[segment] == nil { nodes[place].literals[segment] = addNode() }
                place = nodes[place].literals[segment] ?? place
            }
        }
        depth = max(depth, segments.count)
        nodes[place].leaves[method] = Leaf(endpoint: endpoint, names: names)
    }

    private mutating func addNode() -> Int {
        nodes.append(Node())
        return nodes.count - 1
    }

    /// Finds what answers.
    ///
    /// - Parameters:
    ///   - method: The method of the request; `nil` for one that no route has.
    ///   - segments: The segments of its path, encoded.
    /// - Returns: What was found.
    func match(_ method: Route.Method?, _ segments: [Substring]) -> Match {
        // The tree bounds the search, so nothing that is sent can make it long.
        guard segments.count <= depth else { return .nothing }
        var search = Search(method: method, segments: segments)
        guard let leaf = find(&search, 0, 0) else {
            return search.others.isEmpty
                ? .nothing : .otherMethods(Route.Method.allCases.filter(search.others.contains))
        }
        return .found(leaf.endpoint, values: zip(leaf.names, search.values).map { (name: $0, encoded: $1) })
    }

    private struct Search {
        let method: Route.Method?
        let segments: [Substring]
        var values: [Substring] = []
        var others: Set<Route.Method> = []
    }

    private func find(_ search: inout Search, _ index: Int, _ place: Int) -> Leaf? {
        let node = nodes[place]
        guard index < search.segments.count else {
            if let leaf = search.method.flatMap({ node.leaves[$0] }) { return leaf }
            search.others = Set(node.leaves.keys)
            return nil
        }
        let segment = search.segments[index]
        if let next = node.literals[segment] ?? Self.decoded(segment).flatMap({ node.literals[$0] }),
            let leaf = find(&search, index + 1, next)
        {
            return leaf
        }
        guard search.others.isEmpty, let next = node.parameter else { return nil }
        search.values.append(segment)
        if let leaf = find(&search, index + 1, next) { return leaf }
        search.values.removeLast()
        return nil
    }

    private static func decoded(_ segment: Substring) -> Substring? {
        guard segment.utf8.contains(UInt8(ascii: "%")) else { return nil }
        return segment.percentDecoded().map { $0[...] }
    }
}
