import WeirCatalog

@main
struct EmbedCatalog {
    static func main() {}
}
