import ArgumentParser
import WeirLog

extension MaskMode: ExpressibleByArgument {}
