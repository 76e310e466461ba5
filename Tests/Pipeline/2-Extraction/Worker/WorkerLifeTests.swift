import CLinux
import Foundation
import Glibc
import Testing
import WeirExtraction

/// When workers end.
struct WorkerLifeTests {
    @Test(arguments: IsolationMode.allCases, ["sleep", "loop"])
    func `a worker ends with its pool, and so does what it reads`(
        _ isolation: IsolationMode,
        _ command: String
    ) throws {
        var control: [Int32] = [-1, -1]
        var frames: [Int32] = [-1, -1]
        try #require(unsafe linux_packet_pair(&control) == 0 && linux_pipe(&frames) == 0)
        let worker = try spawn(isolation, control: control[1])
        close(control[1])
        // That it is ready.
        var room = [UInt8](repeating: 0, count: 4096)
        try #require(unsafe read(control[0], &room, room.count) > 0)

        let document = unsafe linux_memory_file("test")
        let text = Array(command.utf8)
        try #require(unsafe write(document, text, text.count) == text.count)
        let packet = JobMessage.read(id: 1, ExtractionOptions()).packet
        try #require(unsafe linux_send(control[0], packet, packet.count, [document, frames[1]], 2) == 0)
        close(frames[1])
        // That it reads.
        try #require(unsafe read(frames[0], &room, room.count) > 0)

        close(control[0])
        // The pipe has an end when the process that reads has ended.
        #expect(unsafe read(frames[0], &room, room.count) == 0)
        let ending = try #require(WorkerEnding(of: worker))
        #expect(ending.signal == (isolation == .document ? 0 : SIGIO))
        close(frames[0])
        close(document)
    }

    private func spawn(_ isolation: IsolationMode, control: Int32) throws -> Int32 {
        let path = ExtractorPool.builds.appending(path: "weir-worker-probe").path
        let words = [path, "--sandbox", "required", "--isolation", isolation.rawValue]
        var arguments: [UnsafeMutablePointer<CChar>?] = unsafe words.map { word in unsafe strdup(word) }
        unsafe arguments.append(nil)
        defer { unsafe arguments.forEach { unsafe free($0) } }
        let environment: [UnsafeMutablePointer<CChar>?] = unsafe [nil]
        let worker = unsafe linux_spawn(path, arguments, environment, control)
        try #require(worker > 0)
        return worker
    }
}
