internal import WeirContent

/// Presentations of PowerPoint 97 to 2003.
enum OldPowerPointReader {
    /// What stands first in the stream `Current User` of an encrypted presentation (MS-PPT 2.3.2).
    private static let encryptedToken: UInt32 = 0xF3D1_C4DF

    /// Reads the presentation in a storage.
    ///
    /// - Throws: `encrypted`, what is damaged, or the limit that was reached.
    static func read(_ storage: CompoundStorage, _ reading: Reading) throws(ReadingFault) {
        guard let stream = try storage.takeContent("powerpoint document", reading) else { return }
        let pictures = try storage.takeContent("pictures", reading)
        if let user = try storage.takeContent("current user", reading) {
            if (try? user.little(UInt32.self, at: 12)) == encryptedToken { throw .encrypted }
            try PrintableRuns.tell(user, reading, part: .properties, name: "Current User")
        }
        let order = PowerPointSlideOrder(stream)
        let writer = PowerPointTextWriter(reading)
        var fault: ReadingFault?
        var offset = 0
        while fault == nil, offset < stream.count {
            do throws(ReadingFault) {
                let record = try PowerPointRecord(stream, at: offset)
                if record.type == PowerPointRecord.encryption { throw ReadingFault.encrypted }
                try writer.write(record, page: order.page(of: offset), isCurrent: order.isCurrent(offset))
                if record.isCutOff { throw ReadingFault.truncated }
                offset += 8 + record.body.count
            } catch {
                fault = error
            }
        }
        try writer.finish()
        // The record that is cut off is read once more, for its own records may not have been found in it.
        if let fault, fault != .encrypted { try PrintableRuns.tell(stream.clamped(from: offset), reading, name: nil) }
        if let pictures { try OfficeArtPictures.read(in: pictures, reading) }
        if let fault { throw fault }
    }
}
