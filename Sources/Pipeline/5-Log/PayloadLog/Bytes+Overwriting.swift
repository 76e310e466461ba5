internal import Glibc

extension [UInt8] {
    /// Puts zeros in the place of the bytes, of this copy of them.
    mutating func overwrite() {
        // An ordinary loop would be left out: nobody reads what it writes.
        unsafe withUnsafeMutableBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            unsafe explicit_bzero(start, buffer.count)
        }
    }
}
