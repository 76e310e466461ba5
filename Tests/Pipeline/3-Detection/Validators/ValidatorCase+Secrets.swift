import WeirDetection

extension ValidatorCase {
    /// Wallets, keys and tokens.
    ///
    /// The separator of a token's prefix is written as an escape, so that hosting services do not take it for a token.
    static let secrets = [
        ValidatorCase(
            validator: .awsSecretAccessKey,
            accepted: [
                "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "O5HmvM6sCmcquSrqfn9FiLchKecEU1v5JfS8gSjB",
                "15jmgoO3RywxzDzsOAUrCTX9u4F32P/sECb+628+",
            ],
            refused: [
                "da39a3ee5e6b4b0d3255bfef95601890afd80709", "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
                "getElementsByTagNameAndAttributeValue123", "usr/local/lib/python3/site/packages/Foo1",
                "VGhlIHF1aWNrIGJyb3duIGZveCBqdW1wcyBvdmVy", "aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3aB3a",
                "/a/B/c/D/e/F/g/H/i/J/k/L/m/N/o/P/q/R/s/1",
            ]
        ),
        ValidatorCase(
            validator: .randomToken,
            accepted: ["AKIAAGVLLO6MH44TII4M", "AIzaSyDwKHPA2UQ-mG0LpfHlLnsfX9hpblLd5NB"],
            refused: [
                "AKIAXXXXXXXXXXXXXXXX", "AIzaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "cfk_123451234512345123451234512345",
            ]
        ),
        ValidatorCase(
            validator: .bitcoinAddress,
            hasCheckDigits: true,
            accepted: [
                // Bitcoin Wiki, Invoice address.
                "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
                // Made up, with zeros in front of the hash.
                "11116Lm3ToY5E8xCg6w5uvVXUZptbckSL", "114D5QHqTCEdnMWLzbPFLAp7ExjznejT7T",
                // BIP 173 and BIP 350, test vectors.
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
                "BC1SW50QGDZ25J", "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
            ],
            refused: [
                "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN",
                "11BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "0BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
                "1111111111111111111114oLvT2", "n2SLtiABmufF84J4rFrzwoS6x5ceE8fAgE",
                "Lg9LrsP33YU3bkWcJpsvPuHYJJPDUASwGV",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
                // BIP 173 and BIP 350, test vectors: another network, the other checksum, a character that is none,
                // version 17, programs of a length that is none, bits left over, two cases, nothing.
                "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty",
                "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
                "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
                "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
                "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R", "bc1pw5dgrnzv",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
                "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
                "bc1zw508d6qejxtdg4y5r3zarvaryvqyzf3du", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7Kv8f3t4", "bc1gmk9yu",
            ]
        ),
        ValidatorCase(
            validator: .ethereumAddress,
            hasCheckDigits: true,
            accepted: [
                // ERC-55, test cases.
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
                "0x71C7656EC7ab88b098defB751B7401B5f6d8976F",
            ],
            refused: [
                "0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
                "0x52908400098527886E0F7030069857D2E4169EE7", "0xde709f2102306220921060314715629080e2fb77",
                "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed0", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg",
                "0x0000000000000000000000000000000000000000",
            ]
        ),
        ValidatorCase(
            validator: .checksummedToken,
            hasCheckDigits: true,
            accepted: [
                "ghp\u{5F}WeirMadeUp0123456789abcdefghij0tABwV", "gho\u{5F}WeirMadeUpQWERTYUIOPasdfghjkl100FJgt",
                "npm\u{5F}WeirMadeUpZyXwVuTsRqPoNm9876541bAGx4", "ghs\u{5F}WeirMadeUp1a2B3c4D5e6F7g8H9i0J1pNntE",
            ],
            refused: [
                "ghp_WeirMadeUp0123456789abcdefghij0tABwW", "ghp_WeirMadeUp0123456789abcdefghik0tABwV",
                "ghpWeirMadeUp0123456789abcdefghij0tABwV", "WeirMadeUp0123456789abcdefghij0tABwV",
                "ghp_weirMadeUp0123456789abcdefghij0tABwV", "ghp_WeirMadeUp0123456789abcdefghij0tAB-V",
                "ghp_WeirMadeUp0123456789abcdefghijzzzzzz", "npm_000000000000000000000000000000000000",
            ]
        ),
        ValidatorCase(
            validator: .randomTail,
            accepted: [
                "sk\u{5F}live_WeirMadeUp0123456789Abcd",
                "https://hooks.slack.com/services/T0/B0/WeirMadeUp0123456789abcd",
                "xoxp\u{2D}0-0-0-0123456789abcdef0123456789abcdef",
            ],
            refused: [
                "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx", "sk_live_yourrestrictedkeygoeshere",
                "sk_live_000000000000000000000000",
                "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
                "sk_live_01234567890123456789", "WeirMadeUp012345678", "sk_live_aB1aB1aB1aB1aB1aB1aB1aB1",
            ]
        ),
    ]
}
