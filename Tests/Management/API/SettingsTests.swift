import Testing
import WeirAPI
import WeirJSON
import WeirManagement

struct SettingsTests {
    private let api = APIHarness()
    private static let key = JSONValue.string("EmpOnNPH0jFZx3yf5zI5tdmVEwIcIRsnt0YQAvlcUyI=")

    /// What is there after a request to settings with both flags, a key and partial masking.
    struct Effect: Sendable, CustomTestStringConvertible {
        let method: Route.Method
        let path: String
        let body: JSONValue?
        var flags = JSONValue.bool(true)
        var key = SettingsTests.key
        var masking = JSONValue.string("partial")
        var movesLog = false

        var testDescription: String {
            "\(method.rawValue) \(path) \(String(decoding: body?.bytes ?? [], as: UTF8.self))"
        }
    }

    @Test(arguments: [
        Effect(method: .patch, path: "/settings", body: [:]),
        Effect(
            method: .patch,
            path: "/settings",
            body: ["ai_context_analysis": .null, "ocr": .null, "payload_logging": .null]
        ),
        Effect(
            method: .patch,
            path: "/settings",
            body: ["payload_logging": ["public_key": .null, "masking_level": .null]]
        ),
        Effect(method: .patch, path: "/settings", body: ["payload_logging": ["public_key": key]]),
        Effect(
            method: .patch,
            path: "/settings",
            body: ["payload_logging": ["public_key": ""]],
            key: .null,
            movesLog: true
        ),
        Effect(
            method: .patch,
            path: "/settings",
            body: ["payload_logging": ["masking_level": "clear"]],
            masking: "clear",
            movesLog: true
        ),
        Effect(method: .patch, path: "/settings", body: ["ai_context_analysis": false, "ocr": false], flags: false),
        Effect(
            method: .put,
            path: "/settings",
            body: [:],
            flags: false,
            key: .null,
            masking: "default",
            movesLog: true
        ),
        Effect(
            method: .put,
            path: "/settings",
            body: [
                "ai_context_analysis": .null, "ocr": .null,
                "payload_logging": ["public_key": .null, "masking_level": .null],
            ],
            flags: false,
            key: .null,
            masking: "default",
            movesLog: true
        ),
        Effect(
            method: .put,
            path: "/settings",
            body: ["ai_context_analysis": true, "ocr": true, "payload_logging": ["public_key": key]],
            masking: "default",
            movesLog: true
        ),
        Effect(
            method: .delete,
            path: "/settings",
            body: nil,
            flags: false,
            key: .null,
            masking: "default",
            movesLog: true
        ),
        Effect(method: .put, path: "/payload_log", body: [:]),
        Effect(method: .put, path: "/payload_log", body: ["masking_level": .null]),
        Effect(method: .put, path: "/payload_log", body: ["public_key": .null], key: .null, movesLog: true),
        Effect(method: .put, path: "/payload_log", body: ["public_key": ""], key: .null, movesLog: true),
        Effect(
            method: .put,
            path: "/payload_log",
            body: ["masking_level": "full"],
            masking: "full",
            movesLog: true
        ),
    ])
    func `a missing field means what the request says it means`(effect: Effect) async throws {
        let before = try await api.call(
            .put,
            "/settings",
            [
                "ai_context_analysis": true, "ocr": true,
                "payload_logging": ["public_key": Self.key, "masking_level": "partial"],
            ]
        )
        let answer = try await api.call(effect.method, effect.path, effect.body)
        let after = try await api.call(.get, "/settings")
        #expect(after["ai_context_analysis"] == effect.flags)
        #expect(after["ocr"] == effect.flags)
        let log = after["payload_logging"]
        #expect(log["public_key"] == effect.key)
        #expect(log["masking_level"] == effect.masking)
        #expect((log["updated_at"] != before["payload_logging"]["updated_at"]) == effect.movesLog)
        #expect(answer == (effect.path == "/settings" ? after : log))
        #expect(try await api.call(.get, "/payload_log") == log)
    }

    @Test func `an account starts without a payload log`() async throws {
        let settings = try await api.call(.get, "/settings")
        #expect(settings["ai_context_analysis"] == false)
        #expect(settings["ocr"] == false)
        #expect(
            settings["payload_logging"] == [
                "public_key": .null, "masking_level": "default", "updated_at": "1970-01-01T00:00:00.000000Z",
            ]
        )
        #expect(try await api.call(.delete, "/settings") == settings)
    }

    @Test(arguments: [
        BadRequest(["ocr": "yes"], .invalidField, at: "/ocr"),
        BadRequest(["ai_context_analysis": 1], .invalidField, at: "/ai_context_analysis"),
        BadRequest(["payload_logging": "on"], .invalidField, at: "/payload_logging"),
        BadRequest(["payload_logging": ["public_key": 7]], .invalidField, at: "/payload_logging/public_key"),
        BadRequest(["payload_logging": ["public_key": "x"]], .outOfRange, at: "/payload_logging/public_key"),
        // 31 bytes; 32 without padding; 32 with a stray bit; 32 with a space; in the alphabet of URLs.
        BadRequest(
            ["payload_logging": ["public_key": "EmpOnNPH0jFZx3yf5zI5tdmVEwIcIRsnt0YQAvlcUw=="]],
            .outOfRange,
            at: "/payload_logging/public_key"
        ),
        BadRequest(
            ["payload_logging": ["public_key": "EmpOnNPH0jFZx3yf5zI5tdmVEwIcIRsnt0YQAvlcUyI"]],
            .outOfRange,
            at: "/payload_logging/public_key"
        ),
        BadRequest(
            ["payload_logging": ["public_key": "EmpOnNPH0jFZx3yf5zI5tdmVEwIcIRsnt0YQAvlcUyJ="]],
            .outOfRange,
            at: "/payload_logging/public_key"
        ),
        BadRequest(
            ["payload_logging": ["public_key": "EmpOnNPH0jFZx3yf5zI5tdmVEwIcIRsnt0YQAvlcUyI= "]],
            .outOfRange,
            at: "/payload_logging/public_key"
        ),
        BadRequest(
            ["payload_logging": ["public_key": "-mpOnNPH0jFZx3yf5zI5tdmVEwIcIRsnt0YQAvlcUyI="]],
            .outOfRange,
            at: "/payload_logging/public_key"
        ),
        // With the points zero and one every secret is zero.
        BadRequest(
            ["payload_logging": ["public_key": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]],
            .outOfRange,
            at: "/payload_logging/public_key"
        ),
        BadRequest(
            ["payload_logging": ["public_key": "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]],
            .outOfRange,
            at: "/payload_logging/public_key"
        ),
        BadRequest(
            ["payload_logging": ["masking_level": "some"]],
            .outOfRange,
            at: "/payload_logging/masking_level"
        ),
    ])
    func `a wrong request is refused at its place and changes nothing`(request: BadRequest) async throws {
        let before = try await api.call(.get, "/settings")
        for method in [Route.Method.put, .patch] {
            let error = await #expect(throws: ManagementError.self) {
                try await api.call(method, "/settings", request.body)
            }
            #expect(error?.code == request.code)
            #expect(error?.pointer == request.pointer)
        }
        #expect(try await api.call(.get, "/settings") == before)
    }
}
