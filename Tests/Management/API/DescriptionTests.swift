import Foundation
import Testing
import WeirAPI
import WeirJSON
import Yams

struct DescriptionTests {
    /// What answers beside the table of routes.
    private static let pages: Set = [
        "GET /docs", "GET /health/live", "GET /health/ready", "GET /metrics", "GET /openapi.yaml",
    ]

    @Test func `the description has every route and nothing else`() throws {
        let described = try Set(Self.operations().map(\.name))
        let served = Set(APIHarness().table.routes.map { "\($0.method.rawValue) \(Self.blank($0.path))" })
        #expect(described.subtracting(served) == Self.pages)
        #expect(served.subtracting(described) == [])
    }

    @Test func `the compatible API has 93 pairs of method and path`() {
        let routes = APIHarness().table.routes.filter { $0.path.contains("/dlp") }
        #expect(Set(routes.map { "\($0.method.rawValue) \(Self.blank($0.path))" }).count == 93)
    }

    @Test func `who may call a route is described as it is checked`() throws {
        let access = Dictionary(
            APIHarness().table.routes.map { ("\($0.method.rawValue) \(Self.blank($0.path))", $0.access) },
            uniquingKeysWith: { first, _ in first }
        )
        for operation in try Self.operations() {
            switch access[operation.name] {
            case .read: #expect(operation.roles == ["read"], "\(operation.name)")
            case .write: #expect(operation.roles == ["write"], "\(operation.name)")
            case .anyone, nil: break
            }
        }
    }

    private struct Operation {
        let name: String
        /// What its first scheme of credentials has to allow.
        let roles: [String]
    }

    private static func operations() throws -> [Operation] {
        var root = URL(filePath: #filePath)
        while !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) {
            root.deleteLastPathComponent()
        }
        let text = try String(contentsOf: root.appending(path: "Documentation/openapi.yaml"), encoding: .utf8)
        let document = try #require(try Yams.load(yaml: text) as? [String: Any])
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        let methods = Set(Route.Method.allCases.map { $0.rawValue.lowercased() })
        return paths.flatMap { path, item in
            item.filter { methods.contains($0.key) }.map { method, operation in
                let security = (operation as? [String: Any])?["security"] as? [[String: Any]]
                let roles = security?.first?.values.first as? [String]
                return Operation(name: "\(method.uppercased()) \(blank(path))", roles: roles ?? [])
            }
        }
    }

    /// A path whose parameters have no names: those are for people.
    private static func blank(_ path: String) -> String {
        path.split(separator: "/").map { $0.hasPrefix("{") ? "/{}" : "/\($0)" }.joined()
    }
}
