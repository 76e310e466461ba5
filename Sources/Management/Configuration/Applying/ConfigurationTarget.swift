package import WeirJSON

/// Where definitions are applied to: an account that answers the requests of the API.
///
/// `send` is called for one request after another. Two mistakes are easily made: to answer before the change can be seen
/// by the next request, and to lose the pointer of a refusal, which leads to the line of the file.
package protocol ConfigurationTarget {
    /// Makes a request.
    ///
    /// - Parameter request: The request.
    /// - Returns: The `result` of the answer.
    /// - Throws: Why there is none.
    mutating func send(_ request: ConfigurationRequest) async throws(ConfigurationRefusal) -> JSONValue

    /// Waits a moment before something is asked again.
    func pause() async
}
