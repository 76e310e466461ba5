import WeirDetection

extension ValidatorCase {
    /// Addresses, telephone numbers, mailboxes and names.
    static let contact = [
        ValidatorCase(
            validator: .unitedStatesAddress,
            accepted: [
                "100 First St, Chicago, IL 60601", "1600 PENNSYLVANIA AVE NW WASHINGTON DC 20500-0003",
                "350 S 200 E, Salt Lake City, UT 84111", "1 Broadway\nNew York, New York 10004",
                "8 1/2 Canal St #3 New Orleans LA 70130", "5 Innovation Park Road, Boston, Massachusetts 02108",
                "12 Wall Hook, Washington, District of Columbia 20001", "12 Calle San José, San Juan, PR 00901",
                "77 Equestrian, Fishers Island, NY 06390", "100 First St, Chicago, IL", "P.O. Box 12, Reno, Nev. 89501",
                "PSC 802 Box 74, APO, AE 09499-0074", "USS Nimitz\nFPO AP 96697", "RR 2 Box 152A Smithville OH 44677",
                "2024 Main St, Austin, TX 78701", "12 Elm St # 4 Dover DE 19901",
                "12 Elm St\\nDover, DE 19901", "One Main Plaza; Suite 5; Boston, MA 02108",
            ],
            refused: [
                "100 First St, Chicago, IL 90210", "100 First St, Chicago, ZZ 60601", "100 First St, IL 60601",
                "100 Chicago, IL 60601", "2024 First National Bank, Austin, TX 78701", "100 Elm, Chicago, IL",
                "15 Report 100 First St, Chicago, IL 60601", "100 First St, Chicago 2, IL 60601", "100 First St",
                "PSC 802 Box 74, Ramstein, AE 09499", "PO Box, Reno, NV 89501", "P.O. Box 12, Reno, NV", "IL 60601",
                "802 Box 74, APO, AE 09499", "2 Box 14, Pikeville, KY 41501", "60601",
                "100 First St, Chicago, IL 606011",
                "1 A B C D E F G H I J K L M N O P Q R S T U V W X St, Chicago, IL 60601",
            ]
        ),
        ValidatorCase(
            validator: .canadianAddress,
            accepted: [
                "100 Main St, Ottawa, ON K1A 0B1", "12 Jasper Ave Edmonton Alberta T5J1N9",
                "1234, rue Sainte-Catherine Ouest, bureau 500, Montréal (Québec) H3G 1P1",
                "5 Water Street, Charlottetown, Prince Edward Island C1A-1A1",
                "88 Lorne Ave, ST. JOHN'S, T.-N. NL A1C 5S7",
                "3 Côte du Palais, Québec QC G1R 2B5", "1 Elm, Gatineau, QC K1A 0B1",
            ],
            refused: [
                "100 Main St, Ottawa, ON V6B 1A1", "100 Main St, Ottawa, XX K1A 0B1", "100 Main St, Ottawa, ON K1A 0B",
                "100 Main St, ON K1A 0B1", "Main St, Ottawa, ON K1A 0B1", "100 Main St, Ottawa K1A 0B1", "K1A 0B1",
                "100 Main 7 Ottawa, ON K1A 0B1",
            ]
        ),
        ValidatorCase(
            validator: .australianAddress,
            accepted: [
                "100 George St, Sydney NSW 2000", "5/12 Cavill Avenue, Surfers Paradise, QLD, 4217",
                "33-35 King William Rd\nUnley, South Australia 5061", "14A Mitchell St Darwin NT 0800",
                "GPO Box 1234, Hobart TAS 7001", "Locked Bag 40 Melbourne Vic. 3001", "7 London Cct, Canberra ACT 2601",
                "1 Tabletop Road, Giles, WA 0872",
            ],
            refused: [
                "100 George St, Sydney NSW 3000", "100 George St, Sydney XYZ 2000", "100 George St, Sydney NSW 200",
                "100 George St NSW 2000", "Locked Bag, Melbourne VIC 3001", "100 George St, Sydney NSW", "NSW 2000",
                "12 March 2024 Sydney NSW 2000",
            ]
        ),
        ValidatorCase(
            validator: .northAmericanPhoneNumber,
            accepted: [
                "555-555-5555", "+1 (212) 555-0123", "2125550123", "001-212-555-0123", "1-800-555-0199 ext. 12",
                "617.555.0134x9",
            ],
            refused: [
                "155-555-5555", "555-155-5555", "055-555-5555", "911-555-0123", "212-911-0123", "555-555-555",
                "555-555-55555", "2-555-555-5555", "002-212-555-0123", "555-555-KLAX",
            ]
        ),
        ValidatorCase(
            validator: .emailAddress,
            accepted: [
                "test@example.com", "o'brien@example.co.uk", "a@b.eu", "jörg@example.de", "用户@例子.广告", "x@126.com",
                "jane@1and1.example", "tanaka@xn--r8jz45g.xn--zckzah", "github@example.com", "x@2x.example.com.au",
            ],
            refused: [
                "logo@2x.png", "icon@3x.zip", "git@github.com", "jane@host.example.com:/var/", "getty@tty1.service",
                "chacha20-poly1305@openssh.com", "pad@1.3.0-alpha.beta", ".jane@example.com", "jane.@example.com",
                "ja..ne@example.com", "jane@example", "jane@", "@example.com", "jane@example.qq", "jane@example.c",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggh@example.com", "jane",
            ]
        ),
        ValidatorCase(
            validator: .japaneseName,
            accepted: ["田中太郎", "山田　花子", "林 誠", "佐々木次郎", "中村ひろし"],
            refused: ["氏名", "生年月日", "未記入", "株式 会社", "tanaka", " "]
        ),
    ]
}
