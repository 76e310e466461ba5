import Testing

@testable import weir

struct ResolvedSettingsTests {
    private func resolve(
        flags: [String: String] = [:],
        environment: [String: String] = [:],
        file: String = ""
    ) throws -> ResolvedSettings {
        try ResolvedSettings(
            flags: flags,
            variable: { environment[$0] },
            file: try SettingsFile([UInt8](file.utf8), path: "weir.yaml")
        )
    }

    private func source(of key: String, in resolved: ResolvedSettings) -> SettingSource? {
        resolved.sources.first { $0.setting.key == key }?.source
    }

    private func value(of key: String, in resolved: ResolvedSettings) -> String? {
        ServerSetting.all.first { $0.key == key }?.read(resolved.settings).typed
    }

    @Test func `a flag goes before a variable, that before the file, and that before the default`() throws {
        let file = "listen: file:1\nlimits:\n  header-bytes: 64K\n  connections: 3\nlog.level: error\n"
        let environment = ["WEIR_LISTEN": "variable:2", "WEIR_LIMITS_CONNECTIONS": "4", "WEIR_PORT": "tcp://10.0.0.1"]
        let resolved = try resolve(flags: ["listen": "flag:3"], environment: environment, file: file)
        #expect(value(of: "listen", in: resolved) == "flag:3")
        #expect(value(of: "limits.connections", in: resolved) == "4")
        #expect(value(of: "limits.header-bytes", in: resolved) == "65536")
        #expect(value(of: "log.level", in: resolved) == "error")
        #expect(source(of: "listen", in: resolved) == .flag("--listen"))
        #expect(source(of: "limits.connections", in: resolved) == .variable("WEIR_LIMITS_CONNECTIONS"))
        #expect(source(of: "limits.header-bytes", in: resolved) == .file("weir.yaml", line: 3))
        #expect(source(of: "log.level", in: resolved) == .file("weir.yaml", line: 5))
        #expect(source(of: "log.format", in: resolved) == .standard)
    }

    @Test(arguments: ["", "# nothing yet\n", "\n\n"])
    func `a file without settings sets nothing`(file: String) throws {
        #expect(try resolve(file: file).settings == ServerSettings())
    }

    @Test func `a file may be JSON`() throws {
        let resolved = try resolve(file: "{\n\t\"limits\": {\"connections\": 5},\n\t\"cors\": {\"origins\": []}\n}")
        #expect(value(of: "limits.connections", in: resolved) == "5")
    }

    /// A file that is refused, and why.
    struct Wrong: Sendable, CustomTestStringConvertible {
        let file: String
        let message: String

        var testDescription: String { file }
    }

    @Test(arguments: [
        Wrong(
            file: "limits:\n  header-byte: 1\n",
            message: "weir.yaml:2: there is no setting 'limits.header-byte'; did you mean 'limits.header-bytes'?"
        ),
        Wrong(
            file: "colour: red\n",
            message: "weir.yaml:1: there is no setting 'colour'; weir serve --print-config shows all"
        ),
        Wrong(
            file: "\nlimits:\n  header-bytes: many\n",
            message: "weir.yaml:3: a number of bytes from 1024 to 1048576 is expected"
        ),
        Wrong(
            file: "limits:\n  connections: [1, 2]\n",
            message: "weir.yaml:2: one value is expected, not a list"
        ),
        Wrong(
            file: "limits: 7\n",
            message: "weir.yaml:1: there is no setting 'limits'; weir serve --print-config shows all"
        ),
        Wrong(file: "- listen\n", message: "weir.yaml:1: settings are expected, each as 'key: value'"),
        Wrong(file: "just words\n", message: "weir.yaml:1: settings are expected, each as 'key: value'"),
        Wrong(file: "log.level: info\nlog:\n  level: error\n", message: "weir.yaml:3: 'log.level' is set twice"),
        Wrong(file: "cors:\n  origins: [[]]\n", message: "weir.yaml:2: a text is expected, not a list"),
        Wrong(
            file: "tls:\n  key-file: key.pem\n",
            message: "tls.certificate-file and tls.key-file belong together; set both or none"
        ),
    ])
    func `a wrong file is refused at its line`(wrong: Wrong) {
        let error = #expect(throws: CommandFailure.self) { try resolve(file: wrong.file) }
        #expect(error?.message == wrong.message)
    }

    @Test func `a wrong value names the flag or the variable it came from`() {
        let flag = #expect(throws: CommandFailure.self) { try resolve(flags: ["log.level": "loud"]) }
        #expect(flag?.message.hasPrefix("--log-level: one of trace, debug") == true)
        let variable = #expect(throws: CommandFailure.self) {
            try resolve(environment: ["WEIR_METRICS_ENABLED": "on"])
        }
        #expect(variable?.message == "WEIR_METRICS_ENABLED: true or false is expected")
    }

    @Test func `what is printed sets the same when it is read`() throws {
        let resolved = try resolve(
            flags: ["data": "/a \"quoted\" # folder\\", "cors.origins": "https://a.example,https://b.example"],
            environment: ["WEIR_LIMITS_REQUESTS": "0", "WEIR_LISTEN": "[::1]:1"]
        )
        let again = try resolve(file: resolved.yaml)
        #expect(again.settings == resolved.settings)
        #expect(again.sources.allSatisfy { $0.source != .standard })
        #expect(resolved.yaml.hasPrefix("listen: \"[::1]:1\" # environment WEIR_LISTEN\n"))
    }
}
