/// The operators of page content that matter to text (ISO 32000-1, annex A); the raw value is their spelling, one byte
/// after the other.
enum PDFOperator: UInt32 {
    case save = 0x71  // q
    case restore = 0x51  // Q
    case transform = 0x63_6D  // cm
    case graphicsState = 0x67_73  // gs
    case beginText = 0x42_54  // BT
    case endText = 0x45_54  // ET
    case font = 0x54_66  // Tf
    case move = 0x54_64  // Td
    case moveAndLead = 0x54_44  // TD
    case matrix = 0x54_6D  // Tm
    case nextLine = 0x54_2A  // T*
    case characterSpacing = 0x54_63  // Tc
    case wordSpacing = 0x54_77  // Tw
    case stretch = 0x54_7A  // Tz
    case leading = 0x54_4C  // TL
    case rise = 0x54_73  // Ts
    case show = 0x54_6A  // Tj
    case showAdjusted = 0x54_4A  // TJ
    case showOnNextLine = 0x27  // '
    case showSpacedOnNextLine = 0x22  // "
    case draw = 0x44_6F  // Do
    case beginImage = 0x42_49  // BI
    case beginMarked = 0x42_44_43  // BDC
    case markPoint = 0x44_50  // DP
}
