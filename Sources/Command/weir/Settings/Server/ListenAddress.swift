/// An address to listen on, as it is written: `HOST:PORT`, an IPv6 address in brackets (RFC 3986, section 3.2.2).
struct ListenAddress: Hashable {
    /// The host without brackets.
    let host: String
    /// The port; 0 lets the system choose.
    let port: Int

    /// Names a host and a port.
    init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads an address; `nil` when it is none.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty, host.utf8.count <= 255 else { return nil }
        self.init(host: String(host), port: Int(port))
    }

    /// The address as it is written.
    var text: String {
        (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
    }

    /// Whether only programs on this machine can reach it.
    var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }
}
