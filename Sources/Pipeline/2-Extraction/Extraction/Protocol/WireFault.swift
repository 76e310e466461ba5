/// A packet or frame that no honest peer sends.
package struct WireFault: Error {}
