internal import Crypto

extension Content {
    /// The SHA-256 of the bytes, in hexadecimal digits: tells whether two contents are the same without showing either.
    package var sha256: String {
        var hash = SHA256()
        hash.update(data: bytes)
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return digits.utf8.count < 2 ? "0" + digits : digits
        }.joined()
    }
}
