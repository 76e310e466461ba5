/// What a workbook says of its sheets.
struct Workbook {
    /// A sheet as the workbook lists it, hidden ones like others.
    struct Sheet {
        /// What it is called.
        let name: String
        /// The relationship that leads to its part.
        let relationship: String
    }

    /// Its sheets in their order.
    var sheets: [Sheet] = []
    /// Whether its calendar begins in 1904.
    var from1904 = false
}
