/// A packet or frame that no honest peer sends.
struct WireFault: Error {}
