/// One metric with one set of labels.
protocol Series: AnyObject, Sendable {
    /// Adds the lines of the series to the text.
    func write(_ name: String, _ labels: Labels, into text: inout String)
}

extension Double {
    /// The number as the text format writes it.
    var exposition: String {
        if isNaN { return "NaN" }
        if isInfinite { return self < 0 ? "-Inf" : "+Inf" }
        // Whole numbers without a fraction, as long as they are exact.
        if self == rounded(), magnitude < 9_007_199_254_740_992 { return String(Int64(self)) }
        return String(self)
    }
}
