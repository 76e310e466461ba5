import WeirCatalog
import WeirContent
import WeirDetection
import WeirJSON
import WeirLog
import WeirScan

/// Scans on a server, for what an account has defined there.
struct RemoteScanner: ContentScanner {
    let entries: [Scanner.Entry]
    let unavailable: [Scanner.Unavailable]

    /// The most bytes that are sent at once; the server's own limit may be lower.
    private static let mostBytes = 64 << 20

    /// Says nothing of the content: the server tells what it is from its bytes.
    private static let type = "application/octet-stream"

    private let server: RemoteServer
    private let account: String
    private let query: String
    private let numbers: [String: Int]

    /// Asks the server what the account has.
    ///
    /// - Parameters:
    ///   - server: The server.
    ///   - account: The account; `nil` for the one that the credentials belong to.
    ///   - profiles: The profiles to scan for, by name or identifier; empty for all.
    ///   - mask: How much of matches the server tells.
    ///   - explains: Whether it tells reasons.
    /// - Throws: `CommandFailure` when the server cannot be reached, refuses the credentials, has no such profile, or has
    ///   nothing that could look for what the profiles want.
    init(
        _ server: RemoteServer,
        account: String?,
        profiles: [String],
        mask: MaskMode,
        explains: Bool
    ) async throws(CommandFailure) {
        self.server = server
        var items = profiles.map { ("profile", $0) }
        items.append(("mask", mask.rawValue))
        if explains { items.append(("explain", "true")) }
        query = items.map { "\($0)=\(Self.escaped($1))" }.joined(separator: "&")
        do {
            self.account = try await server.account(named: account)
            let base = "/client/v4/accounts/\(self.account)/dlp"
            let listed = try await server.get(base + "/entries").elements
            let known = try await server.get(base + "/profiles").elements
            for wanted in profiles where !known.contains(where: { Self.isCalled(wanted, $0) }) {
                throw CommandFailure("the account on the server has no profile \"\(wanted)\"")
            }
            let chosen = known.filter { profile in
                profiles.isEmpty || profiles.contains { Self.isCalled($0, profile) }
            }
            let inProfiles = Self.profilesByEntry(chosen)
            // What nothing looks for is said of any content, so of none as well.
            let empty = try await server.post("/weir/v1/accounts/\(self.account)/scan?\(query)", [], type: Self.type)
            unavailable = empty["not_detected"].elements.map { entry in
                let id = entry["id"].string ?? ""
                return Scanner.Unavailable(
                    id: id,
                    name: entry["name"].string ?? id,
                    reason: entry["reason"].string ?? "the server says that nothing looks for it"
                )
            }
            if !unavailable.isEmpty, !chosen.contains(where: Self.hasCriteria),
                Set(inProfiles.keys).isSubset(of: unavailable.map(\.id))
            {
                throw CommandFailure(Scanner.Unavailable.sentences(unavailable).joined(separator: "\n"))
            }
            entries = listed.compactMap { entry in
                guard let id = entry["id"].string, let name = entry["name"].string else { return nil }
                return Scanner.Entry(
                    id: id,
                    name: name,
                    kind: entry["type"].string.flatMap(Scanner.Entry.Kind.init) ?? .custom,
                    summary: entry["description"].string ?? name,
                    profiles: inProfiles[id] ?? []
                )
            }
        } catch let error as RemoteError {
            throw CommandFailure("--server: \(error.message)")
        } catch let failure as CommandFailure {
            throw failure
        } catch {
            throw CommandFailure("--server: the server's answers could not be read")
        }
        numbers = Dictionary(zip(entries.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
    }

    /// Whether a profile finds anything through data classes, whatever entries it has.
    private static func hasCriteria(_ profile: JSONValue) -> Bool {
        ["data_classes", "data_tags", "sensitivity_levels"].contains { !profile[$0].elements.isEmpty }
    }

    private static func isCalled(_ nameOrID: String, _ profile: JSONValue) -> Bool {
        let wanted = nameOrID.lowercased()
        return profile["id"].string == wanted || profile["name"].string?.lowercased() == wanted
    }

    /// Which profiles have each entry on.
    private static func profilesByEntry(_ profiles: [JSONValue]) -> [String: [Scanner.Entry.Profile]] {
        var byEntry: [String: [Scanner.Entry.Profile]] = [:]
        for profile in profiles {
            guard let id = profile["id"].string, let name = profile["name"].string else { continue }
            for entry in profile["entries"].elements + profile["shared_entries"].elements {
                guard let entryID = entry["id"].string, entry["enabled"] == true else { continue }
                byEntry[entryID, default: []].append(
                    Scanner.Entry.Profile(id: id, name: name, wantsCompany: isGroup(id))
                )
            }
        }
        return byEntry
    }

    /// Whether a profile wants findings of several entries near each other; only those that ship with weir do.
    private static func isGroup(_ id: String) -> Bool {
        Catalog.predefined.profile(id)?.together != nil
    }

    /// What the server is to call content: the last part of its path, for it takes so many characters.
    private static func name(of path: String) -> String {
        let last = path.split(separator: "/").last ?? "-"
        return String(String.UnicodeScalarView(last.unicodeScalars.prefix(255)))
    }

    /// A text as a query may have it (RFC 3986, section 2.1).
    private static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        out.append(uriComponent: [UInt8](text.utf8))
        return String(decoding: out, as: UTF8.self)
    }

    func scan(
        _ payload: Payload,
        threads: Int,
        onProgress: (Int) -> Void,
        onFinding: (Finding, Span<UInt8>) -> Void
    ) async -> ScanOutcome {
        let content: [UInt8]
        switch payload.source {
        case .bytes(let bytes): content = bytes
        case .descriptor(let descriptor):
            do throws(FileDescriptor.Failure) {
                guard let bytes = try FileDescriptor.contents(of: descriptor, limit: Self.mostBytes) else {
                    return ScanOutcome(notInspected: InspectionIssue(.limitInput))
                }
                content = bytes
            } catch {
                return ScanOutcome(notInspected: error.issue)
            }
        }
        let path = "/weir/v1/accounts/\(account)/scan?\(query)&name=\(Self.escaped(Self.name(of: payload.name)))"
        do throws(RemoteError) {
            let answer = try await server.post(path, content, type: Self.type)
            onProgress(content.count)
            guard let reply = RemoteReply(answer, numbers: numbers, isGroup: Self.isGroup) else {
                throw RemoteError(status: nil, message: "its answer does not say what was found")
            }
            for (finding, match) in reply.findings { onFinding(finding, match.span) }
            return reply.outcome(bytes: content.count)
        } catch {
            return ScanOutcome(notInspected: RemoteReply.issue(error))
        }
    }
}
