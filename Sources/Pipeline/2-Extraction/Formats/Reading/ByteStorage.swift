internal import Glibc

/// Bytes that slices share: an array's, or a file's that is mapped into memory.
@safe
package final class ByteStorage {
    /// All of them.
    let bytes: UnsafeRawBufferPointer

    private let release: Release

    private enum Release {
        case deallocate, free, unmap
    }

    /// A copy of an array.
    init(_ array: [UInt8]) {
        let room = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, array.count), alignment: 16)
        unsafe room.copyBytes(from: array)
        unsafe bytes = UnsafeRawBufferPointer(rebasing: room[0..<array.count])
        release = .deallocate
    }

    /// Room that was allocated with `UnsafeMutableRawBufferPointer.allocate`, which it frees.
    init(adopting room: UnsafeMutableRawBufferPointer, count: Int) {
        unsafe bytes = UnsafeRawBufferPointer(start: room.baseAddress, count: min(count, room.count))
        release = .deallocate
    }

    /// Room that was allocated with `malloc`, which it frees.
    init(adoptingAllocated room: UnsafeMutableRawPointer?, count: Int) {
        unsafe bytes = UnsafeRawBufferPointer(start: room, count: room == nil ? 0 : count)
        release = .free
    }

    /// A file, mapped; `nil` when the system refuses.
    ///
    /// A file that shrinks while it is read raises SIGBUS: map only what nobody changes, or in a process of its own.
    package init?(mapping descriptor: Int32, count: Int) {
        let address = unsafe mmap(nil, max(1, count), PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address = unsafe address, unsafe address != MAP_FAILED else { return nil }
        unsafe bytes = UnsafeRawBufferPointer(start: address, count: count)
        release = .unmap
    }

    deinit {
        switch release {
        case .deallocate: unsafe bytes.baseAddress?.deallocate()
        case .free: unsafe free(UnsafeMutableRawPointer(mutating: bytes.baseAddress))
        case .unmap: unsafe munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), max(1, bytes.count))
        }
    }
}
