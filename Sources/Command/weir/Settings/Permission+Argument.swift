import ArgumentParser
import WeirManagement

// The conformance belongs to the command: the services must not know about command lines.
extension Permission: ExpressibleByArgument {}
