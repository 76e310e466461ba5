import Foundation
import Glibc
import WeirManagement

/// The file with the key that the secrets in the database are sealed with: 32 bytes in base64, on one line.
struct KeyFile {
    /// The most bytes that are read.
    private static let mostBytes = 4 << 10
    /// What somebody else than its owner may not do with it: read it, write it or run it.
    private static let others: mode_t = S_IRWXG | S_IRWXO
    /// The same for a credential of systemd: it is shown as readable for its group when an access list lets the service
    /// read it (systemd.exec(5), CREDENTIALS; acl(5), "CORRESPONDENCE BETWEEN ACL ENTRIES AND FILE PERMISSION BITS").
    private static let othersOfCredential: mode_t = S_IWGRP | S_IXGRP | S_IRWXO

    /// Its path.
    let path: String

    private let credentialsFolder: String?

    /// The file that a setting names, or else the one beside the database.
    ///
    /// - Parameters:
    ///   - setting: What the setting says; empty for the usual file.
    ///   - folder: The folder of the database.
    ///   - credentialsFolder: Where systemd has put the credentials of the service.
    init(
        _ setting: String,
        _ folder: DataFolder,
        credentialsFolder: String? = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"]
    ) {
        path = setting.isEmpty ? folder.databasePath + ".key" : setting
        self.credentialsFolder = credentialsFolder
    }

    /// What seals with the key of the file.
    ///
    /// - Parameter mayMake: Whether the file is made, with a new key, when there is none.
    /// - Returns: The sealer.
    /// - Throws: `CommandFailure` that says what is wrong and how to mend it.
    func sealer(mayMake: Bool) throws(CommandFailure) -> SecretSealer {
        var status = stat()
        if unsafe stat(path, &status) != 0 {
            guard errno == ENOENT else { throw failure(FileDescriptor.Failure(number: errno).message) }
            guard mayMake else {
                throw failure(
                    "there is no such file, and secrets in the database are sealed with the key that was in it; "
                        + "put the file back, or name the right one with --key-file"
                )
            }
            try make()
        } else {
            let isCredential = credentialsFolder.map { path.hasPrefix($0 + "/") } ?? false
            guard status.st_mode & (isCredential ? Self.othersOfCredential : Self.others) == 0 else {
                throw failure("others than its owner can read or change this key; 'chmod 600 \(path)' mends that")
            }
        }
        return try read()
    }

    private func read() throws(CommandFailure) -> SecretSealer {
        let bytes: [UInt8]
        do throws(SmallFile.Failure) {
            bytes = try SmallFile.contents(of: Array(path.utf8), limit: Self.mostBytes)
        } catch {
            throw failure(error.message)
        }
        let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let key = Data(base64Encoded: text), let sealer = SecretSealer(key: [UInt8](key)) else {
            throw failure(
                "this is no key: a key is \(SecretSealer.keyLength) bytes in base64, as 'openssl rand -base64 32' makes it"
            )
        }
        return sealer
    }

    /// Makes the file, so that it and its name survive a loss of power before anything is sealed with it.
    private func make() throws(CommandFailure) {
        let line = [UInt8](Data(SecretSealer.newKey()).base64EncodedString().utf8) + [UInt8(ascii: "\n")]
        do throws(FileDescriptor.Failure) {
            try SmallFile.replace(path, with: line)
            try FileDescriptor.syncFolder(of: path)
        } catch {
            throw failure("the file cannot be made: \(error.message); --key-file names another place")
        }
    }

    private func failure(_ reason: String) -> CommandFailure {
        CommandFailure("\(path): \(reason)")
    }
}
