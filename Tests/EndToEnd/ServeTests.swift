import Foundation
import Testing

/// The server as a process: how it starts, what it says, how it ends.
struct ServeTests {
    /// Functions for the lines of shell: `start` waits until the server listens, `get` asks it for a path.
    static let functions = """
        start() {
            # The shell empties it too, but not before the next line of this one.
            : >out
            "$WEIR" serve --listen 127.0.0.1:0 --data data "$@" >out 2>err &
            server=$!
            for _ in $(seq 600); do
                grep -q ' listens on ' out && break
                kill -0 $server 2>/dev/null || break
                sleep 0.05
            done
            port=$(sed -n 's/.* listens on http:..127.0.0.1:\\([0-9]*\\)$/\\1/p' out)
        }
        get() {
            exec 3<>/dev/tcp/127.0.0.1/$port
            printf 'GET %s HTTP/1.1\\r\\nHost: weir\\r\\nAuthorization: Bearer %s\\r\\nConnection: close\\r\\n\\r\\n' \
                "$1" "$2" >&3
            cat <&3
        }
        account() { sed -n 's/.*WEIR_ACCOUNT=\\(.*\\)/\\1/p' out; }
        token() { sed -n 's/.*WEIR_TOKEN=\\(.*\\)/\\1/p' out; }

        """

    private func shell(_ lines: String, in folder: Folder) throws -> Binary.Result {
        try Binary.shell(Self.functions + lines, in: folder)
    }

    @Test(.timeLimit(.minutes(2)))
    func `the first start prints an account and a token that open the API, the second does not`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try shell(
            """
            start
            get /client/v4/accounts/$(account)/dlp/settings $(token)
            kill -TERM $server; wait $server; echo; echo "status $?"
            grep -c WEIR_TOKEN= out
            start
            kill -INT $server; wait $server; echo "status $?"
            cat out
            stat -c %a data data/weir.sqlite
            """,
            in: folder
        )
        #expect(result.output.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(result.output.contains(#""payload_logging":{"public_key":null,"masking_level":"default""#))
        let lines = result.output.split(separator: "\n").suffix(6)
        #expect(lines.first == "status 0")
        #expect(lines.dropFirst().first == "1")
        #expect(lines.dropFirst(2).first == "status 0")
        #expect(lines.dropFirst(3).first?.contains(" listens on http://127.0.0.1:") == true)
        #expect(Array(lines.suffix(2)) == ["700", "600"])
    }

    @Test(.timeLimit(.minutes(2)))
    func `a second server gets neither the folder nor the port of the first`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try shell(
            """
            start
            "$WEIR" serve --listen 127.0.0.1:0 --data data; echo "status $?"
            "$WEIR" serve --listen 127.0.0.1:$port --data other; echo "status $?"
            kill $server; wait $server
            "$WEIR" accounts list --data other
            """,
            in: folder
        )
        #expect(result.output.contains("status 2\nstatus 2\n"))
        #expect(
            result.messages.contains("weir: another server uses data; stop it, or name another folder with --data\n")
        )
        #expect(result.messages.contains(": address already in use; --listen names another address\n"))
        // Whose token nobody has seen must not be there.
        #expect(!result.output.contains("default"))
    }

    @Test(.timeLimit(.minutes(2)))
    func `a second server does not get the events of the first, by whatever name`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try shell(
            """
            mkdir apart; ln -s apart/events.sqlite link.sqlite
            start --events-path apart/events.sqlite
            "$WEIR" serve --listen 127.0.0.1:0 --data other --events-path link.sqlite; echo "status $?"
            get /health/ready; echo
            kill $server; wait $server; echo "status $?"
            start --events-path link.sqlite
            "$WEIR" serve --listen 127.0.0.1:0 --data other --events-path apart/events.sqlite; echo "status $?"
            kill -KILL $server; wait $server
            start --data other --events-path apart/events.sqlite
            get /health/ready; echo
            kill $server; wait $server; echo "status $?"
            """,
            in: folder
        )
        #expect(
            result.output.split(separator: "\n").filter { $0.hasPrefix("status") } == [
                "status 2", "status 0", "status 2", "status 0",
            ]
        )
        #expect(result.output.matches(of: /"status":"ready"/).count == 2)
        let message = "; stop it, or name another file with --events-path\n"
        #expect(result.messages.contains("weir: another server keeps its events in link.sqlite\(message)"))
        #expect(result.messages.contains("weir: another server keeps its events in apart/events.sqlite\(message)"))
    }

    @Test(.timeLimit(.minutes(2)))
    func `a killed server leaves its folder to the next`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try shell(
            """
            start
            kill -KILL $server; wait $server
            start
            get /health/ready
            kill $server; wait $server; echo; echo "status $?"
            """,
            in: folder
        )
        #expect(result.output.contains(#"{"status":"ready"}"#))
        #expect(result.output.hasSuffix("status 0\n"))
    }

    @Test(.timeLimit(.minutes(2)))
    func `a hangup is no reason to end`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        let result = try shell(
            """
            start
            kill -HUP $server
            get /health/live
            kill $server; wait $server; echo; echo "status $?"
            """,
            in: folder
        )
        #expect(result.output.contains(#"{"status":"live"}"#))
        #expect(result.output.hasSuffix("status 0\n"))
    }

    @Test(.timeLimit(.minutes(2)))
    func `settings come from flags, variables and the file`() throws {
        let folder = try Folder()
        defer { folder.remove() }
        try folder.write("listen: 127.0.0.1:0\nlog:\n  format: json\nlimits.connections: 7\n", to: "weir.yaml")
        let result = try shell(
            """
            export WEIR_CONFIG=weir.yaml WEIR_LIMITS_CONNECTIONS=8
            "$WEIR" serve --log-format text --print-config
            WEIR_CONFIG=missing.yaml "$WEIR" serve; echo "status $?"
            "$WEIR" serve --limits-connections many; echo "status $?"
            """,
            in: folder
        )
        #expect(result.output.contains("listen: \"127.0.0.1:0\" # file weir.yaml:1\n"))
        #expect(result.output.contains("    format: text # flag --log-format\n"))
        #expect(result.output.contains("    connections: 8 # environment WEIR_LIMITS_CONNECTIONS\n"))
        #expect(result.output.hasSuffix("status 2\nstatus 2\n"))
        #expect(result.messages.contains("weir: missing.yaml: no such file or directory\n"))
        #expect(result.messages.contains("weir: --limits-connections: a number from 1 to 100000 is expected\n"))
    }
}
