import WeirDetection

extension ValidatorCase {
    static let australia = [
        ValidatorCase(
            validator: .australianTaxFileNumber,
            hasCheckDigits: true,
            accepted: ["123 456 782", "37 118 629", "85 655 734", "597935997"],
            refused: ["123 456 783", "37 118 620", "123 456-782", "1234567", "1234567820"]
        ),
        ValidatorCase(
            validator: .australianBusinessNumber,
            hasCheckDigits: true,
            accepted: ["51 824 753 556", "51824753556", "83-914-571-673", "29 829 913 714"],
            refused: [
                "51 824 753 557", "01824753556", "51 824-753 556", "5182475355", "518247535560", "5182475355A",
                "00000000000",
            ]
        ),
        ValidatorCase(
            validator: .australianCompanyNumber,
            accepted: ["001 000 004", "005-499-981", "010499966", "000 000 019"],
            refused: ["001 000 005", "001 000-004", "00100000", "0010000040", "00100000A", "000 000 000"]
        ),
        ValidatorCase(
            validator: .australianMedicareNumber,
            accepted: ["2123 45670 1", "6458 07307 1-2", "29518731251", "2951-87312-5/1"],
            refused: [
                "2000000006", "2123 45671 1", "1123 45670 1", "7123 45670 1", "2123 45670 0", "2123 45670 1-0",
                "212345670", "212345670112", "212345670A",
            ]
        ),
        ValidatorCase(
            validator: .newZealandHealthIndex,
            hasCheckDigits: true,
            accepted: [
                "ZZZ0016", "ZZZ0024", "ZAC5361", "zzz0016", "ZBN77VL", "ZZZ00AC", "ZVU27KE", "ZYZ89XY", "ZXE24NV",
            ],
            refused: [
                "ZZZ0017", "ZZZ0044", "ZZZ0040", "ZZZ00AX", "ZBN77VM", "ZIZ0016", "ZOZ0016", "ZBN77IL", "ZZ00016",
                "ZZZ001", "ZZZ00166", "ZZZ0A16", "ZBN77V1", "ZZZZ016", "ZZZ00AI",
            ]
        ),
        ValidatorCase(
            validator: .newZealandTaxNumber,
            accepted: ["49-091-850", "35901981", "49098576", "136-410-132", "049091850", "116 656 728"],
            refused: [
                "49-091-851", "136410133", "09125568", "9125568", "152-952-396", "10000000", "49-091 850", "4909185A",
                "1490918500", "000000000",
            ]
        ),
    ]
}
