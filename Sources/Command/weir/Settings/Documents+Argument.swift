public import ArgumentParser
public import WeirExtraction
public import WeirScan

extension Scanner.Unreadable: ExpressibleByArgument {}
extension SandboxMode: ExpressibleByArgument {}
extension IsolationMode: ExpressibleByArgument {}
extension DocumentSettings.Recognition: ExpressibleByArgument {}
