/// A Japanese name in kanji, told from the words of the forms it stands in.
///
/// Any two to six kanji can be a name. What stands behind a label of a form is a name, another label, or a word that
/// says what the label does.
enum JapaneseName {
    /// Labels and words of forms, none of which is a name.
    private static let words = """
        氏名 名前 姓名 本名 旧姓 旧氏名 漢字 漢字氏名 性別 男性 女性 年齢 住所 現住所 電話 電話番号 携帯 携帯電話 生年月日 国籍 職業 会社 会社名 法人名
        部署 所属 役職 担当 担当者 担当者名 代表者 代表者名 申請者 申込者 申込日 契約者 契約者名 保護者 保護者名 患者 患者名 患者氏名 顧客 顧客名 顧客番号
        社員 社員名 社員番号 従業員 従業員名 口座 口座名義 名義 名義人 受取人 差出人 宛名 宛先 送付先 連絡先 緊急連絡先 郵便番号 番号 備考 記入 記入例
        未記入 必須 任意 入力 全角 半角 匿名 不明 非公開 同上 該当 書類 署名 押印 日付 年月日 以上 以下 以外 様式 別紙 続柄 世帯主 配偶者 扶養者 本人
        勤務先 学校 学校名 学年 学生 学籍番号 血液型 被保険者 被保険者名 利用者 利用者名 登録 登録名 変更 確認 表示 一覧 情報 個人情報 個人名 名称 商品名
        製品名 件名 品名 国名 地名 駅名 都道府県 市区町村 東京都 大阪府 京都府 北海道 日本 日本語 株式会社 有限会社
        """

    /// The words, by their UTF-8 bytes hashed into one number.
    private static let keys = Set(words.split(whereSeparator: \.isWhitespace).map { key($0.utf8) })

    /// Whether it is none of those words.
    ///
    /// - Parameter match: Kanji or kana, a blank between the two names perhaps.
    /// - Returns: `false` also for ASCII.
    static func accepts(_ match: Span<UInt8>) -> Bool {
        var key: UInt64 = 0
        var hasHigh = false
        for index in match.indices where match[index] != 0x20 {
            key = append(match[index], to: key)
            hasHigh = hasHigh || match[index] >= 0x80
        }
        return hasHigh && !keys.contains(key)
    }

    private static func key(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0) { append($1, to: $0) }
    }

    /// FNV-1a, with an odd multiplier so that no bits are lost.
    private static func append(_ byte: UInt8, to key: UInt64) -> UInt64 {
        (key ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
