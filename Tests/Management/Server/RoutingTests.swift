import CoreMetrics
import Testing
import WeirAPI
import WeirManagement

@testable import WeirServer

struct RoutingTests {
    private static let tree = RouteTree(
        [
            route(.get, "/p"), route(.get, "/p/custom"), route(.get, "/p/{id}"), route(.delete, "/p/{id}"),
            route(.post, "/p/{id}/upload"), route(.put, "/p/custom/{name}"), route(.get, "/p/{a}/{b}/x"),
        ],
        ServerPages(),
        showsMetrics: false,
        NOOPMetricsHandler.instance
    )

    private static func route(_ method: Route.Method, _ path: String) -> Route {
        Route(method, path, access: .read, .action { _ in .deleted })
    }

    @Test(
        arguments: [
            (.get, "/p", "/p []"), (.get, "/p/", "/p []"), (.get, "/p/custom", "/p/custom []"),
            (.delete, "/p/custom", "GET"), (.get, "/p/%63ustom", "/p/custom []"),
            (.get, "/p/a%2Fb", "/p/{id} [id=a%2Fb]"), (.post, "/p/custom/upload", "PUT"),
            (.put, "/p/custom/upload", "/p/custom/{name} [name=upload]"), (.get, "/p/1/2/x", "/p/{a}/{b}/x [a=1 b=2]"),
            (.get, "/p/custom/2/x", "/p/{a}/{b}/x [a=custom b=2]"), (.patch, "/p/1", "GET DELETE"),
            (.get, "/p/custom/upload", "PUT"), (.get, "/p/1/2", "nothing"), (.get, "/", "nothing"),
            (.get, "/P", "nothing"), (.get, "/p/1/2/x/4", "nothing"), (nil, "/p", "GET"), (nil, "/x", "nothing"),
        ] as [(Route.Method?, String, String)]
    )
    func `a path leads to its route`(method: Route.Method?, path: String, wanted: String) {
        let found =
            switch Self.tree.match(method, RequestTarget(path).segments) {
            case .found(let endpoint, let values):
                "\(endpoint.pattern) [\(values.map { "\($0.name)=\($0.encoded)" }.joined(separator: " "))]"
            case .otherMethods(let methods): methods.map(\.rawValue).joined(separator: " ")
            case .nothing: "nothing"
            }
        #expect(found == wanted)
    }

    @Test(
        arguments: [
            ("/a?x=1&y=&z&x=2", ["x": ["1", "2"], "y": [""], "z": [""]]), ("/a?n%61me=a+b%2Bc", ["name": ["a b+c"]]),
            ("/a?x=1=2&&", ["x": ["1=2"]]), ("/a?x=%C3%BC?", ["x": ["ü?"]]), ("http://host/a?x=1", ["x": ["1"]]),
            ("/a?", [:]),
        ]
    )
    func `a query is decoded and repeated names are kept`(target: String, wanted: [String: [String]]) throws {
        let target = RequestTarget(target)
        #expect(target.path == "/a")
        let query = try #require(target.items())
        for (name, values) in wanted { #expect(try query.values(name) == values) }
    }

    @Test(arguments: ["/a?x=%", "/a?x=%4", "/a?x=%g0", "/a?x=%ff", "/a?%ff"])
    func `a query that is badly encoded is none`(target: String) {
        #expect(RequestTarget(target).items() == nil)
    }

    @Test(
        arguments: [
            ("application/json", "application/json", nil),
            (" Application/JSON ; charset=utf-8", "application/json", nil),
            ("multipart/form-data; boundary=abc", "multipart/form-data", "abc"),
            ("multipart/form-data; a=\";boundary=x\"; Boundary=\"a b\\\"c\"", "multipart/form-data", "a b\"c"),
            ("multipart/form-data; boundary=", "multipart/form-data", nil), ("text", nil, nil), ("", nil, nil),
            (";", nil, nil), ("text/", nil, nil), ("a/b;\"", "a/b", nil),
        ] as [(String, String?, String?)]
    )
    func `a content type is a media type and perhaps a boundary`(text: String, type: String?, boundary: String?) {
        let read = ContentType(text)
        #expect(read?.mediaType == type)
        #expect(read?.boundary == boundary)
    }

    @Test(
        arguments: [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"), (1_795_255_199, "Sat, 21 Nov 2026 09:59:59 GMT"),
            (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"), (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
        ] as [(Int64, String)]
    )
    func `a moment is written as HTTP writes it`(seconds: Int64, text: String) {
        #expect(HTTPDate.text(of: Timestamp(microseconds: seconds * 1_000_000)) == text)
    }
}
