extension SyntheticValue {
    /// The entries of *Credentials and Secrets*.
    static let credentials: [Maker] = [
        valid("Amazon AWS Access Key ID") { "AKIA" + $0.text(16, of: base32) },
        nearMiss("Amazon AWS Access Key ID") { "AKIA" + $0.text(15, of: base32) },
        valid("Amazon AWS Secret Access Key") { secretKey(&$0) },
        nearMiss("Amazon AWS Secret Access Key") { $0.text(40, of: hexadecimal) },
        valid("Cloudflare User API Token") { "cfut_" + cloudflare(&$0) },
        nearMiss("Cloudflare User API Token") { "cfut_" + cloudflare(&$0).dropLast() },
        valid("Cloudflare Account Owned API Token") { "cfat_" + cloudflare(&$0) },
        nearMiss("Cloudflare Account Owned API Token") { "cfat_" + cloudflare(&$0).dropLast() },
        valid("Cloudflare User API Key") { "cfk_" + cloudflare(&$0) },
        nearMiss("Cloudflare User API Key") { "cfk_" + cloudflare(&$0).dropLast() },
        valid("Google GCP API Key") { "AIza" + $0.text(35, of: alphanumeric) },
        nearMiss("Google GCP API Key") { "AIza" + $0.text(30, of: alphanumeric) },
        valid("Microsoft Azure Client Secret") { "\($0.text(3, of: alphanumeric))8Q~\($0.text(34, of: alphanumeric))" },
        nearMiss("Microsoft Azure Client Secret") {
            "\($0.text(3, of: alphanumeric))8Q~\($0.text(20, of: alphanumeric))"
        },
        valid("SSH Private Key") { "-----BEGIN \($0.pick(["OPENSSH", "RSA", "EC"])) PRIVATE KEY-----" },
        nearMiss("SSH Private Key") { "-----BEGIN \($0.pick(["OPENSSH", "RSA", "EC"])) PUBLIC KEY-----" },
    ]

    private static let base32 = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    private static let hexadecimal = [Character]("0123456789abcdef")
    static let alphanumeric = [Character]("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")

    private static func cloudflare(_ random: inout Random) -> String {
        random.text(40, of: alphanumeric) + random.text(8, of: hexadecimal)
    }

    /// Forty characters of base64 in which no kind of character follows itself more than once.
    ///
    /// One secret in some hundreds looks like a name or a path by chance and no tool can tell; those are not planted.
    private static func secretKey(_ random: inout Random) -> String {
        let kinds = [Array(capitals), [Character]("abcdefghijklmnopqrstuvwxyz"), [Character]("0123456789+/")]
        var kind = 0
        var text = ""
        for index in 0..<40 {
            if !index.isMultiple(of: 2) || random.oneIn(3) { kind = (kind + random.within(1...2)) % 3 }
            text.append(random.pick(kinds[kind]))
        }
        return text.filter { $0 == "/" }.count > 4 ? secretKey(&random) : text
    }
}
