public import ArgumentParser
public import WeirCatalog

// The conformance belongs to the command: the catalog must not know about command lines.
extension ConfidenceLevel: ExpressibleByArgument {}
