/// The Adobe Glyph List, names of glyphs with their characters (BSD 3-Clause, see NOTICE).
///
/// Written by Scripts/make-glyph-tables.
enum GlyphList {
    /// A name and the code points that it stands for, in hexadecimal, a line.
    static let lines: StaticString = """
        A 0041\nAE 00C6\nAEacute 01FC\nAEmacron 01E2\nAEsmall F7E6\nAacute 00C1\nAacutesmall F7E1\nAbreve 0102\n\
        Abreveacute 1EAE\nAbrevecyrillic 04D0\nAbrevedotbelow 1EB6\nAbrevegrave 1EB0\nAbrevehookabove 1EB2\n\
        Abrevetilde 1EB4\nAcaron 01CD\nAcircle 24B6\nAcircumflex 00C2\nAcircumflexacute 1EA4\n\
        Acircumflexdotbelow 1EAC\nAcircumflexgrave 1EA6\nAcircumflexhookabove 1EA8\nAcircumflexsmall F7E2\n\
        Acircumflextilde 1EAA\nAcute F6C9\nAcutesmall F7B4\nAcyrillic 0410\nAdblgrave 0200\nAdieresis 00C4\n\
        Adieresiscyrillic 04D2\nAdieresismacron 01DE\nAdieresissmall F7E4\nAdotbelow 1EA0\nAdotmacron 01E0\n\
        Agrave 00C0\nAgravesmall F7E0\nAhookabove 1EA2\nAiecyrillic 04D4\nAinvertedbreve 0202\nAlpha 0391\n\
        Alphatonos 0386\nAmacron 0100\nAmonospace FF21\nAogonek 0104\nAring 00C5\nAringacute 01FA\nAringbelow 1E00\n\
        Aringsmall F7E5\nAsmall F761\nAtilde 00C3\nAtildesmall F7E3\nAybarmenian 0531\nB 0042\nBcircle 24B7\n\
        Bdotaccent 1E02\nBdotbelow 1E04\nBecyrillic 0411\nBenarmenian 0532\nBeta 0392\nBhook 0181\nBlinebelow 1E06\n\
        Bmonospace FF22\nBrevesmall F6F4\nBsmall F762\nBtopbar 0182\nC 0043\nCaarmenian 053E\nCacute 0106\n\
        Caron F6CA\nCaronsmall F6F5\nCcaron 010C\nCcedilla 00C7\nCcedillaacute 1E08\nCcedillasmall F7E7\n\
        Ccircle 24B8\nCcircumflex 0108\nCdot 010A\nCdotaccent 010A\nCedillasmall F7B8\nChaarmenian 0549\n\
        Cheabkhasiancyrillic 04BC\nChecyrillic 0427\nChedescenderabkhasiancyrillic 04BE\nChedescendercyrillic 04B6\n\
        Chedieresiscyrillic 04F4\nCheharmenian 0543\nChekhakassiancyrillic 04CB\nCheverticalstrokecyrillic 04B8\n\
        Chi 03A7\nChook 0187\nCircumflexsmall F6F6\nCmonospace FF23\nCoarmenian 0551\nCsmall F763\nD 0044\nDZ 01F1\n\
        DZcaron 01C4\nDaarmenian 0534\nDafrican 0189\nDcaron 010E\nDcedilla 1E10\nDcircle 24B9\n\
        Dcircumflexbelow 1E12\nDcroat 0110\nDdotaccent 1E0A\nDdotbelow 1E0C\nDecyrillic 0414\nDeicoptic 03EE\n\
        Delta 2206\nDeltagreek 0394\nDhook 018A\nDieresis F6CB\nDieresisAcute F6CC\nDieresisGrave F6CD\n\
        Dieresissmall F7A8\nDigammagreek 03DC\nDjecyrillic 0402\nDlinebelow 1E0E\nDmonospace FF24\n\
        Dotaccentsmall F6F7\nDslash 0110\nDsmall F764\nDtopbar 018B\nDz 01F2\nDzcaron 01C5\n\
        Dzeabkhasiancyrillic 04E0\nDzecyrillic 0405\nDzhecyrillic 040F\nE 0045\nEacute 00C9\nEacutesmall F7E9\n\
        Ebreve 0114\nEcaron 011A\nEcedillabreve 1E1C\nEcharmenian 0535\nEcircle 24BA\nEcircumflex 00CA\n\
        Ecircumflexacute 1EBE\nEcircumflexbelow 1E18\nEcircumflexdotbelow 1EC6\nEcircumflexgrave 1EC0\n\
        Ecircumflexhookabove 1EC2\nEcircumflexsmall F7EA\nEcircumflextilde 1EC4\nEcyrillic 0404\nEdblgrave 0204\n\
        Edieresis 00CB\nEdieresissmall F7EB\nEdot 0116\nEdotaccent 0116\nEdotbelow 1EB8\nEfcyrillic 0424\n\
        Egrave 00C8\nEgravesmall F7E8\nEharmenian 0537\nEhookabove 1EBA\nEightroman 2167\nEinvertedbreve 0206\n\
        Eiotifiedcyrillic 0464\nElcyrillic 041B\nElevenroman 216A\nEmacron 0112\nEmacronacute 1E16\n\
        Emacrongrave 1E14\nEmcyrillic 041C\nEmonospace FF25\nEncyrillic 041D\nEndescendercyrillic 04A2\nEng 014A\n\
        Enghecyrillic 04A4\nEnhookcyrillic 04C7\nEogonek 0118\nEopen 0190\nEpsilon 0395\nEpsilontonos 0388\n\
        Ercyrillic 0420\nEreversed 018E\nEreversedcyrillic 042D\nEscyrillic 0421\nEsdescendercyrillic 04AA\nEsh 01A9\n\
        Esmall F765\nEta 0397\nEtarmenian 0538\nEtatonos 0389\nEth 00D0\nEthsmall F7F0\nEtilde 1EBC\n\
        Etildebelow 1E1A\nEuro 20AC\nEzh 01B7\nEzhcaron 01EE\nEzhreversed 01B8\nF 0046\nFcircle 24BB\n\
        Fdotaccent 1E1E\nFeharmenian 0556\nFeicoptic 03E4\nFhook 0191\nFitacyrillic 0472\nFiveroman 2164\n\
        Fmonospace FF26\nFourroman 2163\nFsmall F766\nG 0047\nGBsquare 3387\nGacute 01F4\nGamma 0393\n\
        Gammaafrican 0194\nGangiacoptic 03EA\nGbreve 011E\nGcaron 01E6\nGcedilla 0122\nGcircle 24BC\n\
        Gcircumflex 011C\nGcommaaccent 0122\nGdot 0120\nGdotaccent 0120\nGecyrillic 0413\nGhadarmenian 0542\n\
        Ghemiddlehookcyrillic 0494\nGhestrokecyrillic 0492\nGheupturncyrillic 0490\nGhook 0193\nGimarmenian 0533\n\
        Gjecyrillic 0403\nGmacron 1E20\nGmonospace FF27\nGrave F6CE\nGravesmall F760\nGsmall F767\nGsmallhook 029B\n\
        Gstroke 01E4\nH 0048\nH18533 25CF\nH18543 25AA\nH18551 25AB\nH22073 25A1\nHPsquare 33CB\n\
        Haabkhasiancyrillic 04A8\nHadescendercyrillic 04B2\nHardsigncyrillic 042A\nHbar 0126\nHbrevebelow 1E2A\n\
        Hcedilla 1E28\nHcircle 24BD\nHcircumflex 0124\nHdieresis 1E26\nHdotaccent 1E22\nHdotbelow 1E24\n\
        Hmonospace FF28\nHoarmenian 0540\nHoricoptic 03E8\nHsmall F768\nHungarumlaut F6CF\nHungarumlautsmall F6F8\n\
        Hzsquare 3390\nI 0049\nIAcyrillic 042F\nIJ 0132\nIUcyrillic 042E\nIacute 00CD\nIacutesmall F7ED\nIbreve 012C\n\
        Icaron 01CF\nIcircle 24BE\nIcircumflex 00CE\nIcircumflexsmall F7EE\nIcyrillic 0406\nIdblgrave 0208\n\
        Idieresis 00CF\nIdieresisacute 1E2E\nIdieresiscyrillic 04E4\nIdieresissmall F7EF\nIdot 0130\nIdotaccent 0130\n\
        Idotbelow 1ECA\nIebrevecyrillic 04D6\nIecyrillic 0415\nIfraktur 2111\nIgrave 00CC\nIgravesmall F7EC\n\
        Ihookabove 1EC8\nIicyrillic 0418\nIinvertedbreve 020A\nIishortcyrillic 0419\nImacron 012A\n\
        Imacroncyrillic 04E2\nImonospace FF29\nIniarmenian 053B\nIocyrillic 0401\nIogonek 012E\nIota 0399\n\
        Iotaafrican 0196\nIotadieresis 03AA\nIotatonos 038A\nIsmall F769\nIstroke 0197\nItilde 0128\n\
        Itildebelow 1E2C\nIzhitsacyrillic 0474\nIzhitsadblgravecyrillic 0476\nJ 004A\nJaarmenian 0541\nJcircle 24BF\n\
        Jcircumflex 0134\nJecyrillic 0408\nJheharmenian 054B\nJmonospace FF2A\nJsmall F76A\nK 004B\nKBsquare 3385\n\
        KKsquare 33CD\nKabashkircyrillic 04A0\nKacute 1E30\nKacyrillic 041A\nKadescendercyrillic 049A\n\
        Kahookcyrillic 04C3\nKappa 039A\nKastrokecyrillic 049E\nKaverticalstrokecyrillic 049C\nKcaron 01E8\n\
        Kcedilla 0136\nKcircle 24C0\nKcommaaccent 0136\nKdotbelow 1E32\nKeharmenian 0554\nKenarmenian 053F\n\
        Khacyrillic 0425\nKheicoptic 03E6\nKhook 0198\nKjecyrillic 040C\nKlinebelow 1E34\nKmonospace FF2B\n\
        Koppacyrillic 0480\nKoppagreek 03DE\nKsicyrillic 046E\nKsmall F76B\nL 004C\nLJ 01C7\nLL F6BF\nLacute 0139\n\
        Lambda 039B\nLcaron 013D\nLcedilla 013B\nLcircle 24C1\nLcircumflexbelow 1E3C\nLcommaaccent 013B\nLdot 013F\n\
        Ldotaccent 013F\nLdotbelow 1E36\nLdotbelowmacron 1E38\nLiwnarmenian 053C\nLj 01C8\nLjecyrillic 0409\n\
        Llinebelow 1E3A\nLmonospace FF2C\nLslash 0141\nLslashsmall F6F9\nLsmall F76C\nM 004D\nMBsquare 3386\n\
        Macron F6D0\nMacronsmall F7AF\nMacute 1E3E\nMcircle 24C2\nMdotaccent 1E40\nMdotbelow 1E42\nMenarmenian 0544\n\
        Mmonospace FF2D\nMsmall F76D\nMturned 019C\nMu 039C\nN 004E\nNJ 01CA\nNacute 0143\nNcaron 0147\n\
        Ncedilla 0145\nNcircle 24C3\nNcircumflexbelow 1E4A\nNcommaaccent 0145\nNdotaccent 1E44\nNdotbelow 1E46\n\
        Nhookleft 019D\nNineroman 2168\nNj 01CB\nNjecyrillic 040A\nNlinebelow 1E48\nNmonospace FF2E\n\
        Nowarmenian 0546\nNsmall F76E\nNtilde 00D1\nNtildesmall F7F1\nNu 039D\nO 004F\nOE 0152\nOEsmall F6FA\n\
        Oacute 00D3\nOacutesmall F7F3\nObarredcyrillic 04E8\nObarreddieresiscyrillic 04EA\nObreve 014E\nOcaron 01D1\n\
        Ocenteredtilde 019F\nOcircle 24C4\nOcircumflex 00D4\nOcircumflexacute 1ED0\nOcircumflexdotbelow 1ED8\n\
        Ocircumflexgrave 1ED2\nOcircumflexhookabove 1ED4\nOcircumflexsmall F7F4\nOcircumflextilde 1ED6\n\
        Ocyrillic 041E\nOdblacute 0150\nOdblgrave 020C\nOdieresis 00D6\nOdieresiscyrillic 04E6\nOdieresissmall F7F6\n\
        Odotbelow 1ECC\nOgoneksmall F6FB\nOgrave 00D2\nOgravesmall F7F2\nOharmenian 0555\nOhm 2126\nOhookabove 1ECE\n\
        Ohorn 01A0\nOhornacute 1EDA\nOhorndotbelow 1EE2\nOhorngrave 1EDC\nOhornhookabove 1EDE\nOhorntilde 1EE0\n\
        Ohungarumlaut 0150\nOi 01A2\nOinvertedbreve 020E\nOmacron 014C\nOmacronacute 1E52\nOmacrongrave 1E50\n\
        Omega 2126\nOmegacyrillic 0460\nOmegagreek 03A9\nOmegaroundcyrillic 047A\nOmegatitlocyrillic 047C\n\
        Omegatonos 038F\nOmicron 039F\nOmicrontonos 038C\nOmonospace FF2F\nOneroman 2160\nOogonek 01EA\n\
        Oogonekmacron 01EC\nOopen 0186\nOslash 00D8\nOslashacute 01FE\nOslashsmall F7F8\nOsmall F76F\n\
        Ostrokeacute 01FE\nOtcyrillic 047E\nOtilde 00D5\nOtildeacute 1E4C\nOtildedieresis 1E4E\nOtildesmall F7F5\n\
        P 0050\nPacute 1E54\nPcircle 24C5\nPdotaccent 1E56\nPecyrillic 041F\nPeharmenian 054A\n\
        Pemiddlehookcyrillic 04A6\nPhi 03A6\nPhook 01A4\nPi 03A0\nPiwrarmenian 0553\nPmonospace FF30\nPsi 03A8\n\
        Psicyrillic 0470\nPsmall F770\nQ 0051\nQcircle 24C6\nQmonospace FF31\nQsmall F771\nR 0052\nRaarmenian 054C\n\
        Racute 0154\nRcaron 0158\nRcedilla 0156\nRcircle 24C7\nRcommaaccent 0156\nRdblgrave 0210\nRdotaccent 1E58\n\
        Rdotbelow 1E5A\nRdotbelowmacron 1E5C\nReharmenian 0550\nRfraktur 211C\nRho 03A1\nRingsmall F6FC\n\
        Rinvertedbreve 0212\nRlinebelow 1E5E\nRmonospace FF32\nRsmall F772\nRsmallinverted 0281\n\
        Rsmallinvertedsuperior 02B6\nS 0053\nSF010000 250C\nSF020000 2514\nSF030000 2510\nSF040000 2518\n\
        SF050000 253C\nSF060000 252C\nSF070000 2534\nSF080000 251C\nSF090000 2524\nSF100000 2500\nSF110000 2502\n\
        SF190000 2561\nSF200000 2562\nSF210000 2556\nSF220000 2555\nSF230000 2563\nSF240000 2551\nSF250000 2557\n\
        SF260000 255D\nSF270000 255C\nSF280000 255B\nSF360000 255E\nSF370000 255F\nSF380000 255A\nSF390000 2554\n\
        SF400000 2569\nSF410000 2566\nSF420000 2560\nSF430000 2550\nSF440000 256C\nSF450000 2567\nSF460000 2568\n\
        SF470000 2564\nSF480000 2565\nSF490000 2559\nSF500000 2558\nSF510000 2552\nSF520000 2553\nSF530000 256B\n\
        SF540000 256A\nSacute 015A\nSacutedotaccent 1E64\nSampigreek 03E0\nScaron 0160\nScarondotaccent 1E66\n\
        Scaronsmall F6FD\nScedilla 015E\nSchwa 018F\nSchwacyrillic 04D8\nSchwadieresiscyrillic 04DA\nScircle 24C8\n\
        Scircumflex 015C\nScommaaccent 0218\nSdotaccent 1E60\nSdotbelow 1E62\nSdotbelowdotaccent 1E68\n\
        Seharmenian 054D\nSevenroman 2166\nShaarmenian 0547\nShacyrillic 0428\nShchacyrillic 0429\nSheicoptic 03E2\n\
        Shhacyrillic 04BA\nShimacoptic 03EC\nSigma 03A3\nSixroman 2165\nSmonospace FF33\nSoftsigncyrillic 042C\n\
        Ssmall F773\nStigmagreek 03DA\nT 0054\nTau 03A4\nTbar 0166\nTcaron 0164\nTcedilla 0162\nTcircle 24C9\n\
        Tcircumflexbelow 1E70\nTcommaaccent 0162\nTdotaccent 1E6A\nTdotbelow 1E6C\nTecyrillic 0422\n\
        Tedescendercyrillic 04AC\nTenroman 2169\nTetsecyrillic 04B4\nTheta 0398\nThook 01AC\nThorn 00DE\n\
        Thornsmall F7FE\nThreeroman 2162\nTildesmall F6FE\nTiwnarmenian 054F\nTlinebelow 1E6E\nTmonospace FF34\n\
        Toarmenian 0539\nTonefive 01BC\nTonesix 0184\nTonetwo 01A7\nTretroflexhook 01AE\nTsecyrillic 0426\n\
        Tshecyrillic 040B\nTsmall F774\nTwelveroman 216B\nTworoman 2161\nU 0055\nUacute 00DA\nUacutesmall F7FA\n\
        Ubreve 016C\nUcaron 01D3\nUcircle 24CA\nUcircumflex 00DB\nUcircumflexbelow 1E76\nUcircumflexsmall F7FB\n\
        Ucyrillic 0423\nUdblacute 0170\nUdblgrave 0214\nUdieresis 00DC\nUdieresisacute 01D7\nUdieresisbelow 1E72\n\
        Udieresiscaron 01D9\nUdieresiscyrillic 04F0\nUdieresisgrave 01DB\nUdieresismacron 01D5\nUdieresissmall F7FC\n\
        Udotbelow 1EE4\nUgrave 00D9\nUgravesmall F7F9\nUhookabove 1EE6\nUhorn 01AF\nUhornacute 1EE8\n\
        Uhorndotbelow 1EF0\nUhorngrave 1EEA\nUhornhookabove 1EEC\nUhorntilde 1EEE\nUhungarumlaut 0170\n\
        Uhungarumlautcyrillic 04F2\nUinvertedbreve 0216\nUkcyrillic 0478\nUmacron 016A\nUmacroncyrillic 04EE\n\
        Umacrondieresis 1E7A\nUmonospace FF35\nUogonek 0172\nUpsilon 03A5\nUpsilon1 03D2\n\
        Upsilonacutehooksymbolgreek 03D3\nUpsilonafrican 01B1\nUpsilondieresis 03AB\n\
        Upsilondieresishooksymbolgreek 03D4\nUpsilonhooksymbol 03D2\nUpsilontonos 038E\nUring 016E\n\
        Ushortcyrillic 040E\nUsmall F775\nUstraightcyrillic 04AE\nUstraightstrokecyrillic 04B0\nUtilde 0168\n\
        Utildeacute 1E78\nUtildebelow 1E74\nV 0056\nVcircle 24CB\nVdotbelow 1E7E\nVecyrillic 0412\nVewarmenian 054E\n\
        Vhook 01B2\nVmonospace FF36\nVoarmenian 0548\nVsmall F776\nVtilde 1E7C\nW 0057\nWacute 1E82\nWcircle 24CC\n\
        Wcircumflex 0174\nWdieresis 1E84\nWdotaccent 1E86\nWdotbelow 1E88\nWgrave 1E80\nWmonospace FF37\nWsmall F777\n\
        X 0058\nXcircle 24CD\nXdieresis 1E8C\nXdotaccent 1E8A\nXeharmenian 053D\nXi 039E\nXmonospace FF38\n\
        Xsmall F778\nY 0059\nYacute 00DD\nYacutesmall F7FD\nYatcyrillic 0462\nYcircle 24CE\nYcircumflex 0176\n\
        Ydieresis 0178\nYdieresissmall F7FF\nYdotaccent 1E8E\nYdotbelow 1EF4\nYericyrillic 042B\n\
        Yerudieresiscyrillic 04F8\nYgrave 1EF2\nYhook 01B3\nYhookabove 1EF6\nYiarmenian 0545\nYicyrillic 0407\n\
        Yiwnarmenian 0552\nYmonospace FF39\nYsmall F779\nYtilde 1EF8\nYusbigcyrillic 046A\n\
        Yusbigiotifiedcyrillic 046C\nYuslittlecyrillic 0466\nYuslittleiotifiedcyrillic 0468\nZ 005A\nZaarmenian 0536\n\
        Zacute 0179\nZcaron 017D\nZcaronsmall F6FF\nZcircle 24CF\nZcircumflex 1E90\nZdot 017B\nZdotaccent 017B\n\
        Zdotbelow 1E92\nZecyrillic 0417\nZedescendercyrillic 0498\nZedieresiscyrillic 04DE\nZeta 0396\n\
        Zhearmenian 053A\nZhebrevecyrillic 04C1\nZhecyrillic 0416\nZhedescendercyrillic 0496\n\
        Zhedieresiscyrillic 04DC\nZlinebelow 1E94\nZmonospace FF3A\nZsmall F77A\nZstroke 01B5\na 0061\n\
        aabengali 0986\naacute 00E1\naadeva 0906\naagujarati 0A86\naagurmukhi 0A06\naamatragurmukhi 0A3E\n\
        aarusquare 3303\naavowelsignbengali 09BE\naavowelsigndeva 093E\naavowelsigngujarati 0ABE\n\
        abbreviationmarkarmenian 055F\nabbreviationsigndeva 0970\nabengali 0985\nabopomofo 311A\nabreve 0103\n\
        abreveacute 1EAF\nabrevecyrillic 04D1\nabrevedotbelow 1EB7\nabrevegrave 1EB1\nabrevehookabove 1EB3\n\
        abrevetilde 1EB5\nacaron 01CE\nacircle 24D0\nacircumflex 00E2\nacircumflexacute 1EA5\n\
        acircumflexdotbelow 1EAD\nacircumflexgrave 1EA7\nacircumflexhookabove 1EA9\nacircumflextilde 1EAB\n\
        acute 00B4\nacutebelowcmb 0317\nacutecmb 0301\nacutecomb 0301\nacutedeva 0954\nacutelowmod 02CF\n\
        acutetonecmb 0341\nacyrillic 0430\nadblgrave 0201\naddakgurmukhi 0A71\nadeva 0905\nadieresis 00E4\n\
        adieresiscyrillic 04D3\nadieresismacron 01DF\nadotbelow 1EA1\nadotmacron 01E1\nae 00E6\naeacute 01FD\n\
        aekorean 3150\naemacron 01E3\nafii00208 2015\nafii08941 20A4\nafii10017 0410\nafii10018 0411\nafii10019 0412\n\
        afii10020 0413\nafii10021 0414\nafii10022 0415\nafii10023 0401\nafii10024 0416\nafii10025 0417\n\
        afii10026 0418\nafii10027 0419\nafii10028 041A\nafii10029 041B\nafii10030 041C\nafii10031 041D\n\
        afii10032 041E\nafii10033 041F\nafii10034 0420\nafii10035 0421\nafii10036 0422\nafii10037 0423\n\
        afii10038 0424\nafii10039 0425\nafii10040 0426\nafii10041 0427\nafii10042 0428\nafii10043 0429\n\
        afii10044 042A\nafii10045 042B\nafii10046 042C\nafii10047 042D\nafii10048 042E\nafii10049 042F\n\
        afii10050 0490\nafii10051 0402\nafii10052 0403\nafii10053 0404\nafii10054 0405\nafii10055 0406\n\
        afii10056 0407\nafii10057 0408\nafii10058 0409\nafii10059 040A\nafii10060 040B\nafii10061 040C\n\
        afii10062 040E\nafii10063 F6C4\nafii10064 F6C5\nafii10065 0430\nafii10066 0431\nafii10067 0432\n\
        afii10068 0433\nafii10069 0434\nafii10070 0435\nafii10071 0451\nafii10072 0436\nafii10073 0437\n\
        afii10074 0438\nafii10075 0439\nafii10076 043A\nafii10077 043B\nafii10078 043C\nafii10079 043D\n\
        afii10080 043E\nafii10081 043F\nafii10082 0440\nafii10083 0441\nafii10084 0442\nafii10085 0443\n\
        afii10086 0444\nafii10087 0445\nafii10088 0446\nafii10089 0447\nafii10090 0448\nafii10091 0449\n\
        afii10092 044A\nafii10093 044B\nafii10094 044C\nafii10095 044D\nafii10096 044E\nafii10097 044F\n\
        afii10098 0491\nafii10099 0452\nafii10100 0453\nafii10101 0454\nafii10102 0455\nafii10103 0456\n\
        afii10104 0457\nafii10105 0458\nafii10106 0459\nafii10107 045A\nafii10108 045B\nafii10109 045C\n\
        afii10110 045E\nafii10145 040F\nafii10146 0462\nafii10147 0472\nafii10148 0474\nafii10192 F6C6\n\
        afii10193 045F\nafii10194 0463\nafii10195 0473\nafii10196 0475\nafii10831 F6C7\nafii10832 F6C8\n\
        afii10846 04D9\nafii299 200E\nafii300 200F\nafii301 200D\nafii57381 066A\nafii57388 060C\nafii57392 0660\n\
        afii57393 0661\nafii57394 0662\nafii57395 0663\nafii57396 0664\nafii57397 0665\nafii57398 0666\n\
        afii57399 0667\nafii57400 0668\nafii57401 0669\nafii57403 061B\nafii57407 061F\nafii57409 0621\n\
        afii57410 0622\nafii57411 0623\nafii57412 0624\nafii57413 0625\nafii57414 0626\nafii57415 0627\n\
        afii57416 0628\nafii57417 0629\nafii57418 062A\nafii57419 062B\nafii57420 062C\nafii57421 062D\n\
        afii57422 062E\nafii57423 062F\nafii57424 0630\nafii57425 0631\nafii57426 0632\nafii57427 0633\n\
        afii57428 0634\nafii57429 0635\nafii57430 0636\nafii57431 0637\nafii57432 0638\nafii57433 0639\n\
        afii57434 063A\nafii57440 0640\nafii57441 0641\nafii57442 0642\nafii57443 0643\nafii57444 0644\n\
        afii57445 0645\nafii57446 0646\nafii57448 0648\nafii57449 0649\nafii57450 064A\nafii57451 064B\n\
        afii57452 064C\nafii57453 064D\nafii57454 064E\nafii57455 064F\nafii57456 0650\nafii57457 0651\n\
        afii57458 0652\nafii57470 0647\nafii57505 06A4\nafii57506 067E\nafii57507 0686\nafii57508 0698\n\
        afii57509 06AF\nafii57511 0679\nafii57512 0688\nafii57513 0691\nafii57514 06BA\nafii57519 06D2\n\
        afii57534 06D5\nafii57636 20AA\nafii57645 05BE\nafii57658 05C3\nafii57664 05D0\nafii57665 05D1\n\
        afii57666 05D2\nafii57667 05D3\nafii57668 05D4\nafii57669 05D5\nafii57670 05D6\nafii57671 05D7\n\
        afii57672 05D8\nafii57673 05D9\nafii57674 05DA\nafii57675 05DB\nafii57676 05DC\nafii57677 05DD\n\
        afii57678 05DE\nafii57679 05DF\nafii57680 05E0\nafii57681 05E1\nafii57682 05E2\nafii57683 05E3\n\
        afii57684 05E4\nafii57685 05E5\nafii57686 05E6\nafii57687 05E7\nafii57688 05E8\nafii57689 05E9\n\
        afii57690 05EA\nafii57694 FB2A\nafii57695 FB2B\nafii57700 FB4B\nafii57705 FB1F\nafii57716 05F0\n\
        afii57717 05F1\nafii57718 05F2\nafii57723 FB35\nafii57793 05B4\nafii57794 05B5\nafii57795 05B6\n\
        afii57796 05BB\nafii57797 05B8\nafii57798 05B7\nafii57799 05B0\nafii57800 05B2\nafii57801 05B1\n\
        afii57802 05B3\nafii57803 05C2\nafii57804 05C1\nafii57806 05B9\nafii57807 05BC\nafii57839 05BD\n\
        afii57841 05BF\nafii57842 05C0\nafii57929 02BC\nafii61248 2105\nafii61289 2113\nafii61352 2116\n\
        afii61573 202C\nafii61574 202D\nafii61575 202E\nafii61664 200C\nafii63167 066D\nafii64937 02BD\nagrave 00E0\n\
        agujarati 0A85\nagurmukhi 0A05\nahiragana 3042\nahookabove 1EA3\naibengali 0990\naibopomofo 311E\n\
        aideva 0910\naiecyrillic 04D5\naigujarati 0A90\naigurmukhi 0A10\naimatragurmukhi 0A48\nainarabic 0639\n\
        ainfinalarabic FECA\naininitialarabic FECB\nainmedialarabic FECC\nainvertedbreve 0203\n\
        aivowelsignbengali 09C8\naivowelsigndeva 0948\naivowelsigngujarati 0AC8\nakatakana 30A2\n\
        akatakanahalfwidth FF71\nakorean 314F\nalef 05D0\nalefarabic 0627\nalefdageshhebrew FB30\n\
        aleffinalarabic FE8E\nalefhamzaabovearabic 0623\nalefhamzaabovefinalarabic FE84\nalefhamzabelowarabic 0625\n\
        alefhamzabelowfinalarabic FE88\nalefhebrew 05D0\naleflamedhebrew FB4F\nalefmaddaabovearabic 0622\n\
        alefmaddaabovefinalarabic FE82\nalefmaksuraarabic 0649\nalefmaksurafinalarabic FEF0\n\
        alefmaksurainitialarabic FEF3\nalefmaksuramedialarabic FEF4\nalefpatahhebrew FB2E\nalefqamatshebrew FB2F\n\
        aleph 2135\nallequal 224C\nalpha 03B1\nalphatonos 03AC\namacron 0101\namonospace FF41\nampersand 0026\n\
        ampersandmonospace FF06\nampersandsmall F726\namsquare 33C2\nanbopomofo 3122\nangbopomofo 3124\n\
        angkhankhuthai 0E5A\nangle 2220\nanglebracketleft 3008\nanglebracketleftvertical FE3F\n\
        anglebracketright 3009\nanglebracketrightvertical FE40\nangleleft 2329\nangleright 232A\nangstrom 212B\n\
        anoteleia 0387\nanudattadeva 0952\nanusvarabengali 0982\nanusvaradeva 0902\nanusvaragujarati 0A82\n\
        aogonek 0105\napaatosquare 3300\naparen 249C\napostrophearmenian 055A\napostrophemod 02BC\napple F8FF\n\
        approaches 2250\napproxequal 2248\napproxequalorimage 2252\napproximatelyequal 2245\naraeaekorean 318E\n\
        araeakorean 318D\narc 2312\narighthalfring 1E9A\naring 00E5\naringacute 01FB\naringbelow 1E01\n\
        arrowboth 2194\narrowdashdown 21E3\narrowdashleft 21E0\narrowdashright 21E2\narrowdashup 21E1\n\
        arrowdblboth 21D4\narrowdbldown 21D3\narrowdblleft 21D0\narrowdblright 21D2\narrowdblup 21D1\narrowdown 2193\n\
        arrowdownleft 2199\narrowdownright 2198\narrowdownwhite 21E9\narrowheaddownmod 02C5\narrowheadleftmod 02C2\n\
        arrowheadrightmod 02C3\narrowheadupmod 02C4\narrowhorizex F8E7\narrowleft 2190\narrowleftdbl 21D0\n\
        arrowleftdblstroke 21CD\narrowleftoverright 21C6\narrowleftwhite 21E6\narrowright 2192\n\
        arrowrightdblstroke 21CF\narrowrightheavy 279E\narrowrightoverleft 21C4\narrowrightwhite 21E8\n\
        arrowtableft 21E4\narrowtabright 21E5\narrowup 2191\narrowupdn 2195\narrowupdnbse 21A8\narrowupdownbase 21A8\n\
        arrowupleft 2196\narrowupleftofdown 21C5\narrowupright 2197\narrowupwhite 21E7\narrowvertex F8E6\n\
        asciicircum 005E\nasciicircummonospace FF3E\nasciitilde 007E\nasciitildemonospace FF5E\nascript 0251\n\
        ascriptturned 0252\nasmallhiragana 3041\nasmallkatakana 30A1\nasmallkatakanahalfwidth FF67\nasterisk 002A\n\
        asteriskaltonearabic 066D\nasteriskarabic 066D\nasteriskmath 2217\nasteriskmonospace FF0A\n\
        asterisksmall FE61\nasterism 2042\nasuperior F6E9\nasymptoticallyequal 2243\nat 0040\natilde 00E3\n\
        atmonospace FF20\natsmall FE6B\naturned 0250\naubengali 0994\naubopomofo 3120\naudeva 0914\naugujarati 0A94\n\
        augurmukhi 0A14\naulengthmarkbengali 09D7\naumatragurmukhi 0A4C\nauvowelsignbengali 09CC\n\
        auvowelsigndeva 094C\nauvowelsigngujarati 0ACC\navagrahadeva 093D\naybarmenian 0561\nayin 05E2\n\
        ayinaltonehebrew FB20\nayinhebrew 05E2\nb 0062\nbabengali 09AC\nbackslash 005C\nbackslashmonospace FF3C\n\
        badeva 092C\nbagujarati 0AAC\nbagurmukhi 0A2C\nbahiragana 3070\nbahtthai 0E3F\nbakatakana 30D0\nbar 007C\n\
        barmonospace FF5C\nbbopomofo 3105\nbcircle 24D1\nbdotaccent 1E03\nbdotbelow 1E05\nbeamedsixteenthnotes 266C\n\
        because 2235\nbecyrillic 0431\nbeharabic 0628\nbehfinalarabic FE90\nbehinitialarabic FE91\nbehiragana 3079\n\
        behmedialarabic FE92\nbehmeeminitialarabic FC9F\nbehmeemisolatedarabic FC08\nbehnoonfinalarabic FC6D\n\
        bekatakana 30D9\nbenarmenian 0562\nbet 05D1\nbeta 03B2\nbetasymbolgreek 03D0\nbetdagesh FB31\n\
        betdageshhebrew FB31\nbethebrew 05D1\nbetrafehebrew FB4C\nbhabengali 09AD\nbhadeva 092D\nbhagujarati 0AAD\n\
        bhagurmukhi 0A2D\nbhook 0253\nbihiragana 3073\nbikatakana 30D3\nbilabialclick 0298\nbindigurmukhi 0A02\n\
        birusquare 3331\nblackcircle 25CF\nblackdiamond 25C6\nblackdownpointingtriangle 25BC\n\
        blackleftpointingpointer 25C4\nblackleftpointingtriangle 25C0\nblacklenticularbracketleft 3010\n\
        blacklenticularbracketleftvertical FE3B\nblacklenticularbracketright 3011\n\
        blacklenticularbracketrightvertical FE3C\nblacklowerlefttriangle 25E3\nblacklowerrighttriangle 25E2\n\
        blackrectangle 25AC\nblackrightpointingpointer 25BA\nblackrightpointingtriangle 25B6\nblacksmallsquare 25AA\n\
        blacksmilingface 263B\nblacksquare 25A0\nblackstar 2605\nblackupperlefttriangle 25E4\n\
        blackupperrighttriangle 25E5\nblackuppointingsmalltriangle 25B4\nblackuppointingtriangle 25B2\nblank 2423\n\
        blinebelow 1E07\nblock 2588\nbmonospace FF42\nbobaimaithai 0E1A\nbohiragana 307C\nbokatakana 30DC\n\
        bparen 249D\nbqsquare 33C3\nbraceex F8F4\nbraceleft 007B\nbraceleftbt F8F3\nbraceleftmid F8F2\n\
        braceleftmonospace FF5B\nbraceleftsmall FE5B\nbracelefttp F8F1\nbraceleftvertical FE37\nbraceright 007D\n\
        bracerightbt F8FE\nbracerightmid F8FD\nbracerightmonospace FF5D\nbracerightsmall FE5C\nbracerighttp F8FC\n\
        bracerightvertical FE38\nbracketleft 005B\nbracketleftbt F8F0\nbracketleftex F8EF\nbracketleftmonospace FF3B\n\
        bracketlefttp F8EE\nbracketright 005D\nbracketrightbt F8FB\nbracketrightex F8FA\nbracketrightmonospace FF3D\n\
        bracketrighttp F8F9\nbreve 02D8\nbrevebelowcmb 032E\nbrevecmb 0306\nbreveinvertedbelowcmb 032F\n\
        breveinvertedcmb 0311\nbreveinverteddoublecmb 0361\nbridgebelowcmb 032A\nbridgeinvertedbelowcmb 033A\n\
        brokenbar 00A6\nbstroke 0180\nbsuperior F6EA\nbtopbar 0183\nbuhiragana 3076\nbukatakana 30D6\nbullet 2022\n\
        bulletinverse 25D8\nbulletoperator 2219\nbullseye 25CE\nc 0063\ncaarmenian 056E\ncabengali 099A\ncacute 0107\n\
        cadeva 091A\ncagujarati 0A9A\ncagurmukhi 0A1A\ncalsquare 3388\ncandrabindubengali 0981\ncandrabinducmb 0310\n\
        candrabindudeva 0901\ncandrabindugujarati 0A81\ncapslock 21EA\ncareof 2105\ncaron 02C7\ncaronbelowcmb 032C\n\
        caroncmb 030C\ncarriagereturn 21B5\ncbopomofo 3118\nccaron 010D\nccedilla 00E7\nccedillaacute 1E09\n\
        ccircle 24D2\nccircumflex 0109\nccurl 0255\ncdot 010B\ncdotaccent 010B\ncdsquare 33C5\ncedilla 00B8\n\
        cedillacmb 0327\ncent 00A2\ncentigrade 2103\ncentinferior F6DF\ncentmonospace FFE0\ncentoldstyle F7A2\n\
        centsuperior F6E0\nchaarmenian 0579\nchabengali 099B\nchadeva 091B\nchagujarati 0A9B\nchagurmukhi 0A1B\n\
        chbopomofo 3114\ncheabkhasiancyrillic 04BD\ncheckmark 2713\nchecyrillic 0447\n\
        chedescenderabkhasiancyrillic 04BF\nchedescendercyrillic 04B7\nchedieresiscyrillic 04F5\ncheharmenian 0573\n\
        chekhakassiancyrillic 04CC\ncheverticalstrokecyrillic 04B9\nchi 03C7\nchieuchacirclekorean 3277\n\
        chieuchaparenkorean 3217\nchieuchcirclekorean 3269\nchieuchkorean 314A\nchieuchparenkorean 3209\n\
        chochangthai 0E0A\nchochanthai 0E08\nchochingthai 0E09\nchochoethai 0E0C\nchook 0188\n\
        cieucacirclekorean 3276\ncieucaparenkorean 3216\ncieuccirclekorean 3268\ncieuckorean 3148\n\
        cieucparenkorean 3208\ncieucuparenkorean 321C\ncircle 25CB\ncirclemultiply 2297\ncircleot 2299\n\
        circleplus 2295\ncirclepostalmark 3036\ncirclewithlefthalfblack 25D0\ncirclewithrighthalfblack 25D1\n\
        circumflex 02C6\ncircumflexbelowcmb 032D\ncircumflexcmb 0302\nclear 2327\nclickalveolar 01C2\n\
        clickdental 01C0\nclicklateral 01C1\nclickretroflex 01C3\nclub 2663\nclubsuitblack 2663\nclubsuitwhite 2667\n\
        cmcubedsquare 33A4\ncmonospace FF43\ncmsquaredsquare 33A0\ncoarmenian 0581\ncolon 003A\ncolonmonetary 20A1\n\
        colonmonospace FF1A\ncolonsign 20A1\ncolonsmall FE55\ncolontriangularhalfmod 02D1\ncolontriangularmod 02D0\n\
        comma 002C\ncommaabovecmb 0313\ncommaaboverightcmb 0315\ncommaaccent F6C3\ncommaarabic 060C\n\
        commaarmenian 055D\ncommainferior F6E1\ncommamonospace FF0C\ncommareversedabovecmb 0314\n\
        commareversedmod 02BD\ncommasmall FE50\ncommasuperior F6E2\ncommaturnedabovecmb 0312\ncommaturnedmod 02BB\n\
        compass 263C\ncongruent 2245\ncontourintegral 222E\ncontrol 2303\ncontrolACK 0006\ncontrolBEL 0007\n\
        controlBS 0008\ncontrolCAN 0018\ncontrolCR 000D\ncontrolDC1 0011\ncontrolDC2 0012\ncontrolDC3 0013\n\
        controlDC4 0014\ncontrolDEL 007F\ncontrolDLE 0010\ncontrolEM 0019\ncontrolENQ 0005\ncontrolEOT 0004\n\
        controlESC 001B\ncontrolETB 0017\ncontrolETX 0003\ncontrolFF 000C\ncontrolFS 001C\ncontrolGS 001D\n\
        controlHT 0009\ncontrolLF 000A\ncontrolNAK 0015\ncontrolRS 001E\ncontrolSI 000F\ncontrolSO 000E\n\
        controlSOT 0002\ncontrolSTX 0001\ncontrolSUB 001A\ncontrolSYN 0016\ncontrolUS 001F\ncontrolVT 000B\n\
        copyright 00A9\ncopyrightsans F8E9\ncopyrightserif F6D9\ncornerbracketleft 300C\n\
        cornerbracketlefthalfwidth FF62\ncornerbracketleftvertical FE41\ncornerbracketright 300D\n\
        cornerbracketrighthalfwidth FF63\ncornerbracketrightvertical FE42\ncorporationsquare 337F\ncosquare 33C7\n\
        coverkgsquare 33C6\ncparen 249E\ncruzeiro 20A2\ncstretched 0297\ncurlyand 22CF\ncurlyor 22CE\ncurrency 00A4\n\
        cyrBreve F6D1\ncyrFlex F6D2\ncyrbreve F6D4\ncyrflex F6D5\nd 0064\ndaarmenian 0564\ndabengali 09A6\n\
        dadarabic 0636\ndadeva 0926\ndadfinalarabic FEBE\ndadinitialarabic FEBF\ndadmedialarabic FEC0\ndagesh 05BC\n\
        dageshhebrew 05BC\ndagger 2020\ndaggerdbl 2021\ndagujarati 0AA6\ndagurmukhi 0A26\ndahiragana 3060\n\
        dakatakana 30C0\ndalarabic 062F\ndalet 05D3\ndaletdagesh FB33\ndaletdageshhebrew FB33\n\
        dalethatafpatah 05D3 05B2\ndalethatafpatahhebrew 05D3 05B2\ndalethatafsegol 05D3 05B1\n\
        dalethatafsegolhebrew 05D3 05B1\ndalethebrew 05D3\ndalethiriq 05D3 05B4\ndalethiriqhebrew 05D3 05B4\n\
        daletholam 05D3 05B9\ndaletholamhebrew 05D3 05B9\ndaletpatah 05D3 05B7\ndaletpatahhebrew 05D3 05B7\n\
        daletqamats 05D3 05B8\ndaletqamatshebrew 05D3 05B8\ndaletqubuts 05D3 05BB\ndaletqubutshebrew 05D3 05BB\n\
        daletsegol 05D3 05B6\ndaletsegolhebrew 05D3 05B6\ndaletsheva 05D3 05B0\ndaletshevahebrew 05D3 05B0\n\
        dalettsere 05D3 05B5\ndalettserehebrew 05D3 05B5\ndalfinalarabic FEAA\ndammaarabic 064F\ndammalowarabic 064F\n\
        dammatanaltonearabic 064C\ndammatanarabic 064C\ndanda 0964\ndargahebrew 05A7\ndargalefthebrew 05A7\n\
        dasiapneumatacyrilliccmb 0485\ndblGrave F6D3\ndblanglebracketleft 300A\ndblanglebracketleftvertical FE3D\n\
        dblanglebracketright 300B\ndblanglebracketrightvertical FE3E\ndblarchinvertedbelowcmb 032B\n\
        dblarrowleft 21D4\ndblarrowright 21D2\ndbldanda 0965\ndblgrave F6D6\ndblgravecmb 030F\ndblintegral 222C\n\
        dbllowline 2017\ndbllowlinecmb 0333\ndbloverlinecmb 033F\ndblprimemod 02BA\ndblverticalbar 2016\n\
        dblverticallineabovecmb 030E\ndbopomofo 3109\ndbsquare 33C8\ndcaron 010F\ndcedilla 1E11\ndcircle 24D3\n\
        dcircumflexbelow 1E13\ndcroat 0111\nddabengali 09A1\nddadeva 0921\nddagujarati 0AA1\nddagurmukhi 0A21\n\
        ddalarabic 0688\nddalfinalarabic FB89\ndddhadeva 095C\nddhabengali 09A2\nddhadeva 0922\nddhagujarati 0AA2\n\
        ddhagurmukhi 0A22\nddotaccent 1E0B\nddotbelow 1E0D\ndecimalseparatorarabic 066B\n\
        decimalseparatorpersian 066B\ndecyrillic 0434\ndegree 00B0\ndehihebrew 05AD\ndehiragana 3067\ndeicoptic 03EF\n\
        dekatakana 30C7\ndeleteleft 232B\ndeleteright 2326\ndelta 03B4\ndeltaturned 018D\n\
        denominatorminusonenumeratorbengali 09F8\ndezh 02A4\ndhabengali 09A7\ndhadeva 0927\ndhagujarati 0AA7\n\
        dhagurmukhi 0A27\ndhook 0257\ndialytikatonos 0385\ndialytikatonoscmb 0344\ndiamond 2666\n\
        diamondsuitwhite 2662\ndieresis 00A8\ndieresisacute F6D7\ndieresisbelowcmb 0324\ndieresiscmb 0308\n\
        dieresisgrave F6D8\ndieresistonos 0385\ndihiragana 3062\ndikatakana 30C2\ndittomark 3003\ndivide 00F7\n\
        divides 2223\ndivisionslash 2215\ndjecyrillic 0452\ndkshade 2593\ndlinebelow 1E0F\ndlsquare 3397\n\
        dmacron 0111\ndmonospace FF44\ndnblock 2584\ndochadathai 0E0E\ndodekthai 0E14\ndohiragana 3069\n\
        dokatakana 30C9\ndollar 0024\ndollarinferior F6E3\ndollarmonospace FF04\ndollaroldstyle F724\n\
        dollarsmall FE69\ndollarsuperior F6E4\ndong 20AB\ndorusquare 3326\ndotaccent 02D9\ndotaccentcmb 0307\n\
        dotbelowcmb 0323\ndotbelowcomb 0323\ndotkatakana 30FB\ndotlessi 0131\ndotlessj F6BE\ndotlessjstrokehook 0284\n\
        dotmath 22C5\ndottedcircle 25CC\ndoubleyodpatah FB1F\ndoubleyodpatahhebrew FB1F\ndowntackbelowcmb 031E\n\
        downtackmod 02D5\ndparen 249F\ndsuperior F6EB\ndtail 0256\ndtopbar 018C\nduhiragana 3065\ndukatakana 30C5\n\
        dz 01F3\ndzaltone 02A3\ndzcaron 01C6\ndzcurl 02A5\ndzeabkhasiancyrillic 04E1\ndzecyrillic 0455\n\
        dzhecyrillic 045F\ne 0065\neacute 00E9\nearth 2641\nebengali 098F\nebopomofo 311C\nebreve 0115\n\
        ecandradeva 090D\necandragujarati 0A8D\necandravowelsigndeva 0945\necandravowelsigngujarati 0AC5\n\
        ecaron 011B\necedillabreve 1E1D\necharmenian 0565\nechyiwnarmenian 0587\necircle 24D4\necircumflex 00EA\n\
        ecircumflexacute 1EBF\necircumflexbelow 1E19\necircumflexdotbelow 1EC7\necircumflexgrave 1EC1\n\
        ecircumflexhookabove 1EC3\necircumflextilde 1EC5\necyrillic 0454\nedblgrave 0205\nedeva 090F\nedieresis 00EB\n\
        edot 0117\nedotaccent 0117\nedotbelow 1EB9\neegurmukhi 0A0F\neematragurmukhi 0A47\nefcyrillic 0444\n\
        egrave 00E8\negujarati 0A8F\neharmenian 0567\nehbopomofo 311D\nehiragana 3048\nehookabove 1EBB\n\
        eibopomofo 311F\neight 0038\neightarabic 0668\neightbengali 09EE\neightcircle 2467\n\
        eightcircleinversesansserif 2791\neightdeva 096E\neighteencircle 2471\neighteenparen 2485\n\
        eighteenperiod 2499\neightgujarati 0AEE\neightgurmukhi 0A6E\neighthackarabic 0668\neighthangzhou 3028\n\
        eighthnotebeamed 266B\neightideographicparen 3227\neightinferior 2088\neightmonospace FF18\n\
        eightoldstyle F738\neightparen 247B\neightperiod 248F\neightpersian 06F8\neightroman 2177\n\
        eightsuperior 2078\neightthai 0E58\neinvertedbreve 0207\neiotifiedcyrillic 0465\nekatakana 30A8\n\
        ekatakanahalfwidth FF74\nekonkargurmukhi 0A74\nekorean 3154\nelcyrillic 043B\nelement 2208\n\
        elevencircle 246A\nelevenparen 247E\nelevenperiod 2492\nelevenroman 217A\nellipsis 2026\n\
        ellipsisvertical 22EE\nemacron 0113\nemacronacute 1E17\nemacrongrave 1E15\nemcyrillic 043C\nemdash 2014\n\
        emdashvertical FE31\nemonospace FF45\nemphasismarkarmenian 055B\nemptyset 2205\nenbopomofo 3123\n\
        encyrillic 043D\nendash 2013\nendashvertical FE32\nendescendercyrillic 04A3\neng 014B\nengbopomofo 3125\n\
        enghecyrillic 04A5\nenhookcyrillic 04C8\nenspace 2002\neogonek 0119\neokorean 3153\neopen 025B\n\
        eopenclosed 029A\neopenreversed 025C\neopenreversedclosed 025E\neopenreversedhook 025D\neparen 24A0\n\
        epsilon 03B5\nepsilontonos 03AD\nequal 003D\nequalmonospace FF1D\nequalsmall FE66\nequalsuperior 207C\n\
        equivalence 2261\nerbopomofo 3126\nercyrillic 0440\nereversed 0258\nereversedcyrillic 044D\nescyrillic 0441\n\
        esdescendercyrillic 04AB\nesh 0283\neshcurl 0286\neshortdeva 090E\neshortvowelsigndeva 0946\n\
        eshreversedloop 01AA\neshsquatreversed 0285\nesmallhiragana 3047\nesmallkatakana 30A7\n\
        esmallkatakanahalfwidth FF6A\nestimated 212E\nesuperior F6EC\neta 03B7\netarmenian 0568\netatonos 03AE\n\
        eth 00F0\netilde 1EBD\netildebelow 1E1B\netnahtafoukhhebrew 0591\netnahtafoukhlefthebrew 0591\n\
        etnahtahebrew 0591\netnahtalefthebrew 0591\neturned 01DD\neukorean 3161\neuro 20AC\nevowelsignbengali 09C7\n\
        evowelsigndeva 0947\nevowelsigngujarati 0AC7\nexclam 0021\nexclamarmenian 055C\nexclamdbl 203C\n\
        exclamdown 00A1\nexclamdownsmall F7A1\nexclammonospace FF01\nexclamsmall F721\nexistential 2203\nezh 0292\n\
        ezhcaron 01EF\nezhcurl 0293\nezhreversed 01B9\nezhtail 01BA\nf 0066\nfadeva 095E\nfagurmukhi 0A5E\n\
        fahrenheit 2109\nfathaarabic 064E\nfathalowarabic 064E\nfathatanarabic 064B\nfbopomofo 3108\nfcircle 24D5\n\
        fdotaccent 1E1F\nfeharabic 0641\nfeharmenian 0586\nfehfinalarabic FED2\nfehinitialarabic FED3\n\
        fehmedialarabic FED4\nfeicoptic 03E5\nfemale 2640\nff FB00\nffi FB03\nffl FB04\nfi FB01\nfifteencircle 246E\n\
        fifteenparen 2482\nfifteenperiod 2496\nfiguredash 2012\nfilledbox 25A0\nfilledrect 25AC\nfinalkaf 05DA\n\
        finalkafdagesh FB3A\nfinalkafdageshhebrew FB3A\nfinalkafhebrew 05DA\nfinalkafqamats 05DA 05B8\n\
        finalkafqamatshebrew 05DA 05B8\nfinalkafsheva 05DA 05B0\nfinalkafshevahebrew 05DA 05B0\nfinalmem 05DD\n\
        finalmemhebrew 05DD\nfinalnun 05DF\nfinalnunhebrew 05DF\nfinalpe 05E3\nfinalpehebrew 05E3\nfinaltsadi 05E5\n\
        finaltsadihebrew 05E5\nfirsttonechinese 02C9\nfisheye 25C9\nfitacyrillic 0473\nfive 0035\nfivearabic 0665\n\
        fivebengali 09EB\nfivecircle 2464\nfivecircleinversesansserif 278E\nfivedeva 096B\nfiveeighths 215D\n\
        fivegujarati 0AEB\nfivegurmukhi 0A6B\nfivehackarabic 0665\nfivehangzhou 3025\nfiveideographicparen 3224\n\
        fiveinferior 2085\nfivemonospace FF15\nfiveoldstyle F735\nfiveparen 2478\nfiveperiod 248C\nfivepersian 06F5\n\
        fiveroman 2174\nfivesuperior 2075\nfivethai 0E55\nfl FB02\nflorin 0192\nfmonospace FF46\nfmsquare 3399\n\
        fofanthai 0E1F\nfofathai 0E1D\nfongmanthai 0E4F\nforall 2200\nfour 0034\nfourarabic 0664\nfourbengali 09EA\n\
        fourcircle 2463\nfourcircleinversesansserif 278D\nfourdeva 096A\nfourgujarati 0AEA\nfourgurmukhi 0A6A\n\
        fourhackarabic 0664\nfourhangzhou 3024\nfourideographicparen 3223\nfourinferior 2084\nfourmonospace FF14\n\
        fournumeratorbengali 09F7\nfouroldstyle F734\nfourparen 2477\nfourperiod 248B\nfourpersian 06F4\n\
        fourroman 2173\nfoursuperior 2074\nfourteencircle 246D\nfourteenparen 2481\nfourteenperiod 2495\n\
        fourthai 0E54\nfourthtonechinese 02CB\nfparen 24A1\nfraction 2044\nfranc 20A3\ng 0067\ngabengali 0997\n\
        gacute 01F5\ngadeva 0917\ngafarabic 06AF\ngaffinalarabic FB93\ngafinitialarabic FB94\ngafmedialarabic FB95\n\
        gagujarati 0A97\ngagurmukhi 0A17\ngahiragana 304C\ngakatakana 30AC\ngamma 03B3\ngammalatinsmall 0263\n\
        gammasuperior 02E0\ngangiacoptic 03EB\ngbopomofo 310D\ngbreve 011F\ngcaron 01E7\ngcedilla 0123\ngcircle 24D6\n\
        gcircumflex 011D\ngcommaaccent 0123\ngdot 0121\ngdotaccent 0121\ngecyrillic 0433\ngehiragana 3052\n\
        gekatakana 30B2\ngeometricallyequal 2251\ngereshaccenthebrew 059C\ngereshhebrew 05F3\n\
        gereshmuqdamhebrew 059D\ngermandbls 00DF\ngershayimaccenthebrew 059E\ngershayimhebrew 05F4\ngetamark 3013\n\
        ghabengali 0998\nghadarmenian 0572\nghadeva 0918\nghagujarati 0A98\nghagurmukhi 0A18\nghainarabic 063A\n\
        ghainfinalarabic FECE\nghaininitialarabic FECF\nghainmedialarabic FED0\nghemiddlehookcyrillic 0495\n\
        ghestrokecyrillic 0493\ngheupturncyrillic 0491\nghhadeva 095A\nghhagurmukhi 0A5A\nghook 0260\nghzsquare 3393\n\
        gihiragana 304E\ngikatakana 30AE\ngimarmenian 0563\ngimel 05D2\ngimeldagesh FB32\ngimeldageshhebrew FB32\n\
        gimelhebrew 05D2\ngjecyrillic 0453\nglottalinvertedstroke 01BE\nglottalstop 0294\nglottalstopinverted 0296\n\
        glottalstopmod 02C0\nglottalstopreversed 0295\nglottalstopreversedmod 02C1\nglottalstopreversedsuperior 02E4\n\
        glottalstopstroke 02A1\nglottalstopstrokereversed 02A2\ngmacron 1E21\ngmonospace FF47\ngohiragana 3054\n\
        gokatakana 30B4\ngparen 24A2\ngpasquare 33AC\ngradient 2207\ngrave 0060\ngravebelowcmb 0316\ngravecmb 0300\n\
        gravecomb 0300\ngravedeva 0953\ngravelowmod 02CE\ngravemonospace FF40\ngravetonecmb 0340\ngreater 003E\n\
        greaterequal 2265\ngreaterequalorless 22DB\ngreatermonospace FF1E\ngreaterorequivalent 2273\n\
        greaterorless 2277\ngreateroverequal 2267\ngreatersmall FE65\ngscript 0261\ngstroke 01E5\nguhiragana 3050\n\
        guillemotleft 00AB\nguillemotright 00BB\nguilsinglleft 2039\nguilsinglright 203A\ngukatakana 30B0\n\
        guramusquare 3318\ngysquare 33C9\nh 0068\nhaabkhasiancyrillic 04A9\nhaaltonearabic 06C1\nhabengali 09B9\n\
        hadescendercyrillic 04B3\nhadeva 0939\nhagujarati 0AB9\nhagurmukhi 0A39\nhaharabic 062D\nhahfinalarabic FEA2\n\
        hahinitialarabic FEA3\nhahiragana 306F\nhahmedialarabic FEA4\nhaitusquare 332A\nhakatakana 30CF\n\
        hakatakanahalfwidth FF8A\nhalantgurmukhi 0A4D\nhamzaarabic 0621\nhamzadammaarabic 0621 064F\n\
        hamzadammatanarabic 0621 064C\nhamzafathaarabic 0621 064E\nhamzafathatanarabic 0621 064B\n\
        hamzalowarabic 0621\nhamzalowkasraarabic 0621 0650\nhamzalowkasratanarabic 0621 064D\n\
        hamzasukunarabic 0621 0652\nhangulfiller 3164\nhardsigncyrillic 044A\nharpoonleftbarbup 21BC\n\
        harpoonrightbarbup 21C0\nhasquare 33CA\nhatafpatah 05B2\nhatafpatah16 05B2\nhatafpatah23 05B2\n\
        hatafpatah2f 05B2\nhatafpatahhebrew 05B2\nhatafpatahnarrowhebrew 05B2\nhatafpatahquarterhebrew 05B2\n\
        hatafpatahwidehebrew 05B2\nhatafqamats 05B3\nhatafqamats1b 05B3\nhatafqamats28 05B3\nhatafqamats34 05B3\n\
        hatafqamatshebrew 05B3\nhatafqamatsnarrowhebrew 05B3\nhatafqamatsquarterhebrew 05B3\n\
        hatafqamatswidehebrew 05B3\nhatafsegol 05B1\nhatafsegol17 05B1\nhatafsegol24 05B1\nhatafsegol30 05B1\n\
        hatafsegolhebrew 05B1\nhatafsegolnarrowhebrew 05B1\nhatafsegolquarterhebrew 05B1\nhatafsegolwidehebrew 05B1\n\
        hbar 0127\nhbopomofo 310F\nhbrevebelow 1E2B\nhcedilla 1E29\nhcircle 24D7\nhcircumflex 0125\nhdieresis 1E27\n\
        hdotaccent 1E23\nhdotbelow 1E25\nhe 05D4\nheart 2665\nheartsuitblack 2665\nheartsuitwhite 2661\n\
        hedagesh FB34\nhedageshhebrew FB34\nhehaltonearabic 06C1\nheharabic 0647\nhehebrew 05D4\n\
        hehfinalaltonearabic FBA7\nhehfinalalttwoarabic FEEA\nhehfinalarabic FEEA\nhehhamzaabovefinalarabic FBA5\n\
        hehhamzaaboveisolatedarabic FBA4\nhehinitialaltonearabic FBA8\nhehinitialarabic FEEB\nhehiragana 3078\n\
        hehmedialaltonearabic FBA9\nhehmedialarabic FEEC\nheiseierasquare 337B\nhekatakana 30D8\n\
        hekatakanahalfwidth FF8D\nhekutaarusquare 3336\nhenghook 0267\nherutusquare 3339\nhet 05D7\nhethebrew 05D7\n\
        hhook 0266\nhhooksuperior 02B1\nhieuhacirclekorean 327B\nhieuhaparenkorean 321B\nhieuhcirclekorean 326D\n\
        hieuhkorean 314E\nhieuhparenkorean 320D\nhihiragana 3072\nhikatakana 30D2\nhikatakanahalfwidth FF8B\n\
        hiriq 05B4\nhiriq14 05B4\nhiriq21 05B4\nhiriq2d 05B4\nhiriqhebrew 05B4\nhiriqnarrowhebrew 05B4\n\
        hiriqquarterhebrew 05B4\nhiriqwidehebrew 05B4\nhlinebelow 1E96\nhmonospace FF48\nhoarmenian 0570\n\
        hohipthai 0E2B\nhohiragana 307B\nhokatakana 30DB\nhokatakanahalfwidth FF8E\nholam 05B9\nholam19 05B9\n\
        holam26 05B9\nholam32 05B9\nholamhebrew 05B9\nholamnarrowhebrew 05B9\nholamquarterhebrew 05B9\n\
        holamwidehebrew 05B9\nhonokhukthai 0E2E\nhookabovecomb 0309\nhookcmb 0309\nhookpalatalizedbelowcmb 0321\n\
        hookretroflexbelowcmb 0322\nhoonsquare 3342\nhoricoptic 03E9\nhorizontalbar 2015\nhorncmb 031B\n\
        hotsprings 2668\nhouse 2302\nhparen 24A3\nhsuperior 02B0\nhturned 0265\nhuhiragana 3075\nhuiitosquare 3333\n\
        hukatakana 30D5\nhukatakanahalfwidth FF8C\nhungarumlaut 02DD\nhungarumlautcmb 030B\nhv 0195\nhyphen 002D\n\
        hypheninferior F6E5\nhyphenmonospace FF0D\nhyphensmall FE63\nhyphensuperior F6E6\nhyphentwo 2010\ni 0069\n\
        iacute 00ED\niacyrillic 044F\nibengali 0987\nibopomofo 3127\nibreve 012D\nicaron 01D0\nicircle 24D8\n\
        icircumflex 00EE\nicyrillic 0456\nidblgrave 0209\nideographearthcircle 328F\nideographfirecircle 328B\n\
        ideographicallianceparen 323F\nideographiccallparen 323A\nideographiccentrecircle 32A5\n\
        ideographicclose 3006\nideographiccomma 3001\nideographiccommaleft FF64\nideographiccongratulationparen 3237\n\
        ideographiccorrectcircle 32A3\nideographicearthparen 322F\nideographicenterpriseparen 323D\n\
        ideographicexcellentcircle 329D\nideographicfestivalparen 3240\nideographicfinancialcircle 3296\n\
        ideographicfinancialparen 3236\nideographicfireparen 322B\nideographichaveparen 3232\n\
        ideographichighcircle 32A4\nideographiciterationmark 3005\nideographiclaborcircle 3298\n\
        ideographiclaborparen 3238\nideographicleftcircle 32A7\nideographiclowcircle 32A6\n\
        ideographicmedicinecircle 32A9\nideographicmetalparen 322E\nideographicmoonparen 322A\n\
        ideographicnameparen 3234\nideographicperiod 3002\nideographicprintcircle 329E\nideographicreachparen 3243\n\
        ideographicrepresentparen 3239\nideographicresourceparen 323E\nideographicrightcircle 32A8\n\
        ideographicsecretcircle 3299\nideographicselfparen 3242\nideographicsocietyparen 3233\nideographicspace 3000\n\
        ideographicspecialparen 3235\nideographicstockparen 3231\nideographicstudyparen 323B\n\
        ideographicsunparen 3230\nideographicsuperviseparen 323C\nideographicwaterparen 322C\n\
        ideographicwoodparen 322D\nideographiczero 3007\nideographmetalcircle 328E\nideographmooncircle 328A\n\
        ideographnamecircle 3294\nideographsuncircle 3290\nideographwatercircle 328C\nideographwoodcircle 328D\n\
        ideva 0907\nidieresis 00EF\nidieresisacute 1E2F\nidieresiscyrillic 04E5\nidotbelow 1ECB\n\
        iebrevecyrillic 04D7\niecyrillic 0435\nieungacirclekorean 3275\nieungaparenkorean 3215\n\
        ieungcirclekorean 3267\nieungkorean 3147\nieungparenkorean 3207\nigrave 00EC\nigujarati 0A87\nigurmukhi 0A07\n\
        ihiragana 3044\nihookabove 1EC9\niibengali 0988\niicyrillic 0438\niideva 0908\niigujarati 0A88\n\
        iigurmukhi 0A08\niimatragurmukhi 0A40\niinvertedbreve 020B\niishortcyrillic 0439\niivowelsignbengali 09C0\n\
        iivowelsigndeva 0940\niivowelsigngujarati 0AC0\nij 0133\nikatakana 30A4\nikatakanahalfwidth FF72\n\
        ikorean 3163\nilde 02DC\niluyhebrew 05AC\nimacron 012B\nimacroncyrillic 04E3\nimageorapproximatelyequal 2253\n\
        imatragurmukhi 0A3F\nimonospace FF49\nincrement 2206\ninfinity 221E\niniarmenian 056B\nintegral 222B\n\
        integralbottom 2321\nintegralbt 2321\nintegralex F8F5\nintegraltop 2320\nintegraltp 2320\nintersection 2229\n\
        intisquare 3305\ninvbullet 25D8\ninvcircle 25D9\ninvsmileface 263B\niocyrillic 0451\niogonek 012F\niota 03B9\n\
        iotadieresis 03CA\niotadieresistonos 0390\niotalatin 0269\niotatonos 03AF\niparen 24A4\nirigurmukhi 0A72\n\
        ismallhiragana 3043\nismallkatakana 30A3\nismallkatakanahalfwidth FF68\nissharbengali 09FA\nistroke 0268\n\
        isuperior F6ED\niterationhiragana 309D\niterationkatakana 30FD\nitilde 0129\nitildebelow 1E2D\n\
        iubopomofo 3129\niucyrillic 044E\nivowelsignbengali 09BF\nivowelsigndeva 093F\nivowelsigngujarati 0ABF\n\
        izhitsacyrillic 0475\nizhitsadblgravecyrillic 0477\nj 006A\njaarmenian 0571\njabengali 099C\njadeva 091C\n\
        jagujarati 0A9C\njagurmukhi 0A1C\njbopomofo 3110\njcaron 01F0\njcircle 24D9\njcircumflex 0135\n\
        jcrossedtail 029D\njdotlessstroke 025F\njecyrillic 0458\njeemarabic 062C\njeemfinalarabic FE9E\n\
        jeeminitialarabic FE9F\njeemmedialarabic FEA0\njeharabic 0698\njehfinalarabic FB8B\njhabengali 099D\n\
        jhadeva 091D\njhagujarati 0A9D\njhagurmukhi 0A1D\njheharmenian 057B\njis 3004\njmonospace FF4A\njparen 24A5\n\
        jsuperior 02B2\nk 006B\nkabashkircyrillic 04A1\nkabengali 0995\nkacute 1E31\nkacyrillic 043A\n\
        kadescendercyrillic 049B\nkadeva 0915\nkaf 05DB\nkafarabic 0643\nkafdagesh FB3B\nkafdageshhebrew FB3B\n\
        kaffinalarabic FEDA\nkafhebrew 05DB\nkafinitialarabic FEDB\nkafmedialarabic FEDC\nkafrafehebrew FB4D\n\
        kagujarati 0A95\nkagurmukhi 0A15\nkahiragana 304B\nkahookcyrillic 04C4\nkakatakana 30AB\n\
        kakatakanahalfwidth FF76\nkappa 03BA\nkappasymbolgreek 03F0\nkapyeounmieumkorean 3171\n\
        kapyeounphieuphkorean 3184\nkapyeounpieupkorean 3178\nkapyeounssangpieupkorean 3179\nkaroriisquare 330D\n\
        kashidaautoarabic 0640\nkashidaautonosidebearingarabic 0640\nkasmallkatakana 30F5\nkasquare 3384\n\
        kasraarabic 0650\nkasratanarabic 064D\nkastrokecyrillic 049F\nkatahiraprolongmarkhalfwidth FF70\n\
        kaverticalstrokecyrillic 049D\nkbopomofo 310E\nkcalsquare 3389\nkcaron 01E9\nkcedilla 0137\nkcircle 24DA\n\
        kcommaaccent 0137\nkdotbelow 1E33\nkeharmenian 0584\nkehiragana 3051\nkekatakana 30B1\n\
        kekatakanahalfwidth FF79\nkenarmenian 056F\nkesmallkatakana 30F6\nkgreenlandic 0138\nkhabengali 0996\n\
        khacyrillic 0445\nkhadeva 0916\nkhagujarati 0A96\nkhagurmukhi 0A16\nkhaharabic 062E\nkhahfinalarabic FEA6\n\
        khahinitialarabic FEA7\nkhahmedialarabic FEA8\nkheicoptic 03E7\nkhhadeva 0959\nkhhagurmukhi 0A59\n\
        khieukhacirclekorean 3278\nkhieukhaparenkorean 3218\nkhieukhcirclekorean 326A\nkhieukhkorean 314B\n\
        khieukhparenkorean 320A\nkhokhaithai 0E02\nkhokhonthai 0E05\nkhokhuatthai 0E03\nkhokhwaithai 0E04\n\
        khomutthai 0E5B\nkhook 0199\nkhorakhangthai 0E06\nkhzsquare 3391\nkihiragana 304D\nkikatakana 30AD\n\
        kikatakanahalfwidth FF77\nkiroguramusquare 3315\nkiromeetorusquare 3316\nkirosquare 3314\n\
        kiyeokacirclekorean 326E\nkiyeokaparenkorean 320E\nkiyeokcirclekorean 3260\nkiyeokkorean 3131\n\
        kiyeokparenkorean 3200\nkiyeoksioskorean 3133\nkjecyrillic 045C\nklinebelow 1E35\nklsquare 3398\n\
        kmcubedsquare 33A6\nkmonospace FF4B\nkmsquaredsquare 33A2\nkohiragana 3053\nkohmsquare 33C0\nkokaithai 0E01\n\
        kokatakana 30B3\nkokatakanahalfwidth FF7A\nkooposquare 331E\nkoppacyrillic 0481\nkoreanstandardsymbol 327F\n\
        koroniscmb 0343\nkparen 24A6\nkpasquare 33AA\nksicyrillic 046F\nktsquare 33CF\nkturned 029E\nkuhiragana 304F\n\
        kukatakana 30AF\nkukatakanahalfwidth FF78\nkvsquare 33B8\nkwsquare 33BE\nl 006C\nlabengali 09B2\nlacute 013A\n\
        ladeva 0932\nlagujarati 0AB2\nlagurmukhi 0A32\nlakkhangyaothai 0E45\nlamaleffinalarabic FEFC\n\
        lamalefhamzaabovefinalarabic FEF8\nlamalefhamzaaboveisolatedarabic FEF7\nlamalefhamzabelowfinalarabic FEFA\n\
        lamalefhamzabelowisolatedarabic FEF9\nlamalefisolatedarabic FEFB\nlamalefmaddaabovefinalarabic FEF6\n\
        lamalefmaddaaboveisolatedarabic FEF5\nlamarabic 0644\nlambda 03BB\nlambdastroke 019B\nlamed 05DC\n\
        lameddagesh FB3C\nlameddageshhebrew FB3C\nlamedhebrew 05DC\nlamedholam 05DC 05B9\n\
        lamedholamdagesh 05DC 05B9 05BC\nlamedholamdageshhebrew 05DC 05B9 05BC\nlamedholamhebrew 05DC 05B9\n\
        lamfinalarabic FEDE\nlamhahinitialarabic FCCA\nlaminitialarabic FEDF\nlamjeeminitialarabic FCC9\n\
        lamkhahinitialarabic FCCB\nlamlamhehisolatedarabic FDF2\nlammedialarabic FEE0\nlammeemhahinitialarabic FD88\n\
        lammeeminitialarabic FCCC\nlammeemjeeminitialarabic FEDF FEE4 FEA0\nlammeemkhahinitialarabic FEDF FEE4 FEA8\n\
        largecircle 25EF\nlbar 019A\nlbelt 026C\nlbopomofo 310C\nlcaron 013E\nlcedilla 013C\nlcircle 24DB\n\
        lcircumflexbelow 1E3D\nlcommaaccent 013C\nldot 0140\nldotaccent 0140\nldotbelow 1E37\nldotbelowmacron 1E39\n\
        leftangleabovecmb 031A\nlefttackbelowcmb 0318\nless 003C\nlessequal 2264\nlessequalorgreater 22DA\n\
        lessmonospace FF1C\nlessorequivalent 2272\nlessorgreater 2276\nlessoverequal 2266\nlesssmall FE64\nlezh 026E\n\
        lfblock 258C\nlhookretroflex 026D\nlira 20A4\nliwnarmenian 056C\nlj 01C9\nljecyrillic 0459\nll F6C0\n\
        lladeva 0933\nllagujarati 0AB3\nllinebelow 1E3B\nllladeva 0934\nllvocalicbengali 09E1\nllvocalicdeva 0961\n\
        llvocalicvowelsignbengali 09E3\nllvocalicvowelsigndeva 0963\nlmiddletilde 026B\nlmonospace FF4C\n\
        lmsquare 33D0\nlochulathai 0E2C\nlogicaland 2227\nlogicalnot 00AC\nlogicalnotreversed 2310\nlogicalor 2228\n\
        lolingthai 0E25\nlongs 017F\nlowlinecenterline FE4E\nlowlinecmb 0332\nlowlinedashed FE4D\nlozenge 25CA\n\
        lparen 24A7\nlslash 0142\nlsquare 2113\nlsuperior F6EE\nltshade 2591\nluthai 0E26\nlvocalicbengali 098C\n\
        lvocalicdeva 090C\nlvocalicvowelsignbengali 09E2\nlvocalicvowelsigndeva 0962\nlxsquare 33D3\nm 006D\n\
        mabengali 09AE\nmacron 00AF\nmacronbelowcmb 0331\nmacroncmb 0304\nmacronlowmod 02CD\nmacronmonospace FFE3\n\
        macute 1E3F\nmadeva 092E\nmagujarati 0AAE\nmagurmukhi 0A2E\nmahapakhhebrew 05A4\nmahapakhlefthebrew 05A4\n\
        mahiragana 307E\nmaichattawalowleftthai F895\nmaichattawalowrightthai F894\nmaichattawathai 0E4B\n\
        maichattawaupperleftthai F893\nmaieklowleftthai F88C\nmaieklowrightthai F88B\nmaiekthai 0E48\n\
        maiekupperleftthai F88A\nmaihanakatleftthai F884\nmaihanakatthai 0E31\nmaitaikhuleftthai F889\n\
        maitaikhuthai 0E47\nmaitholowleftthai F88F\nmaitholowrightthai F88E\nmaithothai 0E49\n\
        maithoupperleftthai F88D\nmaitrilowleftthai F892\nmaitrilowrightthai F891\nmaitrithai 0E4A\n\
        maitriupperleftthai F890\nmaiyamokthai 0E46\nmakatakana 30DE\nmakatakanahalfwidth FF8F\nmale 2642\n\
        mansyonsquare 3347\nmaqafhebrew 05BE\nmars 2642\nmasoracirclehebrew 05AF\nmasquare 3383\nmbopomofo 3107\n\
        mbsquare 33D4\nmcircle 24DC\nmcubedsquare 33A5\nmdotaccent 1E41\nmdotbelow 1E43\nmeemarabic 0645\n\
        meemfinalarabic FEE2\nmeeminitialarabic FEE3\nmeemmedialarabic FEE4\nmeemmeeminitialarabic FCD1\n\
        meemmeemisolatedarabic FC48\nmeetorusquare 334D\nmehiragana 3081\nmeizierasquare 337E\nmekatakana 30E1\n\
        mekatakanahalfwidth FF92\nmem 05DE\nmemdagesh FB3E\nmemdageshhebrew FB3E\nmemhebrew 05DE\nmenarmenian 0574\n\
        merkhahebrew 05A5\nmerkhakefulahebrew 05A6\nmerkhakefulalefthebrew 05A6\nmerkhalefthebrew 05A5\nmhook 0271\n\
        mhzsquare 3392\nmiddledotkatakanahalfwidth FF65\nmiddot 00B7\nmieumacirclekorean 3272\n\
        mieumaparenkorean 3212\nmieumcirclekorean 3264\nmieumkorean 3141\nmieumpansioskorean 3170\n\
        mieumparenkorean 3204\nmieumpieupkorean 316E\nmieumsioskorean 316F\nmihiragana 307F\nmikatakana 30DF\n\
        mikatakanahalfwidth FF90\nminus 2212\nminusbelowcmb 0320\nminuscircle 2296\nminusmod 02D7\nminusplus 2213\n\
        minute 2032\nmiribaarusquare 334A\nmirisquare 3349\nmlonglegturned 0270\nmlsquare 3396\nmmcubedsquare 33A3\n\
        mmonospace FF4D\nmmsquaredsquare 339F\nmohiragana 3082\nmohmsquare 33C1\nmokatakana 30E2\n\
        mokatakanahalfwidth FF93\nmolsquare 33D6\nmomathai 0E21\nmoverssquare 33A7\nmoverssquaredsquare 33A8\n\
        mparen 24A8\nmpasquare 33AB\nmssquare 33B3\nmsuperior F6EF\nmturned 026F\nmu 00B5\nmu1 00B5\nmuasquare 3382\n\
        muchgreater 226B\nmuchless 226A\nmufsquare 338C\nmugreek 03BC\nmugsquare 338D\nmuhiragana 3080\n\
        mukatakana 30E0\nmukatakanahalfwidth FF91\nmulsquare 3395\nmultiply 00D7\nmumsquare 339B\nmunahhebrew 05A3\n\
        munahlefthebrew 05A3\nmusicalnote 266A\nmusicalnotedbl 266B\nmusicflatsign 266D\nmusicsharpsign 266F\n\
        mussquare 33B2\nmuvsquare 33B6\nmuwsquare 33BC\nmvmegasquare 33B9\nmvsquare 33B7\nmwmegasquare 33BF\n\
        mwsquare 33BD\nn 006E\nnabengali 09A8\nnabla 2207\nnacute 0144\nnadeva 0928\nnagujarati 0AA8\n\
        nagurmukhi 0A28\nnahiragana 306A\nnakatakana 30CA\nnakatakanahalfwidth FF85\nnapostrophe 0149\nnasquare 3381\n\
        nbopomofo 310B\nnbspace 00A0\nncaron 0148\nncedilla 0146\nncircle 24DD\nncircumflexbelow 1E4B\n\
        ncommaaccent 0146\nndotaccent 1E45\nndotbelow 1E47\nnehiragana 306D\nnekatakana 30CD\n\
        nekatakanahalfwidth FF88\nnewsheqelsign 20AA\nnfsquare 338B\nngabengali 0999\nngadeva 0919\nngagujarati 0A99\n\
        ngagurmukhi 0A19\nngonguthai 0E07\nnhiragana 3093\nnhookleft 0272\nnhookretroflex 0273\n\
        nieunacirclekorean 326F\nnieunaparenkorean 320F\nnieuncieuckorean 3135\nnieuncirclekorean 3261\n\
        nieunhieuhkorean 3136\nnieunkorean 3134\nnieunpansioskorean 3168\nnieunparenkorean 3201\n\
        nieunsioskorean 3167\nnieuntikeutkorean 3166\nnihiragana 306B\nnikatakana 30CB\nnikatakanahalfwidth FF86\n\
        nikhahitleftthai F899\nnikhahitthai 0E4D\nnine 0039\nninearabic 0669\nninebengali 09EF\nninecircle 2468\n\
        ninecircleinversesansserif 2792\nninedeva 096F\nninegujarati 0AEF\nninegurmukhi 0A6F\nninehackarabic 0669\n\
        ninehangzhou 3029\nnineideographicparen 3228\nnineinferior 2089\nninemonospace FF19\nnineoldstyle F739\n\
        nineparen 247C\nnineperiod 2490\nninepersian 06F9\nnineroman 2178\nninesuperior 2079\nnineteencircle 2472\n\
        nineteenparen 2486\nnineteenperiod 249A\nninethai 0E59\nnj 01CC\nnjecyrillic 045A\nnkatakana 30F3\n\
        nkatakanahalfwidth FF9D\nnlegrightlong 019E\nnlinebelow 1E49\nnmonospace FF4E\nnmsquare 339A\n\
        nnabengali 09A3\nnnadeva 0923\nnnagujarati 0AA3\nnnagurmukhi 0A23\nnnnadeva 0929\nnohiragana 306E\n\
        nokatakana 30CE\nnokatakanahalfwidth FF89\nnonbreakingspace 00A0\nnonenthai 0E13\nnonuthai 0E19\n\
        noonarabic 0646\nnoonfinalarabic FEE6\nnoonghunnaarabic 06BA\nnoonghunnafinalarabic FB9F\n\
        noonhehinitialarabic FEE7 FEEC\nnooninitialarabic FEE7\nnoonjeeminitialarabic FCD2\n\
        noonjeemisolatedarabic FC4B\nnoonmedialarabic FEE8\nnoonmeeminitialarabic FCD5\nnoonmeemisolatedarabic FC4E\n\
        noonnoonfinalarabic FC8D\nnotcontains 220C\nnotelement 2209\nnotelementof 2209\nnotequal 2260\n\
        notgreater 226F\nnotgreaternorequal 2271\nnotgreaternorless 2279\nnotidentical 2262\nnotless 226E\n\
        notlessnorequal 2270\nnotparallel 2226\nnotprecedes 2280\nnotsubset 2284\nnotsucceeds 2281\nnotsuperset 2285\n\
        nowarmenian 0576\nnparen 24A9\nnssquare 33B1\nnsuperior 207F\nntilde 00F1\nnu 03BD\nnuhiragana 306C\n\
        nukatakana 30CC\nnukatakanahalfwidth FF87\nnuktabengali 09BC\nnuktadeva 093C\nnuktagujarati 0ABC\n\
        nuktagurmukhi 0A3C\nnumbersign 0023\nnumbersignmonospace FF03\nnumbersignsmall FE5F\nnumeralsigngreek 0374\n\
        numeralsignlowergreek 0375\nnumero 2116\nnun 05E0\nnundagesh FB40\nnundageshhebrew FB40\nnunhebrew 05E0\n\
        nvsquare 33B5\nnwsquare 33BB\nnyabengali 099E\nnyadeva 091E\nnyagujarati 0A9E\nnyagurmukhi 0A1E\no 006F\n\
        oacute 00F3\noangthai 0E2D\nobarred 0275\nobarredcyrillic 04E9\nobarreddieresiscyrillic 04EB\nobengali 0993\n\
        obopomofo 311B\nobreve 014F\nocandradeva 0911\nocandragujarati 0A91\nocandravowelsigndeva 0949\n\
        ocandravowelsigngujarati 0AC9\nocaron 01D2\nocircle 24DE\nocircumflex 00F4\nocircumflexacute 1ED1\n\
        ocircumflexdotbelow 1ED9\nocircumflexgrave 1ED3\nocircumflexhookabove 1ED5\nocircumflextilde 1ED7\n\
        ocyrillic 043E\nodblacute 0151\nodblgrave 020D\nodeva 0913\nodieresis 00F6\nodieresiscyrillic 04E7\n\
        odotbelow 1ECD\noe 0153\noekorean 315A\nogonek 02DB\nogonekcmb 0328\nograve 00F2\nogujarati 0A93\n\
        oharmenian 0585\nohiragana 304A\nohookabove 1ECF\nohorn 01A1\nohornacute 1EDB\nohorndotbelow 1EE3\n\
        ohorngrave 1EDD\nohornhookabove 1EDF\nohorntilde 1EE1\nohungarumlaut 0151\noi 01A3\noinvertedbreve 020F\n\
        okatakana 30AA\nokatakanahalfwidth FF75\nokorean 3157\nolehebrew 05AB\nomacron 014D\nomacronacute 1E53\n\
        omacrongrave 1E51\nomdeva 0950\nomega 03C9\nomega1 03D6\nomegacyrillic 0461\nomegalatinclosed 0277\n\
        omegaroundcyrillic 047B\nomegatitlocyrillic 047D\nomegatonos 03CE\nomgujarati 0AD0\nomicron 03BF\n\
        omicrontonos 03CC\nomonospace FF4F\none 0031\nonearabic 0661\nonebengali 09E7\nonecircle 2460\n\
        onecircleinversesansserif 278A\nonedeva 0967\nonedotenleader 2024\noneeighth 215B\nonefitted F6DC\n\
        onegujarati 0AE7\nonegurmukhi 0A67\nonehackarabic 0661\nonehalf 00BD\nonehangzhou 3021\n\
        oneideographicparen 3220\noneinferior 2081\nonemonospace FF11\nonenumeratorbengali 09F4\noneoldstyle F731\n\
        oneparen 2474\noneperiod 2488\nonepersian 06F1\nonequarter 00BC\noneroman 2170\nonesuperior 00B9\n\
        onethai 0E51\nonethird 2153\noogonek 01EB\noogonekmacron 01ED\noogurmukhi 0A13\noomatragurmukhi 0A4B\n\
        oopen 0254\noparen 24AA\nopenbullet 25E6\noption 2325\nordfeminine 00AA\nordmasculine 00BA\northogonal 221F\n\
        oshortdeva 0912\noshortvowelsigndeva 094A\noslash 00F8\noslashacute 01FF\nosmallhiragana 3049\n\
        osmallkatakana 30A9\nosmallkatakanahalfwidth FF6B\nostrokeacute 01FF\nosuperior F6F0\notcyrillic 047F\n\
        otilde 00F5\notildeacute 1E4D\notildedieresis 1E4F\noubopomofo 3121\noverline 203E\noverlinecenterline FE4A\n\
        overlinecmb 0305\noverlinedashed FE49\noverlinedblwavy FE4C\noverlinewavy FE4B\noverscore 00AF\n\
        ovowelsignbengali 09CB\novowelsigndeva 094B\novowelsigngujarati 0ACB\np 0070\npaampssquare 3380\n\
        paasentosquare 332B\npabengali 09AA\npacute 1E55\npadeva 092A\npagedown 21DF\npageup 21DE\npagujarati 0AAA\n\
        pagurmukhi 0A2A\npahiragana 3071\npaiyannoithai 0E2F\npakatakana 30D1\npalatalizationcyrilliccmb 0484\n\
        palochkacyrillic 04C0\npansioskorean 317F\nparagraph 00B6\nparallel 2225\nparenleft 0028\n\
        parenleftaltonearabic FD3E\nparenleftbt F8ED\nparenleftex F8EC\nparenleftinferior 208D\n\
        parenleftmonospace FF08\nparenleftsmall FE59\nparenleftsuperior 207D\nparenlefttp F8EB\n\
        parenleftvertical FE35\nparenright 0029\nparenrightaltonearabic FD3F\nparenrightbt F8F8\nparenrightex F8F7\n\
        parenrightinferior 208E\nparenrightmonospace FF09\nparenrightsmall FE5A\nparenrightsuperior 207E\n\
        parenrighttp F8F6\nparenrightvertical FE36\npartialdiff 2202\npaseqhebrew 05C0\npashtahebrew 0599\n\
        pasquare 33A9\npatah 05B7\npatah11 05B7\npatah1d 05B7\npatah2a 05B7\npatahhebrew 05B7\n\
        patahnarrowhebrew 05B7\npatahquarterhebrew 05B7\npatahwidehebrew 05B7\npazerhebrew 05A1\npbopomofo 3106\n\
        pcircle 24DF\npdotaccent 1E57\npe 05E4\npecyrillic 043F\npedagesh FB44\npedageshhebrew FB44\n\
        peezisquare 333B\npefinaldageshhebrew FB43\npeharabic 067E\npeharmenian 057A\npehebrew 05E4\n\
        pehfinalarabic FB57\npehinitialarabic FB58\npehiragana 307A\npehmedialarabic FB59\npekatakana 30DA\n\
        pemiddlehookcyrillic 04A7\nperafehebrew FB4E\npercent 0025\npercentarabic 066A\npercentmonospace FF05\n\
        percentsmall FE6A\nperiod 002E\nperiodarmenian 0589\nperiodcentered 00B7\nperiodhalfwidth FF61\n\
        periodinferior F6E7\nperiodmonospace FF0E\nperiodsmall FE52\nperiodsuperior F6E8\nperispomenigreekcmb 0342\n\
        perpendicular 22A5\nperthousand 2030\npeseta 20A7\npfsquare 338A\nphabengali 09AB\nphadeva 092B\n\
        phagujarati 0AAB\nphagurmukhi 0A2B\nphi 03C6\nphi1 03D5\nphieuphacirclekorean 327A\nphieuphaparenkorean 321A\n\
        phieuphcirclekorean 326C\nphieuphkorean 314D\nphieuphparenkorean 320C\nphilatin 0278\nphinthuthai 0E3A\n\
        phisymbolgreek 03D5\nphook 01A5\nphophanthai 0E1E\nphophungthai 0E1C\nphosamphaothai 0E20\npi 03C0\n\
        pieupacirclekorean 3273\npieupaparenkorean 3213\npieupcieuckorean 3176\npieupcirclekorean 3265\n\
        pieupkiyeokkorean 3172\npieupkorean 3142\npieupparenkorean 3205\npieupsioskiyeokkorean 3174\n\
        pieupsioskorean 3144\npieupsiostikeutkorean 3175\npieupthieuthkorean 3177\npieuptikeutkorean 3173\n\
        pihiragana 3074\npikatakana 30D4\npisymbolgreek 03D6\npiwrarmenian 0583\nplus 002B\nplusbelowcmb 031F\n\
        pluscircle 2295\nplusminus 00B1\nplusmod 02D6\nplusmonospace FF0B\nplussmall FE62\nplussuperior 207A\n\
        pmonospace FF50\npmsquare 33D8\npohiragana 307D\npointingindexdownwhite 261F\npointingindexleftwhite 261C\n\
        pointingindexrightwhite 261E\npointingindexupwhite 261D\npokatakana 30DD\npoplathai 0E1B\npostalmark 3012\n\
        postalmarkface 3020\npparen 24AB\nprecedes 227A\nprescription 211E\nprimemod 02B9\nprimereversed 2035\n\
        product 220F\nprojective 2305\nprolongedkana 30FC\npropellor 2318\npropersubset 2282\npropersuperset 2283\n\
        proportion 2237\nproportional 221D\npsi 03C8\npsicyrillic 0471\npsilipneumatacyrilliccmb 0486\npssquare 33B0\n\
        puhiragana 3077\npukatakana 30D7\npvsquare 33B4\npwsquare 33BA\nq 0071\nqadeva 0958\nqadmahebrew 05A8\n\
        qafarabic 0642\nqaffinalarabic FED6\nqafinitialarabic FED7\nqafmedialarabic FED8\nqamats 05B8\nqamats10 05B8\n\
        qamats1a 05B8\nqamats1c 05B8\nqamats27 05B8\nqamats29 05B8\nqamats33 05B8\nqamatsde 05B8\nqamatshebrew 05B8\n\
        qamatsnarrowhebrew 05B8\nqamatsqatanhebrew 05B8\nqamatsqatannarrowhebrew 05B8\nqamatsqatanquarterhebrew 05B8\n\
        qamatsqatanwidehebrew 05B8\nqamatsquarterhebrew 05B8\nqamatswidehebrew 05B8\nqarneyparahebrew 059F\n\
        qbopomofo 3111\nqcircle 24E0\nqhook 02A0\nqmonospace FF51\nqof 05E7\nqofdagesh FB47\nqofdageshhebrew FB47\n\
        qofhatafpatah 05E7 05B2\nqofhatafpatahhebrew 05E7 05B2\nqofhatafsegol 05E7 05B1\n\
        qofhatafsegolhebrew 05E7 05B1\nqofhebrew 05E7\nqofhiriq 05E7 05B4\nqofhiriqhebrew 05E7 05B4\n\
        qofholam 05E7 05B9\nqofholamhebrew 05E7 05B9\nqofpatah 05E7 05B7\nqofpatahhebrew 05E7 05B7\n\
        qofqamats 05E7 05B8\nqofqamatshebrew 05E7 05B8\nqofqubuts 05E7 05BB\nqofqubutshebrew 05E7 05BB\n\
        qofsegol 05E7 05B6\nqofsegolhebrew 05E7 05B6\nqofsheva 05E7 05B0\nqofshevahebrew 05E7 05B0\n\
        qoftsere 05E7 05B5\nqoftserehebrew 05E7 05B5\nqparen 24AC\nquarternote 2669\nqubuts 05BB\nqubuts18 05BB\n\
        qubuts25 05BB\nqubuts31 05BB\nqubutshebrew 05BB\nqubutsnarrowhebrew 05BB\nqubutsquarterhebrew 05BB\n\
        qubutswidehebrew 05BB\nquestion 003F\nquestionarabic 061F\nquestionarmenian 055E\nquestiondown 00BF\n\
        questiondownsmall F7BF\nquestiongreek 037E\nquestionmonospace FF1F\nquestionsmall F73F\nquotedbl 0022\n\
        quotedblbase 201E\nquotedblleft 201C\nquotedblmonospace FF02\nquotedblprime 301E\nquotedblprimereversed 301D\n\
        quotedblright 201D\nquoteleft 2018\nquoteleftreversed 201B\nquotereversed 201B\nquoteright 2019\n\
        quoterightn 0149\nquotesinglbase 201A\nquotesingle 0027\nquotesinglemonospace FF07\nr 0072\nraarmenian 057C\n\
        rabengali 09B0\nracute 0155\nradeva 0930\nradical 221A\nradicalex F8E5\nradoverssquare 33AE\n\
        radoverssquaredsquare 33AF\nradsquare 33AD\nrafe 05BF\nrafehebrew 05BF\nragujarati 0AB0\nragurmukhi 0A30\n\
        rahiragana 3089\nrakatakana 30E9\nrakatakanahalfwidth FF97\nralowerdiagonalbengali 09F1\n\
        ramiddlediagonalbengali 09F0\nramshorn 0264\nratio 2236\nrbopomofo 3116\nrcaron 0159\nrcedilla 0157\n\
        rcircle 24E1\nrcommaaccent 0157\nrdblgrave 0211\nrdotaccent 1E59\nrdotbelow 1E5B\nrdotbelowmacron 1E5D\n\
        referencemark 203B\nreflexsubset 2286\nreflexsuperset 2287\nregistered 00AE\nregistersans F8E8\n\
        registerserif F6DA\nreharabic 0631\nreharmenian 0580\nrehfinalarabic FEAE\nrehiragana 308C\n\
        rehyehaleflamarabic 0631 FEF3 FE8E 0644\nrekatakana 30EC\nrekatakanahalfwidth FF9A\nresh 05E8\n\
        reshdageshhebrew FB48\nreshhatafpatah 05E8 05B2\nreshhatafpatahhebrew 05E8 05B2\nreshhatafsegol 05E8 05B1\n\
        reshhatafsegolhebrew 05E8 05B1\nreshhebrew 05E8\nreshhiriq 05E8 05B4\nreshhiriqhebrew 05E8 05B4\n\
        reshholam 05E8 05B9\nreshholamhebrew 05E8 05B9\nreshpatah 05E8 05B7\nreshpatahhebrew 05E8 05B7\n\
        reshqamats 05E8 05B8\nreshqamatshebrew 05E8 05B8\nreshqubuts 05E8 05BB\nreshqubutshebrew 05E8 05BB\n\
        reshsegol 05E8 05B6\nreshsegolhebrew 05E8 05B6\nreshsheva 05E8 05B0\nreshshevahebrew 05E8 05B0\n\
        reshtsere 05E8 05B5\nreshtserehebrew 05E8 05B5\nreversedtilde 223D\nreviahebrew 0597\n\
        reviamugrashhebrew 0597\nrevlogicalnot 2310\nrfishhook 027E\nrfishhookreversed 027F\nrhabengali 09DD\n\
        rhadeva 095D\nrho 03C1\nrhook 027D\nrhookturned 027B\nrhookturnedsuperior 02B5\nrhosymbolgreek 03F1\n\
        rhotichookmod 02DE\nrieulacirclekorean 3271\nrieulaparenkorean 3211\nrieulcirclekorean 3263\n\
        rieulhieuhkorean 3140\nrieulkiyeokkorean 313A\nrieulkiyeoksioskorean 3169\nrieulkorean 3139\n\
        rieulmieumkorean 313B\nrieulpansioskorean 316C\nrieulparenkorean 3203\nrieulphieuphkorean 313F\n\
        rieulpieupkorean 313C\nrieulpieupsioskorean 316B\nrieulsioskorean 313D\nrieulthieuthkorean 313E\n\
        rieultikeutkorean 316A\nrieulyeorinhieuhkorean 316D\nrightangle 221F\nrighttackbelowcmb 0319\n\
        righttriangle 22BF\nrihiragana 308A\nrikatakana 30EA\nrikatakanahalfwidth FF98\nring 02DA\nringbelowcmb 0325\n\
        ringcmb 030A\nringhalfleft 02BF\nringhalfleftarmenian 0559\nringhalfleftbelowcmb 031C\n\
        ringhalfleftcentered 02D3\nringhalfright 02BE\nringhalfrightbelowcmb 0339\nringhalfrightcentered 02D2\n\
        rinvertedbreve 0213\nrittorusquare 3351\nrlinebelow 1E5F\nrlongleg 027C\nrlonglegturned 027A\n\
        rmonospace FF52\nrohiragana 308D\nrokatakana 30ED\nrokatakanahalfwidth FF9B\nroruathai 0E23\nrparen 24AD\n\
        rrabengali 09DC\nrradeva 0931\nrragurmukhi 0A5C\nrreharabic 0691\nrrehfinalarabic FB8D\n\
        rrvocalicbengali 09E0\nrrvocalicdeva 0960\nrrvocalicgujarati 0AE0\nrrvocalicvowelsignbengali 09C4\n\
        rrvocalicvowelsigndeva 0944\nrrvocalicvowelsigngujarati 0AC4\nrsuperior F6F1\nrtblock 2590\nrturned 0279\n\
        rturnedsuperior 02B4\nruhiragana 308B\nrukatakana 30EB\nrukatakanahalfwidth FF99\nrupeemarkbengali 09F2\n\
        rupeesignbengali 09F3\nrupiah F6DD\nruthai 0E24\nrvocalicbengali 098B\nrvocalicdeva 090B\n\
        rvocalicgujarati 0A8B\nrvocalicvowelsignbengali 09C3\nrvocalicvowelsigndeva 0943\n\
        rvocalicvowelsigngujarati 0AC3\ns 0073\nsabengali 09B8\nsacute 015B\nsacutedotaccent 1E65\nsadarabic 0635\n\
        sadeva 0938\nsadfinalarabic FEBA\nsadinitialarabic FEBB\nsadmedialarabic FEBC\nsagujarati 0AB8\n\
        sagurmukhi 0A38\nsahiragana 3055\nsakatakana 30B5\nsakatakanahalfwidth FF7B\n\
        sallallahoualayhewasallamarabic FDFA\nsamekh 05E1\nsamekhdagesh FB41\nsamekhdageshhebrew FB41\n\
        samekhhebrew 05E1\nsaraaathai 0E32\nsaraaethai 0E41\nsaraaimaimalaithai 0E44\nsaraaimaimuanthai 0E43\n\
        saraamthai 0E33\nsaraathai 0E30\nsaraethai 0E40\nsaraiileftthai F886\nsaraiithai 0E35\nsaraileftthai F885\n\
        saraithai 0E34\nsaraothai 0E42\nsaraueeleftthai F888\nsaraueethai 0E37\nsaraueleftthai F887\nsarauethai 0E36\n\
        sarauthai 0E38\nsarauuthai 0E39\nsbopomofo 3119\nscaron 0161\nscarondotaccent 1E67\nscedilla 015F\n\
        schwa 0259\nschwacyrillic 04D9\nschwadieresiscyrillic 04DB\nschwahook 025A\nscircle 24E2\nscircumflex 015D\n\
        scommaaccent 0219\nsdotaccent 1E61\nsdotbelow 1E63\nsdotbelowdotaccent 1E69\nseagullbelowcmb 033C\n\
        second 2033\nsecondtonechinese 02CA\nsection 00A7\nseenarabic 0633\nseenfinalarabic FEB2\n\
        seeninitialarabic FEB3\nseenmedialarabic FEB4\nsegol 05B6\nsegol13 05B6\nsegol1f 05B6\nsegol2c 05B6\n\
        segolhebrew 05B6\nsegolnarrowhebrew 05B6\nsegolquarterhebrew 05B6\nsegoltahebrew 0592\nsegolwidehebrew 05B6\n\
        seharmenian 057D\nsehiragana 305B\nsekatakana 30BB\nsekatakanahalfwidth FF7E\nsemicolon 003B\n\
        semicolonarabic 061B\nsemicolonmonospace FF1B\nsemicolonsmall FE54\nsemivoicedmarkkana 309C\n\
        semivoicedmarkkanahalfwidth FF9F\nsentisquare 3322\nsentosquare 3323\nseven 0037\nsevenarabic 0667\n\
        sevenbengali 09ED\nsevencircle 2466\nsevencircleinversesansserif 2790\nsevendeva 096D\nseveneighths 215E\n\
        sevengujarati 0AED\nsevengurmukhi 0A6D\nsevenhackarabic 0667\nsevenhangzhou 3027\nsevenideographicparen 3226\n\
        seveninferior 2087\nsevenmonospace FF17\nsevenoldstyle F737\nsevenparen 247A\nsevenperiod 248E\n\
        sevenpersian 06F7\nsevenroman 2176\nsevensuperior 2077\nseventeencircle 2470\nseventeenparen 2484\n\
        seventeenperiod 2498\nseventhai 0E57\nsfthyphen 00AD\nshaarmenian 0577\nshabengali 09B6\nshacyrillic 0448\n\
        shaddaarabic 0651\nshaddadammaarabic FC61\nshaddadammatanarabic FC5E\nshaddafathaarabic FC60\n\
        shaddafathatanarabic 0651 064B\nshaddakasraarabic FC62\nshaddakasratanarabic FC5F\nshade 2592\n\
        shadedark 2593\nshadelight 2591\nshademedium 2592\nshadeva 0936\nshagujarati 0AB6\nshagurmukhi 0A36\n\
        shalshelethebrew 0593\nshbopomofo 3115\nshchacyrillic 0449\nsheenarabic 0634\nsheenfinalarabic FEB6\n\
        sheeninitialarabic FEB7\nsheenmedialarabic FEB8\nsheicoptic 03E3\nsheqel 20AA\nsheqelhebrew 20AA\nsheva 05B0\n\
        sheva115 05B0\nsheva15 05B0\nsheva22 05B0\nsheva2e 05B0\nshevahebrew 05B0\nshevanarrowhebrew 05B0\n\
        shevaquarterhebrew 05B0\nshevawidehebrew 05B0\nshhacyrillic 04BB\nshimacoptic 03ED\nshin 05E9\n\
        shindagesh FB49\nshindageshhebrew FB49\nshindageshshindot FB2C\nshindageshshindothebrew FB2C\n\
        shindageshsindot FB2D\nshindageshsindothebrew FB2D\nshindothebrew 05C1\nshinhebrew 05E9\nshinshindot FB2A\n\
        shinshindothebrew FB2A\nshinsindot FB2B\nshinsindothebrew FB2B\nshook 0282\nsigma 03C3\nsigma1 03C2\n\
        sigmafinal 03C2\nsigmalunatesymbolgreek 03F2\nsihiragana 3057\nsikatakana 30B7\nsikatakanahalfwidth FF7C\n\
        siluqhebrew 05BD\nsiluqlefthebrew 05BD\nsimilar 223C\nsindothebrew 05C2\nsiosacirclekorean 3274\n\
        siosaparenkorean 3214\nsioscieuckorean 317E\nsioscirclekorean 3266\nsioskiyeokkorean 317A\nsioskorean 3145\n\
        siosnieunkorean 317B\nsiosparenkorean 3206\nsiospieupkorean 317D\nsiostikeutkorean 317C\nsix 0036\n\
        sixarabic 0666\nsixbengali 09EC\nsixcircle 2465\nsixcircleinversesansserif 278F\nsixdeva 096C\n\
        sixgujarati 0AEC\nsixgurmukhi 0A6C\nsixhackarabic 0666\nsixhangzhou 3026\nsixideographicparen 3225\n\
        sixinferior 2086\nsixmonospace FF16\nsixoldstyle F736\nsixparen 2479\nsixperiod 248D\nsixpersian 06F6\n\
        sixroman 2175\nsixsuperior 2076\nsixteencircle 246F\nsixteencurrencydenominatorbengali 09F9\n\
        sixteenparen 2483\nsixteenperiod 2497\nsixthai 0E56\nslash 002F\nslashmonospace FF0F\nslong 017F\n\
        slongdotaccent 1E9B\nsmileface 263A\nsmonospace FF53\nsofpasuqhebrew 05C3\nsofthyphen 00AD\n\
        softsigncyrillic 044C\nsohiragana 305D\nsokatakana 30BD\nsokatakanahalfwidth FF7F\n\
        soliduslongoverlaycmb 0338\nsolidusshortoverlaycmb 0337\nsorusithai 0E29\nsosalathai 0E28\nsosothai 0E0B\n\
        sosuathai 0E2A\nspace 0020\nspacehackarabic 0020\nspade 2660\nspadesuitblack 2660\nspadesuitwhite 2664\n\
        sparen 24AE\nsquarebelowcmb 033B\nsquarecc 33C4\nsquarecm 339D\nsquarediagonalcrosshatchfill 25A9\n\
        squarehorizontalfill 25A4\nsquarekg 338F\nsquarekm 339E\nsquarekmcapital 33CE\nsquareln 33D1\nsquarelog 33D2\n\
        squaremg 338E\nsquaremil 33D5\nsquaremm 339C\nsquaremsquared 33A1\nsquareorthogonalcrosshatchfill 25A6\n\
        squareupperlefttolowerrightfill 25A7\nsquareupperrighttolowerleftfill 25A8\nsquareverticalfill 25A5\n\
        squarewhitewithsmallblack 25A3\nsrsquare 33DB\nssabengali 09B7\nssadeva 0937\nssagujarati 0AB7\n\
        ssangcieuckorean 3149\nssanghieuhkorean 3185\nssangieungkorean 3180\nssangkiyeokkorean 3132\n\
        ssangnieunkorean 3165\nssangpieupkorean 3143\nssangsioskorean 3146\nssangtikeutkorean 3138\nssuperior F6F2\n\
        sterling 00A3\nsterlingmonospace FFE1\nstrokelongoverlaycmb 0336\nstrokeshortoverlaycmb 0335\nsubset 2282\n\
        subsetnotequal 228A\nsubsetorequal 2286\nsucceeds 227B\nsuchthat 220B\nsuhiragana 3059\nsukatakana 30B9\n\
        sukatakanahalfwidth FF7D\nsukunarabic 0652\nsummation 2211\nsun 263C\nsuperset 2283\nsupersetnotequal 228B\n\
        supersetorequal 2287\nsvsquare 33DC\nsyouwaerasquare 337C\nt 0074\ntabengali 09A4\ntackdown 22A4\n\
        tackleft 22A3\ntadeva 0924\ntagujarati 0AA4\ntagurmukhi 0A24\ntaharabic 0637\ntahfinalarabic FEC2\n\
        tahinitialarabic FEC3\ntahiragana 305F\ntahmedialarabic FEC4\ntaisyouerasquare 337D\ntakatakana 30BF\n\
        takatakanahalfwidth FF80\ntatweelarabic 0640\ntau 03C4\ntav 05EA\ntavdages FB4A\ntavdagesh FB4A\n\
        tavdageshhebrew FB4A\ntavhebrew 05EA\ntbar 0167\ntbopomofo 310A\ntcaron 0165\ntccurl 02A8\ntcedilla 0163\n\
        tcheharabic 0686\ntchehfinalarabic FB7B\ntchehinitialarabic FB7C\ntchehmedialarabic FB7D\n\
        tchehmeeminitialarabic FB7C FEE4\ntcircle 24E3\ntcircumflexbelow 1E71\ntcommaaccent 0163\ntdieresis 1E97\n\
        tdotaccent 1E6B\ntdotbelow 1E6D\ntecyrillic 0442\ntedescendercyrillic 04AD\nteharabic 062A\n\
        tehfinalarabic FE96\ntehhahinitialarabic FCA2\ntehhahisolatedarabic FC0C\ntehinitialarabic FE97\n\
        tehiragana 3066\ntehjeeminitialarabic FCA1\ntehjeemisolatedarabic FC0B\ntehmarbutaarabic 0629\n\
        tehmarbutafinalarabic FE94\ntehmedialarabic FE98\ntehmeeminitialarabic FCA4\ntehmeemisolatedarabic FC0E\n\
        tehnoonfinalarabic FC73\ntekatakana 30C6\ntekatakanahalfwidth FF83\ntelephone 2121\ntelephoneblack 260E\n\
        telishagedolahebrew 05A0\ntelishaqetanahebrew 05A9\ntencircle 2469\ntenideographicparen 3229\ntenparen 247D\n\
        tenperiod 2491\ntenroman 2179\ntesh 02A7\ntet 05D8\ntetdagesh FB38\ntetdageshhebrew FB38\ntethebrew 05D8\n\
        tetsecyrillic 04B5\ntevirhebrew 059B\ntevirlefthebrew 059B\nthabengali 09A5\nthadeva 0925\nthagujarati 0AA5\n\
        thagurmukhi 0A25\nthalarabic 0630\nthalfinalarabic FEAC\nthanthakhatlowleftthai F898\n\
        thanthakhatlowrightthai F897\nthanthakhatthai 0E4C\nthanthakhatupperleftthai F896\ntheharabic 062B\n\
        thehfinalarabic FE9A\nthehinitialarabic FE9B\nthehmedialarabic FE9C\nthereexists 2203\ntherefore 2234\n\
        theta 03B8\ntheta1 03D1\nthetasymbolgreek 03D1\nthieuthacirclekorean 3279\nthieuthaparenkorean 3219\n\
        thieuthcirclekorean 326B\nthieuthkorean 314C\nthieuthparenkorean 320B\nthirteencircle 246C\n\
        thirteenparen 2480\nthirteenperiod 2494\nthonangmonthothai 0E11\nthook 01AD\nthophuthaothai 0E12\nthorn 00FE\n\
        thothahanthai 0E17\nthothanthai 0E10\nthothongthai 0E18\nthothungthai 0E16\nthousandcyrillic 0482\n\
        thousandsseparatorarabic 066C\nthousandsseparatorpersian 066C\nthree 0033\nthreearabic 0663\n\
        threebengali 09E9\nthreecircle 2462\nthreecircleinversesansserif 278C\nthreedeva 0969\nthreeeighths 215C\n\
        threegujarati 0AE9\nthreegurmukhi 0A69\nthreehackarabic 0663\nthreehangzhou 3023\nthreeideographicparen 3222\n\
        threeinferior 2083\nthreemonospace FF13\nthreenumeratorbengali 09F6\nthreeoldstyle F733\nthreeparen 2476\n\
        threeperiod 248A\nthreepersian 06F3\nthreequarters 00BE\nthreequartersemdash F6DE\nthreeroman 2172\n\
        threesuperior 00B3\nthreethai 0E53\nthzsquare 3394\ntihiragana 3061\ntikatakana 30C1\n\
        tikatakanahalfwidth FF81\ntikeutacirclekorean 3270\ntikeutaparenkorean 3210\ntikeutcirclekorean 3262\n\
        tikeutkorean 3137\ntikeutparenkorean 3202\ntilde 02DC\ntildebelowcmb 0330\ntildecmb 0303\ntildecomb 0303\n\
        tildedoublecmb 0360\ntildeoperator 223C\ntildeoverlaycmb 0334\ntildeverticalcmb 033E\ntimescircle 2297\n\
        tipehahebrew 0596\ntipehalefthebrew 0596\ntippigurmukhi 0A70\ntitlocyrilliccmb 0483\ntiwnarmenian 057F\n\
        tlinebelow 1E6F\ntmonospace FF54\ntoarmenian 0569\ntohiragana 3068\ntokatakana 30C8\n\
        tokatakanahalfwidth FF84\ntonebarextrahighmod 02E5\ntonebarextralowmod 02E9\ntonebarhighmod 02E6\n\
        tonebarlowmod 02E8\ntonebarmidmod 02E7\ntonefive 01BD\ntonesix 0185\ntonetwo 01A8\ntonos 0384\n\
        tonsquare 3327\ntopatakthai 0E0F\ntortoiseshellbracketleft 3014\ntortoiseshellbracketleftsmall FE5D\n\
        tortoiseshellbracketleftvertical FE39\ntortoiseshellbracketright 3015\ntortoiseshellbracketrightsmall FE5E\n\
        tortoiseshellbracketrightvertical FE3A\ntotaothai 0E15\ntpalatalhook 01AB\ntparen 24AF\ntrademark 2122\n\
        trademarksans F8EA\ntrademarkserif F6DB\ntretroflexhook 0288\ntriagdn 25BC\ntriaglf 25C4\ntriagrt 25BA\n\
        triagup 25B2\nts 02A6\ntsadi 05E6\ntsadidagesh FB46\ntsadidageshhebrew FB46\ntsadihebrew 05E6\n\
        tsecyrillic 0446\ntsere 05B5\ntsere12 05B5\ntsere1e 05B5\ntsere2b 05B5\ntserehebrew 05B5\n\
        tserenarrowhebrew 05B5\ntserequarterhebrew 05B5\ntserewidehebrew 05B5\ntshecyrillic 045B\ntsuperior F6F3\n\
        ttabengali 099F\nttadeva 091F\nttagujarati 0A9F\nttagurmukhi 0A1F\ntteharabic 0679\nttehfinalarabic FB67\n\
        ttehinitialarabic FB68\nttehmedialarabic FB69\ntthabengali 09A0\ntthadeva 0920\ntthagujarati 0AA0\n\
        tthagurmukhi 0A20\ntturned 0287\ntuhiragana 3064\ntukatakana 30C4\ntukatakanahalfwidth FF82\n\
        tusmallhiragana 3063\ntusmallkatakana 30C3\ntusmallkatakanahalfwidth FF6F\ntwelvecircle 246B\n\
        twelveparen 247F\ntwelveperiod 2493\ntwelveroman 217B\ntwentycircle 2473\ntwentyhangzhou 5344\n\
        twentyparen 2487\ntwentyperiod 249B\ntwo 0032\ntwoarabic 0662\ntwobengali 09E8\ntwocircle 2461\n\
        twocircleinversesansserif 278B\ntwodeva 0968\ntwodotenleader 2025\ntwodotleader 2025\n\
        twodotleadervertical FE30\ntwogujarati 0AE8\ntwogurmukhi 0A68\ntwohackarabic 0662\ntwohangzhou 3022\n\
        twoideographicparen 3221\ntwoinferior 2082\ntwomonospace FF12\ntwonumeratorbengali 09F5\ntwooldstyle F732\n\
        twoparen 2475\ntwoperiod 2489\ntwopersian 06F2\ntworoman 2171\ntwostroke 01BB\ntwosuperior 00B2\n\
        twothai 0E52\ntwothirds 2154\nu 0075\nuacute 00FA\nubar 0289\nubengali 0989\nubopomofo 3128\nubreve 016D\n\
        ucaron 01D4\nucircle 24E4\nucircumflex 00FB\nucircumflexbelow 1E77\nucyrillic 0443\nudattadeva 0951\n\
        udblacute 0171\nudblgrave 0215\nudeva 0909\nudieresis 00FC\nudieresisacute 01D8\nudieresisbelow 1E73\n\
        udieresiscaron 01DA\nudieresiscyrillic 04F1\nudieresisgrave 01DC\nudieresismacron 01D6\nudotbelow 1EE5\n\
        ugrave 00F9\nugujarati 0A89\nugurmukhi 0A09\nuhiragana 3046\nuhookabove 1EE7\nuhorn 01B0\nuhornacute 1EE9\n\
        uhorndotbelow 1EF1\nuhorngrave 1EEB\nuhornhookabove 1EED\nuhorntilde 1EEF\nuhungarumlaut 0171\n\
        uhungarumlautcyrillic 04F3\nuinvertedbreve 0217\nukatakana 30A6\nukatakanahalfwidth FF73\nukcyrillic 0479\n\
        ukorean 315C\numacron 016B\numacroncyrillic 04EF\numacrondieresis 1E7B\numatragurmukhi 0A41\numonospace FF55\n\
        underscore 005F\nunderscoredbl 2017\nunderscoremonospace FF3F\nunderscorevertical FE33\nunderscorewavy FE4F\n\
        union 222A\nuniversal 2200\nuogonek 0173\nuparen 24B0\nupblock 2580\nupperdothebrew 05C4\nupsilon 03C5\n\
        upsilondieresis 03CB\nupsilondieresistonos 03B0\nupsilonlatin 028A\nupsilontonos 03CD\nuptackbelowcmb 031D\n\
        uptackmod 02D4\nuragurmukhi 0A73\nuring 016F\nushortcyrillic 045E\nusmallhiragana 3045\nusmallkatakana 30A5\n\
        usmallkatakanahalfwidth FF69\nustraightcyrillic 04AF\nustraightstrokecyrillic 04B1\nutilde 0169\n\
        utildeacute 1E79\nutildebelow 1E75\nuubengali 098A\nuudeva 090A\nuugujarati 0A8A\nuugurmukhi 0A0A\n\
        uumatragurmukhi 0A42\nuuvowelsignbengali 09C2\nuuvowelsigndeva 0942\nuuvowelsigngujarati 0AC2\n\
        uvowelsignbengali 09C1\nuvowelsigndeva 0941\nuvowelsigngujarati 0AC1\nv 0076\nvadeva 0935\nvagujarati 0AB5\n\
        vagurmukhi 0A35\nvakatakana 30F7\nvav 05D5\nvavdagesh FB35\nvavdagesh65 FB35\nvavdageshhebrew FB35\n\
        vavhebrew 05D5\nvavholam FB4B\nvavholamhebrew FB4B\nvavvavhebrew 05F0\nvavyodhebrew 05F1\nvcircle 24E5\n\
        vdotbelow 1E7F\nvecyrillic 0432\nveharabic 06A4\nvehfinalarabic FB6B\nvehinitialarabic FB6C\n\
        vehmedialarabic FB6D\nvekatakana 30F9\nvenus 2640\nverticalbar 007C\nverticallineabovecmb 030D\n\
        verticallinebelowcmb 0329\nverticallinelowmod 02CC\nverticallinemod 02C8\nvewarmenian 057E\nvhook 028B\n\
        vikatakana 30F8\nviramabengali 09CD\nviramadeva 094D\nviramagujarati 0ACD\nvisargabengali 0983\n\
        visargadeva 0903\nvisargagujarati 0A83\nvmonospace FF56\nvoarmenian 0578\nvoicediterationhiragana 309E\n\
        voicediterationkatakana 30FE\nvoicedmarkkana 309B\nvoicedmarkkanahalfwidth FF9E\nvokatakana 30FA\n\
        vparen 24B1\nvtilde 1E7D\nvturned 028C\nvuhiragana 3094\nvukatakana 30F4\nw 0077\nwacute 1E83\n\
        waekorean 3159\nwahiragana 308F\nwakatakana 30EF\nwakatakanahalfwidth FF9C\nwakorean 3158\n\
        wasmallhiragana 308E\nwasmallkatakana 30EE\nwattosquare 3357\nwavedash 301C\nwavyunderscorevertical FE34\n\
        wawarabic 0648\nwawfinalarabic FEEE\nwawhamzaabovearabic 0624\nwawhamzaabovefinalarabic FE86\nwbsquare 33DD\n\
        wcircle 24E6\nwcircumflex 0175\nwdieresis 1E85\nwdotaccent 1E87\nwdotbelow 1E89\nwehiragana 3091\n\
        weierstrass 2118\nwekatakana 30F1\nwekorean 315E\nweokorean 315D\nwgrave 1E81\nwhitebullet 25E6\n\
        whitecircle 25CB\nwhitecircleinverse 25D9\nwhitecornerbracketleft 300E\nwhitecornerbracketleftvertical FE43\n\
        whitecornerbracketright 300F\nwhitecornerbracketrightvertical FE44\nwhitediamond 25C7\n\
        whitediamondcontainingblacksmalldiamond 25C8\nwhitedownpointingsmalltriangle 25BF\n\
        whitedownpointingtriangle 25BD\nwhiteleftpointingsmalltriangle 25C3\nwhiteleftpointingtriangle 25C1\n\
        whitelenticularbracketleft 3016\nwhitelenticularbracketright 3017\nwhiterightpointingsmalltriangle 25B9\n\
        whiterightpointingtriangle 25B7\nwhitesmallsquare 25AB\nwhitesmilingface 263A\nwhitesquare 25A1\n\
        whitestar 2606\nwhitetelephone 260F\nwhitetortoiseshellbracketleft 3018\nwhitetortoiseshellbracketright 3019\n\
        whiteuppointingsmalltriangle 25B5\nwhiteuppointingtriangle 25B3\nwihiragana 3090\nwikatakana 30F0\n\
        wikorean 315F\nwmonospace FF57\nwohiragana 3092\nwokatakana 30F2\nwokatakanahalfwidth FF66\nwon 20A9\n\
        wonmonospace FFE6\nwowaenthai 0E27\nwparen 24B2\nwring 1E98\nwsuperior 02B7\nwturned 028D\nwynn 01BF\nx 0078\n\
        xabovecmb 033D\nxbopomofo 3112\nxcircle 24E7\nxdieresis 1E8D\nxdotaccent 1E8B\nxeharmenian 056D\nxi 03BE\n\
        xmonospace FF58\nxparen 24B3\nxsuperior 02E3\ny 0079\nyaadosquare 334E\nyabengali 09AF\nyacute 00FD\n\
        yadeva 092F\nyaekorean 3152\nyagujarati 0AAF\nyagurmukhi 0A2F\nyahiragana 3084\nyakatakana 30E4\n\
        yakatakanahalfwidth FF94\nyakorean 3151\nyamakkanthai 0E4E\nyasmallhiragana 3083\nyasmallkatakana 30E3\n\
        yasmallkatakanahalfwidth FF6C\nyatcyrillic 0463\nycircle 24E8\nycircumflex 0177\nydieresis 00FF\n\
        ydotaccent 1E8F\nydotbelow 1EF5\nyeharabic 064A\nyehbarreearabic 06D2\nyehbarreefinalarabic FBAF\n\
        yehfinalarabic FEF2\nyehhamzaabovearabic 0626\nyehhamzaabovefinalarabic FE8A\n\
        yehhamzaaboveinitialarabic FE8B\nyehhamzaabovemedialarabic FE8C\nyehinitialarabic FEF3\nyehmedialarabic FEF4\n\
        yehmeeminitialarabic FCDD\nyehmeemisolatedarabic FC58\nyehnoonfinalarabic FC94\nyehthreedotsbelowarabic 06D1\n\
        yekorean 3156\nyen 00A5\nyenmonospace FFE5\nyeokorean 3155\nyeorinhieuhkorean 3186\nyerahbenyomohebrew 05AA\n\
        yerahbenyomolefthebrew 05AA\nyericyrillic 044B\nyerudieresiscyrillic 04F9\nyesieungkorean 3181\n\
        yesieungpansioskorean 3183\nyesieungsioskorean 3182\nyetivhebrew 059A\nygrave 1EF3\nyhook 01B4\n\
        yhookabove 1EF7\nyiarmenian 0575\nyicyrillic 0457\nyikorean 3162\nyinyang 262F\nyiwnarmenian 0582\n\
        ymonospace FF59\nyod 05D9\nyoddagesh FB39\nyoddageshhebrew FB39\nyodhebrew 05D9\nyodyodhebrew 05F2\n\
        yodyodpatahhebrew FB1F\nyohiragana 3088\nyoikorean 3189\nyokatakana 30E8\nyokatakanahalfwidth FF96\n\
        yokorean 315B\nyosmallhiragana 3087\nyosmallkatakana 30E7\nyosmallkatakanahalfwidth FF6E\nyotgreek 03F3\n\
        yoyaekorean 3188\nyoyakorean 3187\nyoyakthai 0E22\nyoyingthai 0E0D\nyparen 24B4\nypogegrammeni 037A\n\
        ypogegrammenigreekcmb 0345\nyr 01A6\nyring 1E99\nysuperior 02B8\nytilde 1EF9\nyturned 028E\nyuhiragana 3086\n\
        yuikorean 318C\nyukatakana 30E6\nyukatakanahalfwidth FF95\nyukorean 3160\nyusbigcyrillic 046B\n\
        yusbigiotifiedcyrillic 046D\nyuslittlecyrillic 0467\nyuslittleiotifiedcyrillic 0469\nyusmallhiragana 3085\n\
        yusmallkatakana 30E5\nyusmallkatakanahalfwidth FF6D\nyuyekorean 318B\nyuyeokorean 318A\nyyabengali 09DF\n\
        yyadeva 095F\nz 007A\nzaarmenian 0566\nzacute 017A\nzadeva 095B\nzagurmukhi 0A5B\nzaharabic 0638\n\
        zahfinalarabic FEC6\nzahinitialarabic FEC7\nzahiragana 3056\nzahmedialarabic FEC8\nzainarabic 0632\n\
        zainfinalarabic FEB0\nzakatakana 30B6\nzaqefgadolhebrew 0595\nzaqefqatanhebrew 0594\nzarqahebrew 0598\n\
        zayin 05D6\nzayindagesh FB36\nzayindageshhebrew FB36\nzayinhebrew 05D6\nzbopomofo 3117\nzcaron 017E\n\
        zcircle 24E9\nzcircumflex 1E91\nzcurl 0291\nzdot 017C\nzdotaccent 017C\nzdotbelow 1E93\nzecyrillic 0437\n\
        zedescendercyrillic 0499\nzedieresiscyrillic 04DF\nzehiragana 305C\nzekatakana 30BC\nzero 0030\n\
        zeroarabic 0660\nzerobengali 09E6\nzerodeva 0966\nzerogujarati 0AE6\nzerogurmukhi 0A66\nzerohackarabic 0660\n\
        zeroinferior 2080\nzeromonospace FF10\nzerooldstyle F730\nzeropersian 06F0\nzerosuperior 2070\nzerothai 0E50\n\
        zerowidthjoiner FEFF\nzerowidthnonjoiner 200C\nzerowidthspace 200B\nzeta 03B6\nzhbopomofo 3113\n\
        zhearmenian 056A\nzhebrevecyrillic 04C2\nzhecyrillic 0436\nzhedescendercyrillic 0497\n\
        zhedieresiscyrillic 04DD\nzihiragana 3058\nzikatakana 30B8\nzinorhebrew 05AE\nzlinebelow 1E95\n\
        zmonospace FF5A\nzohiragana 305E\nzokatakana 30BE\nzparen 24B5\nzretroflexhook 0290\nzstroke 01B6\n\
        zuhiragana 305A\nzukatakana 30BA\n
        """

    /// For each hash of a name, one more than where its line begins; 0 when there is none.
    ///
    /// Where two names have one hash, the second is in the next slot.
    static let slots: [Int32] = [
        44738, 43175, 64106, 69545, 0, 36692, 15882, 39404, 51162, 56422, 20539, 48950, 65470, 54502, 57785, 72537, 0,
        0, 0, 40882, 0, 42007, 0, 0, 0, 0, 0, 0, 21403, 0, 0, 4090, 30897, 45006, 14892, 0, 0, 71644, 0, 0, 30470,
        44309, 0, 70944, 63216, 73412, 0, 63700, 0, 2930, 40414, 27302, 12055, 71113, 0, 0, 0, 8070, 17795, 38202,
        49944, 56070, 24111, 0, 0, 0, 0, 0, 0, 46047, 8929, 31014, 52286, 24312, 21380, 36136, 59564, 3964, 7628, 6943,
        50114, 55722, 4867, 24268, 26192, 55969, 75460, 37725, 0, 0, 45827, 0, 0, 0, 0, 0, 0, 66028, 36176, 27821, 9045,
        41881, 0, 1657, 73670, 13188, 0, 43690, 0, 36761, 0, 0, 53185, 23847, 67426, 32808, 62579, 0, 31265, 0, 0, 0, 0,
        45389, 0, 0, 0, 9468, 64458, 58645, 74574, 0, 0, 0, 2213, 0, 0, 0, 0, 0, 47022, 23519, 58846, 0, 6286, 17959, 0,
        37812, 59632, 14907, 0, 17470, 0, 0, 3590, 0, 17413, 5443, 19253, 5272, 55480, 60042, 66892, 0, 0, 40144, 0,
        59494, 0, 58205, 48815, 69425, 0, 38738, 0, 0, 16386, 40398, 0, 10484, 18669, 0, 0, 0, 0, 0, 0, 2711, 0, 47586,
        35881, 54570, 71901, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 22595, 42080, 0, 8435, 45925, 51998, 0, 0, 0, 26676, 0,
        13203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16059, 0, 0, 0, 37918, 73351, 0, 72979, 0, 34509, 0, 19165, 67174, 32092,
        17834, 0, 11175, 0, 0, 46203, 35790, 46408, 68295, 0, 33982, 70835, 27342, 34669, 6848, 38322, 0, 0, 0, 0,
        32424, 0, 0, 0, 45062, 26357, 0, 32291, 69362, 0, 0, 0, 0, 40304, 59833, 0, 0, 0, 9409, 20406, 0, 0, 27537,
        7972, 55187, 0, 962, 0, 20435, 0, 9099, 0, 49685, 0, 56959, 2750, 1641, 1793, 0, 0, 46245, 0, 0, 8773, 74430, 0,
        0, 0, 0, 11472, 66121, 0, 69941, 54860, 0, 62419, 0, 0, 30831, 56836, 0, 19556, 0, 0, 13218, 21823, 24416,
        43740, 48472, 0, 69961, 0, 2144, 27473, 0, 0, 0, 8446, 34972, 0, 20025, 0, 0, 0, 15762, 0, 0, 0, 43654, 73126,
        0, 0, 0, 0, 0, 0, 71789, 0, 0, 18076, 0, 24380, 40894, 41389, 57519, 19611, 0, 22254, 0, 0, 0, 0, 21955, 6670,
        69183, 72028, 0, 0, 24298, 59772, 0, 0, 12828, 26898, 0, 49449, 16203, 30196, 11364, 10499, 53109, 0, 16346,
        33925, 0, 0, 38337, 0, 4412, 40745, 7388, 17222, 8889, 50347, 54556, 0, 0, 0, 0, 30380, 0, 0, 0, 12873, 65670,
        0, 0, 28153, 29511, 49144, 44067, 73855, 0, 47787, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13233, 0, 0, 0, 5654, 0, 31691,
        8154, 23423, 31673, 36200, 55512, 64316, 67076, 0, 69196, 0, 0, 0, 0, 0, 0, 0, 56082, 0, 0, 0, 0, 37258, 978,
        64509, 0, 0, 70079, 0, 49928, 2396, 43557, 71885, 63745, 19791, 75907, 0, 8126, 56169, 53307, 0, 0, 51891, 7255,
        0, 0, 39909, 3238, 18773, 0, 0, 8795, 22657, 14877, 59579, 0, 12843, 23661, 48056, 0, 0, 0, 0, 0, 35735, 5324,
        49715, 20058, 9763, 27448, 0, 21605, 61840, 69616, 65262, 43802, 50101, 0, 0, 0, 0, 0, 59726, 0, 0, 12858,
        19181, 0, 0, 60739, 0, 32602, 0, 0, 0, 0, 34356, 0, 0, 39982, 43638, 0, 3853, 13248, 31968, 71164, 0, 0, 75067,
        11325, 12993, 0, 0, 0, 0, 46675, 0, 28863, 0, 15732, 45035, 0, 29924, 45127, 0, 29520, 30166, 70564, 73262,
        40218, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21366, 7695, 0, 28929, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8715, 0, 0,
        0, 59881, 75774, 0, 0, 29286, 59186, 2261, 6872, 7157, 13953, 0, 9208, 64609, 0, 26976, 0, 0, 65332, 0, 0, 7452,
        57098, 62269, 0, 26461, 23308, 46629, 62070, 0, 33390, 69130, 12723, 57739, 52247, 65222, 52350, 74855, 0, 0, 0,
        0, 0, 30935, 75754, 0, 0, 70293, 11611, 0, 0, 0, 0, 0, 0, 0, 0, 69518, 70141, 0, 26854, 0, 0, 36110, 6592,
        63833, 0, 72592, 0, 57902, 75623, 0, 0, 0, 0, 0, 0, 0, 0, 4678, 0, 791, 3561, 5111, 53708, 67908, 0, 0, 0, 0,
        25743, 0, 47430, 8945, 21327, 60759, 0, 0, 43931, 9573, 48040, 35177, 0, 18907, 72904, 0, 0, 30621, 0, 0, 0, 0,
        7137, 0, 0, 0, 0, 0, 0, 70766, 22263, 0, 0, 0, 0, 51612, 63989, 12888, 0, 0, 0, 7663, 0, 31439, 19446, 27055, 0,
        22572, 0, 62914, 68687, 49302, 22452, 58868, 56738, 74062, 47006, 0, 3297, 15372, 26092, 28062, 64585, 69461,
        75856, 0, 70699, 44982, 68391, 32915, 47233, 13278, 27466, 64623, 45630, 67889, 73364, 0, 0, 0, 42347, 18931,
        6359, 57558, 63119, 65129, 0, 0, 21710, 0, 0, 15807, 0, 0, 28496, 55074, 0, 3932, 11274, 41624, 42224, 50914,
        31228, 34614, 17585, 47527, 51272, 8522, 45694, 58673, 60330, 75784, 0, 0, 0, 38672, 0, 0, 54026, 0, 0, 0, 0,
        7108, 23741, 1525, 59957, 54481, 36551, 25332, 63656, 0, 0, 0, 66868, 0, 0, 46838, 47650, 31478, 23677, 34650,
        52620, 73114, 73283, 44026, 3393, 74492, 57605, 10411, 25923, 40533, 62502, 0, 6608, 65621, 5760, 0, 0, 0, 0,
        46323, 0, 0, 0, 0, 28221, 0, 0, 0, 36940, 0, 0, 69041, 21129, 32649, 0, 0, 51021, 0, 0, 0, 0, 6381, 0, 0, 48099,
        0, 1349, 0, 0, 0, 49741, 64755, 0, 0, 39753, 7727, 0, 0, 0, 0, 0, 0, 59683, 74954, 34198, 3425, 15342, 30560,
        42246, 49261, 52532, 67948, 0, 0, 0, 61940, 0, 0, 0, 3261, 0, 27431, 0, 0, 10984, 22965, 0, 0, 0, 0, 0, 46941,
        51970, 0, 6017, 0, 65605, 0, 0, 22533, 49002, 42126, 0, 0, 0, 36734, 0, 4428, 44014, 37694, 0, 29914, 43236, 0,
        42632, 0, 47750, 10808, 72662, 0, 0, 0, 0, 0, 0, 0, 0, 0, 18563, 12918, 28945, 39765, 0, 23862, 30038, 0, 0, 0,
        3677, 50436, 0, 19712, 14922, 34997, 42139, 64033, 3159, 9596, 75502, 0, 0, 0, 0, 0, 0, 68557, 40129, 52146,
        43786, 0, 0, 0, 33796, 0, 0, 0, 75343, 75817, 0, 50596, 48925, 6521, 2037, 54832, 58278, 39813, 58799, 27510, 0,
        0, 0, 0, 18731, 0, 0, 0, 0, 6986, 0, 2611, 13173, 19060, 59912, 0, 0, 6058, 10867, 75380, 76004, 0, 0, 33027, 0,
        12194, 0, 0, 0, 0, 31346, 5945, 13113, 70058, 27358, 28601, 31093, 0, 4383, 0, 14367, 51313, 0, 0, 0, 0, 64257,
        0, 4768, 0, 0, 3885, 0, 0, 17177, 27935, 53013, 43160, 0, 0, 0, 0, 71129, 73102, 0, 0, 7490, 0, 0, 0, 0, 2821,
        0, 0, 0, 61218, 46975, 0, 29470, 10570, 0, 0, 0, 0, 38374, 74994, 0, 0, 30023, 3335, 42791, 845, 44441, 0, 0,
        11218, 62028, 21649, 13979, 15777, 61150, 65006, 9799, 43833, 0, 12768, 0, 18016, 32207, 25654, 234, 0, 16853,
        0, 2127, 0, 0, 39656, 0, 0, 0, 13863, 22358, 0, 37783, 0, 0, 0, 0, 56468, 67993, 0, 0, 0, 0, 16471, 20099, 0,
        13008, 0, 71473, 0, 0, 0, 23223, 52083, 19985, 70627, 51564, 0, 62290, 0, 0, 15552, 0, 60065, 10674, 68940, 0,
        0, 56194, 0, 69737, 19523, 0, 0, 13878, 0, 0, 0, 28078, 12003, 27210, 0, 0, 0, 0, 0, 0, 54654, 0, 0, 0, 0,
        40326, 0, 0, 0, 5960, 70850, 0, 0, 0, 34588, 2427, 5237, 17691, 43970, 0, 61496, 0, 58333, 58153, 0, 21069,
        64560, 69235, 0, 17616, 65960, 1538, 19922, 6706, 8084, 52456, 31931, 0, 30957, 20300, 15387, 45080, 0, 0, 0, 0,
        20889, 45961, 0, 0, 0, 17654, 3082, 23693, 45171, 0, 17635, 49730, 66626, 33515, 46031, 67016, 0, 0, 0, 0, 8976,
        73244, 31396, 5126, 0, 31360, 12099, 1629, 8681, 10638, 36300, 58746, 0, 40099, 0, 0, 0, 0, 0, 0, 0, 31146,
        31874, 71532, 75923, 72810, 0, 0, 55040, 0, 52236, 54788, 11145, 3130, 28031, 20870, 74477, 41447, 20565, 0, 0,
        17941, 45941, 69307, 70391, 0, 0, 0, 13338, 45491, 51914, 32554, 69011, 10254, 25609, 67837, 0, 0, 0, 3383,
        42270, 0, 0, 0, 0, 0, 67778, 50500, 9744, 53534, 61896, 73189, 35966, 15507, 55452, 63970, 0, 42323, 47047, 0,
        0, 39129, 7679, 0, 0, 0, 0, 36803, 0, 32882, 9881, 67643, 0, 49062, 17294, 0, 0, 0, 0, 0, 32966, 67214, 0,
        72064, 0, 0, 18995, 63504, 0, 0, 19810, 0, 0, 7369, 67965, 19082, 19695, 31527, 38540, 15402, 21920, 65542,
        60177, 0, 0, 55814, 31894, 0, 2524, 0, 0, 45759, 1847, 18364, 31647, 9701, 12393, 9149, 25833, 24521, 28713,
        33741, 37564, 46151, 70866, 0, 26793, 43470, 0, 40560, 62593, 0, 0, 0, 31031, 0, 34889, 26058, 0, 29400, 0, 0,
        0, 26533, 0, 0, 57925, 16325, 0, 0, 8831, 12753, 0, 0, 32615, 0, 0, 0, 61952, 0, 0, 35998, 0, 0, 0, 0, 0, 619,
        0, 0, 67897, 0, 0, 0, 35842, 0, 0, 0, 0, 0, 0, 11727, 60021, 0, 0, 0, 36258, 0, 0, 39722, 5846, 7281, 46277,
        60615, 25509, 63626, 0, 63318, 154, 38883, 0, 0, 12378, 13053, 42452, 0, 0, 0, 0, 0, 24478, 0, 58367, 0, 55386,
        43575, 0, 0, 11687, 0, 0, 33242, 57477, 0, 26688, 18480, 31128, 50278, 69405, 20239, 2730, 70025, 11459, 3279,
        69632, 0, 13966, 0, 0, 12025, 25035, 37997, 54224, 22986, 59111, 4519, 14382, 11431, 7238, 49828, 55583, 63202,
        66171, 74195, 0, 0, 0, 0, 0, 0, 49496, 46852, 27869, 32785, 69580, 55143, 0, 0, 12708, 46880, 49963, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 74612, 0, 0, 0, 0, 0, 23535, 0, 0, 0, 0, 0, 0, 51954, 57051, 26271, 0, 0, 48968, 1983, 0, 60258,
        47209, 0, 0, 0, 36969, 0, 0, 49843, 0, 0, 0, 0, 32735, 0, 0, 46780, 44211, 58783, 0, 0, 5352, 28639, 60549, 0,
        41736, 0, 0, 0, 0, 0, 24500, 0, 0, 16700, 28845, 0, 0, 0, 74566, 0, 0, 41499, 0, 0, 55207, 0, 0, 0, 25007,
        16949, 24446, 44714, 41934, 73334, 0, 2983, 0, 0, 72921, 39849, 0, 62805, 0, 0, 0, 0, 0, 0, 24393, 39234, 60582,
        0, 42231, 46294, 0, 0, 75301, 0, 43547, 45111, 20610, 33473, 46490, 0, 0, 5080, 44297, 0, 61441, 57831, 0, 0, 0,
        0, 0, 49295, 0, 0, 0, 13263, 44258, 0, 0, 9165, 0, 0, 0, 38028, 12663, 33114, 30496, 64003, 0, 0, 0, 2320,
        10061, 64172, 26574, 9553, 42721, 0, 0, 0, 23459, 35218, 20689, 54439, 55639, 64186, 0, 0, 4353, 0, 0, 0, 0, 0,
        0, 0, 0, 11518, 0, 0, 62544, 0, 58983, 10442, 23052, 6832, 0, 69086, 71381, 38055, 28314, 0, 66843, 0, 25133,
        43280, 12116, 5288, 39946, 59615, 68326, 22001, 0, 59202, 48241, 0, 70608, 0, 0, 35496, 8505, 1936, 25343, 0, 0,
        0, 4653, 0, 0, 0, 0, 21579, 35945, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 62774, 26701, 66721, 9115, 8224, 29179, 0,
        0, 0, 0, 0, 0, 24824, 28513, 55099, 0, 31736, 0, 0, 0, 0, 0, 40248, 0, 0, 48271, 58109, 65571, 61482, 19826,
        29074, 70541, 0, 0, 0, 0, 0, 5930, 20578, 0, 0, 23909, 0, 11494, 0, 0, 37013, 46133, 0, 38717, 0, 0, 58027, 0,
        0, 0, 37196, 63938, 0, 15462, 0, 0, 0, 0, 0, 34114, 62930, 68863, 63230, 4464, 0, 0, 29947, 1703, 47189, 0,
        70161, 34740, 58127, 6725, 9276, 0, 0, 12933, 36014, 29764, 37867, 41100, 2787, 10335, 16751, 28779, 650, 33821,
        64358, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13398, 0, 0, 0, 0, 45463, 46262, 0, 26497, 45267, 0, 0, 0, 0, 0,
        50042, 39966, 75218, 36327, 0, 0, 0, 0, 0, 0, 0, 0, 2000, 708, 7536, 48527, 68539, 68592, 68407, 0, 0, 0, 0,
        15327, 0, 0, 0, 0, 0, 40434, 60452, 0, 0, 0, 0, 0, 74672, 0, 0, 57347, 0, 11479, 0, 2593, 46581, 45863, 55440,
        0, 0, 0, 31247, 0, 0, 0, 15717, 5160, 0, 0, 0, 0, 25910, 67574, 0, 34278, 0, 0, 0, 24135, 1110, 3870, 0, 0, 0,
        2805, 19632, 26780, 67407, 0, 0, 54514, 9195, 0, 0, 0, 0, 0, 48832, 14937, 23002, 8098, 32712, 50254, 17192,
        17538, 23111, 735, 39833, 4248, 58720, 0, 14427, 0, 0, 53228, 0, 26645, 0, 0, 0, 58078, 0, 48372, 38279, 0, 0,
        40072, 48024, 0, 6264, 49886, 0, 0, 0, 0, 7381, 12813, 0, 0, 67733, 24256, 73790, 45248, 0, 57330, 0, 0, 44826,
        0, 0, 0, 25181, 0, 0, 0, 0, 12268, 60486, 61356, 0, 0, 0, 0, 0, 5820, 0, 0, 0, 4895, 42587, 0, 0, 0, 0, 0, 0, 0,
        0, 45319, 0, 28003, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1129, 53995, 0, 63087, 0, 10379, 65059, 67539, 0, 0,
        44196, 0, 28422, 43, 2836, 16260, 22034, 55989, 60829, 0, 0, 0, 0, 0, 0, 39627, 0, 27662, 27366, 0, 8540, 5024,
        1466, 13518, 20127, 23771, 7762, 34491, 27313, 41602, 47553, 56226, 13533, 26822, 67817, 68671, 74539, 75120, 0,
        0, 0, 0, 27172, 54267, 0, 0, 0, 0, 49314, 0, 16029, 0, 0, 10159, 25957, 0, 41530, 48873, 10590, 9015, 11849,
        17007, 40821, 19367, 29049, 0, 31380, 59075, 0, 0, 0, 0, 10300, 6161, 32225, 41510, 0, 54136, 0, 26208, 0, 0, 0,
        0, 25894, 41028, 61509, 73723, 0, 27107, 16433, 21387, 0, 0, 47888, 74711, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16150, 0,
        0, 34425, 0, 0, 0, 0, 17347, 0, 0, 0, 25572, 40714, 298, 46661, 63639, 38810, 0, 28624, 0, 0, 44885, 25726,
        49278, 0, 0, 0, 0, 0, 0, 0, 27601, 0, 0, 53629, 61425, 0, 4054, 37537, 42550, 53852, 57539, 0, 7552, 41130, 0,
        0, 0, 23206, 49189, 0, 0, 0, 24594, 0, 0, 0, 23630, 0, 10435, 0, 0, 0, 0, 37616, 41688, 0, 3574, 0, 0, 0, 47966,
        17276, 21533, 0, 64486, 0, 0, 38178, 0, 0, 56, 9355, 0, 53001, 0, 16, 28909, 0, 0, 0, 0, 0, 26519, 54058, 67925,
        0, 0, 9910, 1879, 23504, 0, 7818, 0, 0, 0, 28726, 0, 0, 0, 0, 57285, 0, 0, 0, 0, 47688, 17992, 0, 0, 0, 72707,
        56032, 16889, 12513, 9431, 75956, 13128, 39795, 44691, 0, 0, 0, 0, 16044, 0, 0, 7309, 0, 0, 0, 21489, 0, 0, 0,
        0, 0, 0, 0, 20551, 17674, 0, 0, 5808, 0, 0, 57444, 0, 27631, 33960, 0, 8308, 52204, 47537, 44223, 58529, 71274,
        3948, 0, 0, 0, 7005, 0, 0, 0, 66110, 71806, 37590, 27037, 0, 2661, 46104, 0, 14307, 16723, 9288, 51847, 43608,
        55162, 55791, 0, 0, 0, 57125, 67509, 76020, 19740, 0, 0, 0, 8824, 0, 0, 0, 0, 34631, 59416, 0, 0, 48680, 25637,
        0, 48133, 38786, 0, 54956, 8028, 74656, 28046, 65699, 0, 3994, 26661, 26040, 38587, 42753, 0, 60469, 0, 0, 0, 0,
        0, 0, 13143, 0, 0, 0, 47143, 11162, 0, 0, 9181, 47732, 0, 0, 31591, 48585, 59594, 67612, 0, 22844, 4946, 38693,
        2702, 10841, 12528, 55894, 67477, 0, 0, 0, 7916, 59041, 62388, 62432, 19387, 0, 0, 0, 0, 0, 0, 0, 25994, 0, 0,
        9319, 0, 65642, 0, 0, 0, 31079, 63304, 0, 0, 43709, 10890, 73205, 21729, 62638, 12183, 35163, 74461, 62876,
        4198, 42286, 0, 0, 0, 0, 0, 0, 63130, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17921, 24282, 65909, 0, 0, 0, 68733, 22641,
        49568, 16182, 13428, 0, 2960, 60514, 15897, 50655, 54344, 0, 68250, 0, 0, 0, 0, 5469, 12543, 29348, 43527,
        43295, 48341, 67679, 63353, 70659, 0, 0, 60532, 45353, 0, 0, 0, 47109, 0, 0, 51454, 1434, 0, 19772, 0, 0, 0, 0,
        10454, 0, 0, 18448, 0, 65766, 60290, 0, 64477, 0, 4291, 33460, 0, 33909, 0, 0, 0, 42489, 49802, 69342, 0, 0, 0,
        62091, 0, 0, 0, 0, 0, 0, 62674, 0, 33000, 0, 0, 0, 26288, 0, 0, 0, 24025, 51514, 21346, 64374, 6896, 0, 0, 0,
        10906, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51095, 25106, 27121, 31943, 0, 53680, 59747, 34019, 18698, 31957, 34141,
        20372, 54388, 0, 0, 43201, 52260, 68612, 0, 34946, 0, 49779, 0, 15912, 0, 8612, 0, 0, 3976, 7206, 11866, 50190,
        59324, 0, 0, 0, 66048, 53507, 0, 0, 29017, 57031, 66418, 0, 0, 0, 63072, 0, 0, 0, 0, 20343, 50515, 49979, 52636,
        0, 70901, 0, 0, 33342, 62311, 21299, 0, 74303, 0, 0, 0, 0, 67230, 0, 0, 0, 0, 1169, 0, 0, 3727, 15447, 20746,
        27525, 9367, 16371, 21513, 2097, 25807, 43371, 27275, 47618, 28136, 50421, 56184, 64395, 35620, 70971, 0, 0, 0,
        11977, 38763, 12423, 28832, 7503, 23756, 36580, 43489, 541, 52432, 72914, 43920, 74379, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 35855, 63467, 75436, 0, 0, 0, 0, 0, 0, 0, 0, 41465, 28171, 50034, 8056, 50390, 0, 71085, 0, 0, 0, 0, 0, 0,
        10170, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 75025, 0, 46796, 0, 55860, 0, 9981, 33682, 43504, 47706, 0, 0,
        40693, 0, 0, 0, 0, 28697, 63610, 13323, 61535, 2859, 9083, 72853, 0, 0, 11308, 0, 27951, 0, 14292, 0, 9616,
        23146, 48163, 12648, 0, 22797, 0, 27799, 27982, 27287, 13893, 67368, 75364, 0, 0, 6333, 68166, 4752, 64709,
        68312, 0, 52862, 0, 1159, 0, 719, 9533, 40615, 56039, 8210, 0, 0, 66541, 0, 0, 5712, 21011, 26610, 35646, 69250,
        0, 22018, 24533, 49999, 52547, 71613, 31494, 5727, 0, 0, 0, 0, 0, 0, 0, 3470, 30576, 0, 0, 0, 50129, 56682, 0,
        53742, 0, 0, 0, 0, 0, 52273, 67036, 35058, 0, 74078, 15537, 33317, 6733, 0, 74110, 0, 0, 0, 0, 13488, 0, 0,
        8421, 39738, 28566, 57457, 46308, 22339, 50834, 76032, 0, 0, 0, 10283, 0, 0, 64495, 26164, 8556, 9453, 23390,
        40657, 0, 0, 0, 0, 0, 0, 0, 34228, 18167, 0, 0, 0, 0, 0, 15312, 15477, 3031, 0, 0, 31468, 59668, 0, 63042, 0,
        20462, 47632, 10740, 55233, 0, 22196, 36786, 0, 15822, 48070, 20934, 64336, 73304, 0, 0, 10558, 0, 52416, 20628,
        22092, 39478, 0, 0, 0, 11016, 16301, 0, 11930, 16449, 6403, 0, 43386, 23438, 31280, 46697, 56408, 31296, 0,
        68273, 0, 14442, 0, 60794, 0, 0, 5505, 71184, 0, 0, 0, 0, 51538, 0, 20971, 526, 26591, 50302, 0, 0, 8595, 0, 0,
        0, 0, 0, 54123, 62971, 0, 19238, 0, 51115, 7958, 56867, 35831, 0, 29617, 17402, 0, 0, 0, 0, 71707, 0, 0, 0, 0,
        0, 27159, 35806, 53789, 12292, 41003, 74231, 0, 0, 12618, 0, 0, 0, 0, 2114, 0, 27393, 35689, 37075, 23986,
        63026, 24937, 0, 0, 32666, 0, 0, 0, 60973, 0, 0, 0, 0, 0, 16622, 18886, 23956, 39257, 41777, 2580, 0, 59936, 0,
        29817, 50015, 0, 41949, 73509, 0, 52984, 0, 0, 46867, 44842, 0, 0, 0, 0, 17237, 53242, 35868, 0, 32926, 36474,
        25860, 57428, 58513, 0, 1246, 67763, 48422, 0, 0, 0, 6098, 0, 0, 0, 20489, 51824, 54072, 0, 0, 9338, 15597,
        32278, 0, 38299, 33647, 21102, 33229, 0, 0, 4695, 0, 0, 14142, 52965, 5744, 42210, 46351, 60926, 21593, 53290,
        65108, 9728, 71942, 23365, 0, 55494, 0, 0, 0, 0, 0, 20908, 28373, 0, 0, 0, 0, 0, 0, 0, 0, 41712, 0, 57953, 0,
        59479, 56577, 0, 0, 1049, 0, 0, 64115, 0, 0, 0, 0, 0, 39417, 0, 1482, 5332, 74970, 62998, 0, 0, 5580, 0, 31110,
        14682, 0, 59063, 0, 59143, 0, 66335, 50365, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10190, 0, 0, 46176, 68, 0, 0, 0, 0,
        14412, 0, 67055, 0, 0, 7045, 0, 25202, 0, 0, 5340, 0, 57582, 0, 49590, 4641, 21458, 32002, 53953, 66934, 0,
        5143, 0, 0, 0, 0, 0, 0, 54090, 0, 0, 0, 0, 0, 0, 0, 19729, 0, 34052, 0, 0, 0, 46906, 30641, 0, 0, 40289, 65485,
        0, 0, 60098, 16831, 37315, 0, 0, 2335, 5317, 10041, 0, 0, 0, 38128, 0, 0, 0, 15087, 0, 64524, 21780, 12783, 0,
        36592, 27730, 25687, 36670, 49328, 0, 679, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67492, 0, 0, 19499, 0, 6619, 65206,
        13023, 67850, 73463, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53422, 0, 38510, 0, 0, 31456, 0, 0, 0, 0,
        8014, 0, 9483, 0, 0, 0, 32252, 70244, 70584, 74585, 0, 0, 19472, 0, 5621, 4568, 54395, 75104, 0, 0, 11447,
        59384, 0, 0, 22862, 26299, 17814, 6583, 0, 0, 0, 0, 0, 40486, 0, 30767, 21283, 0, 0, 71837, 56557, 0, 0, 0, 0,
        0, 251, 6448, 30003, 52490, 0, 0, 23598, 0, 0, 0, 69678, 0, 0, 0, 0, 61552, 12738, 0, 0, 0, 0, 68006, 0, 417,
        35014, 51075, 62232, 0, 0, 0, 67115, 31754, 33789, 13038, 39606, 23013, 37341, 16606, 60395, 61968, 0, 0, 0,
        66580, 29139, 0, 39385, 19022, 31975, 57077, 17709, 0, 0, 43904, 68032, 70881, 0, 0, 5305, 0, 50318, 74272, 0,
        0, 0, 0, 0, 0, 0, 0, 15102, 0, 55680, 0, 0, 58467, 72392, 0, 41276, 7062, 0, 3689, 23582, 13353, 432, 38495,
        28125, 6753, 40475, 71450, 0, 0, 0, 0, 0, 0, 70193, 0, 0, 20446, 0, 49432, 40084, 0, 7588, 0, 7832, 10681, 0,
        5453, 35533, 58399, 63678, 74918, 50381, 12284, 14157, 71485, 0, 0, 0, 0, 0, 0, 0, 0, 70615, 0, 0, 0, 0, 0, 0,
        0, 64214, 74947, 10710, 7804, 11828, 14082, 28188, 44566, 18250, 66756, 5177, 6654, 39193, 24985, 54328, 0, 0,
        0, 21810, 16121, 64597, 46959, 0, 61402, 0, 0, 0, 6202, 0, 0, 0, 0, 53400, 47278, 72557, 0, 0, 61929, 8252,
        36685, 22314, 3826, 20207, 29190, 41370, 7567, 66642, 3901, 52403, 25229, 56484, 59463, 0, 0, 69753, 6784,
        57219, 0, 0, 0, 0, 9326, 51734, 15687, 0, 68150, 38599, 0, 28256, 0, 0, 0, 0, 0, 27022, 0, 0, 0, 0, 2380, 0, 0,
        0, 34813, 2283, 12408, 21151, 8876, 27380, 29741, 44955, 53090, 30153, 62104, 63950, 0, 0, 0, 1899, 0, 0, 9861,
        0, 0, 0, 8757, 0, 16993, 69892, 0, 54612, 0, 0, 0, 602, 59096, 17494, 68996, 0, 24237, 0, 33375, 0, 0, 0, 1774,
        44397, 0, 0, 0, 21971, 9672, 26383, 56006, 60201, 49470, 68880, 42418, 65750, 66968, 14832, 75695, 0, 13443, 0,
        0, 0, 0, 22435, 0, 0, 0, 31410, 54152, 0, 61755, 0, 0, 0, 25286, 0, 0, 0, 5683, 14097, 15357, 0, 21418, 68574,
        0, 0, 14277, 0, 46892, 54736, 0, 0, 12903, 0, 20953, 30304, 0, 0, 0, 0, 18861, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        35273, 0, 0, 0, 0, 13308, 19282, 0, 68432, 0, 0, 9056, 10757, 0, 0, 51461, 0, 0, 0, 28354, 35898, 0, 0, 0, 0,
        12978, 0, 0, 0, 0, 68072, 34097, 55755, 28547, 21199, 29701, 46188, 63098, 0, 26009, 59275, 69281, 45344, 0, 0,
        0, 73879, 0, 0, 990, 462, 73396, 19149, 61176, 75730, 75535, 0, 73627, 0, 33175, 0, 0, 0, 21696, 48314, 6311,
        30443, 55423, 43122, 42614, 75354, 0, 0, 56327, 0, 33581, 32490, 36445, 61575, 35921, 75010, 6506, 10577, 0,
        10118, 39778, 0, 0, 0, 0, 19195, 28796, 0, 0, 0, 0, 40921, 44605, 0, 0, 0, 47668, 48909, 0, 0, 0, 0, 0, 0, 0,
        56923, 15192, 17854, 67133, 74039, 37889, 37132, 0, 0, 0, 0, 34867, 19843, 0, 0, 0, 0, 65247, 30319, 66276,
        6214, 9684, 51144, 53645, 71930, 8266, 0, 0, 25360, 51552, 63431, 0, 21270, 0, 0, 9034, 60811, 49420, 46217,
        35611, 36061, 48005, 56258, 0, 0, 0, 47835, 0, 0, 56299, 29967, 74124, 0, 9392, 39706, 0, 0, 0, 0, 30203, 7707,
        59123, 40987, 0, 0, 0, 0, 876, 47256, 6247, 53698, 0, 1263, 0, 5221, 20853, 0, 0, 14397, 0, 0, 2488, 54240, 0,
        0, 0, 0, 0, 7436, 18381, 8140, 34455, 63722, 0, 43600, 0, 0, 12633, 52771, 27899, 23893, 33069, 44002, 46367,
        54528, 58931, 22127, 60497, 71421, 0, 0, 0, 19067, 66353, 4301, 0, 0, 0, 0, 21759, 0, 10621, 21865, 65849, 6001,
        32506, 36914, 19352, 36991, 46748, 54424, 0, 0, 0, 67098, 0, 0, 0, 10351, 2900, 6912, 15792, 26959, 30363,
        71221, 0, 6140, 13758, 15072, 0, 6635, 12149, 0, 0, 71332, 0, 7860, 52730, 0, 14577, 48749, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 70960, 0, 0, 0, 0, 21255, 0, 0, 33721, 0, 21038, 0, 34077, 63862, 85, 0, 0, 0, 0, 8042, 39507, 0, 7222,
        0, 26135, 0, 0, 46596, 0, 40012, 46079, 75229, 0, 0, 0, 0, 40908, 0, 0, 6959, 30054, 0, 18801, 36533, 50467, 0,
        0, 0, 52104, 69488, 0, 18329, 0, 0, 0, 0, 0, 15927, 64017, 26180, 4581, 15042, 42987, 39144, 0, 0, 69446, 75567,
        64417, 44039, 6813, 60124, 42885, 46010, 0, 0, 29637, 42602, 47462, 66224, 0, 0, 0, 0, 68656, 0, 21849, 41965,
        0, 27135, 0, 0, 0, 9221, 0, 4228, 0, 0, 39336, 15987, 0, 0, 0, 0, 0, 72723, 0, 36097, 60137, 53770, 0, 68049,
        63767, 1510, 15612, 54584, 65875, 0, 0, 0, 0, 0, 0, 0, 35448, 36492, 0, 17123, 17316, 0, 23261, 44802, 47340,
        67319, 22178, 54171, 7902, 0, 0, 21430, 0, 15267, 64091, 51748, 39562, 7605, 26413, 41413, 55323, 14697, 67246,
        0, 0, 69266, 0, 0, 55279, 22627, 0, 0, 97, 40450, 0, 0, 11133, 13683, 56630, 0, 0, 0, 3544, 6802, 0, 0, 0, 0,
        1203, 42112, 0, 64433, 0, 114, 0, 0, 74759, 2411, 0, 19892, 0, 0, 65521, 0, 0, 17569, 0, 25249, 0, 0, 16669, 0,
        39272, 0, 15252, 11791, 30478, 0, 0, 7986, 75269, 11347, 53582, 485, 16934, 74094, 0, 0, 57763, 0, 37453, 43668,
        51242, 47570, 0, 18609, 0, 19211, 4317, 3916, 14982, 37639, 3365, 51410, 50989, 0, 0, 14757, 55118, 55561, 0,
        40172, 22882, 9968, 29549, 0, 26939, 0, 76052, 0, 0, 447, 14772, 23816, 54360, 15627, 61655, 0, 0, 0, 30247, 0,
        2018, 62357, 41990, 71776, 9498, 0, 22827, 65032, 68375, 32632, 0, 0, 0, 0, 0, 10772, 0, 10530, 0, 38823, 38253,
        51058, 13698, 58298, 75313, 0, 0, 17146, 0, 0, 0, 0, 0, 0, 27326, 70684, 0, 4131, 0, 0, 0, 16002, 0, 51700,
        5985, 32188, 35635, 59400, 25543, 10542, 30607, 15237, 1812, 33290, 41430, 43583, 30878, 61703, 9779, 29657,
        52749, 30865, 13992, 5968, 75246, 0, 0, 0, 0, 0, 4017, 6433, 39432, 62840, 0, 0, 0, 0, 14967, 41066, 17512, 0,
        72753, 0, 0, 49168, 60989, 61453, 51193, 0, 41294, 0, 0, 0, 59699, 0, 0, 70716, 0, 73832, 51387, 10996, 0, 0,
        61777, 1091, 10515, 19097, 22289, 33702, 75660, 0, 0, 0, 0, 58496, 67751, 71557, 0, 3799, 0, 75939, 0, 0, 15852,
        0, 0, 63170, 46566, 0, 0, 0, 0, 0, 7417, 0, 0, 0, 20315, 24563, 65864, 26076, 26720, 47096, 55699, 0, 0, 0, 0,
        0, 45368, 40765, 59529, 3629, 0, 0, 0, 74641, 57700, 47364, 0, 32326, 0, 14202, 0, 0, 0, 0, 14997, 29864, 1065,
        0, 24734, 666, 14727, 39079, 46611, 346, 0, 28333, 41117, 58317, 68827, 69841, 0, 0, 7120, 54932, 5066, 19425,
        61047, 9815, 18288, 41577, 2763, 0, 44100, 0, 0, 0, 0, 11067, 44373, 0, 55741, 0, 0, 0, 19575, 0, 8383, 21883,
        69800, 0, 0, 0, 32400, 0, 47446, 30504, 46119, 71303, 0, 0, 0, 1185, 0, 4798, 54706, 0, 75476, 72260, 31573,
        10141, 30487, 8196, 38483, 0, 0, 15837, 0, 68135, 7944, 16518, 0, 0, 51222, 0, 0, 0, 0, 39694, 3713, 40585, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 5253, 25763, 9258, 43149, 65449, 71915, 8492, 0, 0, 0, 52717, 0, 64049, 25882, 35123,
        0, 0, 4881, 18952, 27496, 0, 0, 45583, 62562, 0, 0, 53979, 0, 14712, 64662, 64810, 27575, 35593, 48732, 75492,
        0, 58440, 28093, 8280, 74834, 0, 0, 0, 0, 13668, 0, 0, 46919, 56499, 0, 1923, 75411, 14742, 0, 0, 8112, 44079,
        0, 0, 21684, 31609, 67344, 0, 0, 23709, 55055, 66455, 18786, 0, 0, 0, 42381, 0, 0, 0, 946, 42937, 18217, 66818,
        72193, 0, 0, 0, 12164, 28744, 32584, 28295, 0, 0, 0, 17764, 0, 0, 0, 0, 1672, 21474, 8850, 4078, 66659, 71687,
        0, 0, 0, 0, 0, 53838, 43187, 39095, 0, 0, 0, 54887, 0, 9133, 0, 0, 0, 54810, 0, 19133, 4666, 49700, 0, 33893, 0,
        37972, 0, 0, 1911, 0, 0, 38965, 0, 1425, 3809, 31184, 59218, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14817, 23877, 43016,
        26367, 0, 27090, 24223, 12232, 13803, 17255, 55411, 0, 2188, 0, 0, 45975, 17780, 70675, 74782, 38615, 0, 56939,
        0, 0, 56435, 0, 0, 45539, 0, 779, 11534, 21315, 27884, 11233, 0, 0, 0, 0, 0, 13638, 0, 45816, 0, 24792, 0, 0, 0,
        0, 8571, 22892, 39886, 63885, 0, 1394, 55367, 66786, 71959, 0, 1607, 0, 19861, 0, 57717, 3022, 0, 0, 0, 74508,
        0, 0, 0, 26484, 0, 39159, 15207, 39995, 0, 0, 34378, 16105, 0, 0, 15012, 0, 0, 0, 0, 0, 273, 0, 13743, 35982, 0,
        0, 17898, 69713, 0, 0, 37039, 46452, 11192, 60956, 0, 0, 25411, 61248, 0, 0, 17329, 48552, 68019, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 51258, 22550, 28971, 0, 0, 0, 43264, 0, 0, 23801, 0, 0, 0, 0, 0, 52187, 0, 24200, 16781, 42643,
        14622, 3777, 65155, 52920, 24551, 58347, 70471, 0, 0, 221, 32466, 45283, 56611, 73070, 74934, 36343, 0, 66307,
        0, 0, 71976, 3348, 0, 0, 0, 0, 5772, 0, 2946, 0, 40866, 0, 0, 0, 0, 0, 0, 0, 70737, 0, 66246, 0, 0, 22754, 0,
        48086, 0, 0, 0, 0, 0, 0, 45775, 56274, 65401, 0, 25312, 61918, 0, 0, 56698, 0, 0, 0, 0, 69027, 53468, 6190, 0,
        4814, 26316, 63339, 15177, 62825, 50744, 3840, 40233, 72769, 67262, 0, 0, 0, 0, 0, 0, 22679, 62342, 0, 74697,
        74813, 14787, 43429, 68504, 75201, 0, 0, 41663, 61378, 0, 0, 3069, 0, 10662, 38996, 62731, 57405, 68522, 0,
        11202, 50405, 40047, 58011, 3062, 73534, 21742, 74625, 45439, 0, 19336, 0, 24048, 0, 0, 0, 0, 14862, 0, 30541,
        0, 0, 0, 53757, 0, 0, 0, 0, 69857, 0, 0, 0, 0, 4038, 0, 3115, 38421, 50866, 0, 70495, 35349, 73036, 11754,
        19044, 0, 0, 0, 0, 25085, 0, 0, 0, 30523, 0, 13773, 39931, 0, 0, 18845, 71434, 3250, 0, 60274, 0, 0, 0, 1498,
        63848, 31785, 3645, 7352, 54911, 0, 0, 0, 0, 0, 13608, 56396, 62946, 0, 28663, 52507, 70000, 0, 9952, 30139,
        25847, 29001, 59165, 71352, 25154, 0, 1688, 29029, 24366, 47927, 58455, 0, 0, 51790, 0, 51763, 41902, 9067,
        2166, 75642, 20652, 21796, 25483, 0, 0, 0, 50715, 0, 33142, 34797, 24668, 0, 0, 31990, 70204, 69651, 36612, 0,
        42516, 17429, 27752, 22708, 45303, 65307, 0, 0, 0, 0, 0, 0, 16410, 0, 0, 0, 47907, 60005, 0, 2547, 65887, 72995,
        0, 0, 0, 0, 9513, 61824, 586, 48766, 71732, 0, 20283, 21554, 0, 31425, 62333, 0, 0, 50760, 0, 65347, 33603, 0,
        0, 5881, 58043, 2645, 14127, 30096, 0, 17040, 67278, 0, 42838, 49341, 0, 0, 58383, 0, 0, 0, 61522, 18232, 0, 0,
        0, 0, 9931, 21442, 36508, 7643, 41147, 32071, 45220, 69698, 31629, 0, 0, 0, 57878, 0, 0, 53027, 0, 36418, 34338,
        15657, 39582, 43768, 3493, 49855, 36239, 0, 0, 32264, 46469, 9379, 0, 0, 0, 0, 0, 0, 24642, 2677, 0, 0, 22930,
        23566, 38102, 0, 5523, 10225, 23410, 32822, 38934, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6083, 0, 0, 0, 0, 53135, 70045,
        0, 0, 0, 75286, 33442, 54630, 75882, 35517, 50903, 56453, 49901, 47802, 75549, 0, 0, 14847, 0, 0, 0, 22738, 0,
        0, 0, 0, 51526, 0, 15702, 8334, 0, 0, 37368, 18500, 24910, 43451, 61471, 0, 0, 0, 46764, 0, 0, 1568, 29328,
        32156, 50942, 44353, 0, 19220, 0, 0, 0, 26107, 59312, 36029, 64826, 6538, 68647, 73971, 74180, 16281, 66607, 0,
        57146, 32140, 35752, 59010, 0, 0, 49153, 41246, 54598, 63290, 36720, 4444, 0, 0, 58179, 10972, 0, 0, 46507,
        48179, 0, 0, 0, 0, 0, 0, 930, 17558, 0, 0, 0, 0, 38631, 39030, 47126, 61620, 0, 29486, 14052, 70345, 10467,
        47174, 51596, 52657, 52789, 0, 0, 0, 0, 0, 0, 44972, 14667, 0, 52371, 74520, 39113, 21058, 0, 0, 0, 0, 0, 0, 0,
        0, 26996, 40508, 0, 0, 0, 2370, 7401, 2774, 41045, 0, 0, 52673, 0, 54763, 50638, 0, 53160, 0, 0, 28810, 0, 0,
        12069, 0, 70123, 75395, 5609, 0, 0, 0, 34248, 4161, 67001, 44337, 0, 66514, 0, 0, 54104, 0, 0, 0, 11908, 18817,
        0, 0, 639, 23242, 0, 33562, 53099, 62608, 0, 4498, 52821, 0, 65372, 0, 0, 0, 37164, 0, 15972, 0, 0, 0, 1594,
        38652, 0, 67453, 28109, 71014, 58705, 18423, 25381, 0, 37945, 0, 0, 1580, 0, 23550, 72148, 30284, 73907, 27258,
        0, 0, 74051, 0, 63150, 0, 5002, 50334, 0, 25057, 8404, 43816, 44491, 69213, 506, 4144, 0, 0, 0, 0, 0, 0, 0, 0,
        71762, 0, 23725, 53353, 0, 0, 0, 10938, 14067, 26441, 0, 66403, 17071, 10395, 1445, 31835, 43989, 0, 40029,
        47941, 0, 0, 0, 59714, 0, 0, 42818, 3701, 60653, 64841, 26430, 64917, 3409, 19323, 33881, 36271, 0, 14592,
        30797, 0, 33663, 37667, 18347, 52578, 60885, 35073, 0, 8355, 30845, 0, 0, 28461, 23083, 0, 0, 0, 0, 0, 0, 0, 0,
        17601, 0, 0, 0, 0, 0, 0, 0, 0, 57239, 0, 0, 0, 13908, 0, 65810, 0, 46682, 55298, 2969, 58224, 70418, 43361,
        11878, 0, 0, 44054, 0, 0, 0, 59992, 1517, 0, 0, 70988, 0, 0, 0, 0, 0, 0, 0, 2921, 0, 14337, 0, 0, 0, 0, 0,
        61127, 2066, 48698, 29152, 72522, 0, 0, 0, 825, 57005, 0, 8628, 28480, 31559, 56356, 72891, 0, 0, 0, 0, 0,
        25973, 61235, 0, 0, 56381, 59509, 62713, 0, 0, 0, 19012, 34711, 0, 69766, 48292, 7476, 68702, 22223, 0, 64269,
        0, 0, 18146, 0, 0, 0, 0, 0, 44543, 0, 73442, 5696, 25425, 50729, 2909, 22510, 11415, 49218, 0, 23941, 40954,
        55773, 51046, 0, 0, 22463, 0, 54459, 15222, 11587, 72505, 64640, 50564, 0, 52016, 0, 0, 0, 74344, 14007, 45096,
        0, 39177, 58068, 0, 24353, 0, 69821, 50530, 68196, 1003, 71672, 62466, 15117, 0, 0, 0, 0, 0, 0, 0, 61857, 32533,
        0, 23832, 31047, 44413, 0, 35558, 39455, 64243, 43339, 0, 0, 0, 0, 38862, 61096, 8, 12305, 46383, 1741, 4745,
        5915, 29317, 5364, 69873, 71102, 61265, 8182, 0, 0, 18204, 52058, 892, 8000, 68117, 0, 0, 61996, 0, 10605,
        66495, 72628, 66560, 7343, 0, 0, 15132, 29716, 74982, 0, 0, 8662, 57390, 7619, 64742, 0, 0, 0, 0, 0, 47159,
        57673, 0, 8322, 20728, 52564, 36153, 66987, 0, 58913, 0, 29165, 0, 68965, 0, 0, 0, 0, 0, 0, 0, 0, 43139, 0, 0,
        0, 49037, 0, 15672, 44470, 7028, 36378, 71630, 0, 4608, 12036, 16810, 66370, 36221, 53056, 65720, 42171, 72737,
        0, 33634, 0, 320, 27643, 29207, 11742, 26224, 65588, 0, 0, 0, 0, 0, 0, 0, 6090, 61339, 30075, 0, 73012, 0, 0,
        52940, 54542, 60351, 0, 0, 22153, 40197, 76081, 45670, 49756, 69987, 0, 0, 0, 0, 0, 0, 13938, 22949, 0, 0, 7327,
        59863, 0, 0, 0, 0, 71852, 46232, 64301, 0, 0, 0, 0, 0, 0, 66004, 50882, 4971, 16905, 42863, 0, 0, 55253, 63058,
        39062, 0, 30591, 69296, 11713, 14547, 62145, 66737, 29299, 32352, 42683, 63789, 30970, 9001, 55342, 0, 62449, 0,
        0, 40347, 26766, 0, 0, 60693, 0, 0, 557, 50807, 0, 29447, 63368, 0, 10922, 16878, 30667, 39316, 65415, 3601,
        11955, 52222, 0, 30264, 47080, 0, 45877, 0, 33258, 0, 60154, 41918, 13653, 51430, 32568, 70643, 41224, 14607,
        30215, 60941, 0, 68453, 0, 0, 61681, 0, 0, 0, 0, 13503, 12438, 52128, 0, 0, 12333, 0, 32049, 33841, 10693,
        18743, 49637, 51931, 46546, 55657, 38833, 57857, 29845, 47487, 72785, 73020, 73063, 4213, 73776, 0, 14172, 0, 0,
        0, 0, 1077, 0, 0, 32983, 38571, 13713, 0, 48657, 0, 0, 0, 1755, 4369, 0, 0, 14652, 20156, 0, 34917, 0, 0, 0, 0,
        0, 28684, 16133, 2472, 0, 50077, 0, 38950, 62210, 0, 0, 14952, 45049, 64942, 0, 2629, 0, 909, 0, 0, 56242, 3527,
        22417, 0, 0, 0, 47769, 66318, 0, 0, 28236, 64897, 14187, 0, 0, 65182, 11121, 50613, 21902, 72461, 0, 54871,
        60720, 0, 0, 0, 73596, 0, 20712, 14112, 37426, 50160, 66436, 64777, 0, 70316, 23032, 0, 0, 5899, 47850, 69779,
        0, 49021, 0, 0, 0, 0, 0, 24339, 44321, 0, 0, 0, 50583, 0, 48885, 74358, 0, 0, 20829, 14262, 53043, 47818, 28441,
        59818, 18040, 0, 0, 0, 0, 0, 0, 0, 0, 0, 808, 4781, 49870, 68096, 72000, 0, 0, 0, 0, 0, 0, 0, 0, 41561, 66771,
        57494, 30458, 0, 5592, 50232, 0, 55536, 48603, 46732, 53924, 13788, 0, 0, 57969, 0, 10202, 52440, 0, 0, 0, 0, 0,
        0, 0, 1010, 61805, 7290, 0, 8732, 43410, 0, 0, 34770, 0, 23281, 0, 14802, 56122, 0, 36704, 0, 0, 0, 0, 0, 0,
        3217, 29686, 15282, 47066, 51807, 29, 52882, 56645, 63565, 36859, 26629, 43316, 72093, 0, 0, 0, 0, 0, 0, 29755,
        51005, 52903, 0, 0, 5793, 0, 0, 0, 0, 3141, 63541, 0, 0, 0, 0, 0, 29595, 5548, 0, 0, 0, 0, 42700, 66067, 69322,
        4332, 23488, 9717, 0, 0, 0, 0, 0, 67863, 4271, 8697, 57628, 20991, 50201, 59897, 59969, 171, 15297, 16575,
        23165, 24168, 70786, 52470, 0, 0, 0, 43954, 0, 7092, 0, 3443, 0, 0, 0, 0, 69972, 0, 40209, 0, 48983, 0, 0, 0,
        1714, 39216, 35247, 21635, 47386, 64795, 0, 13383, 15162, 0, 0, 0, 0, 47949, 0, 0, 0, 0, 0, 0, 0, 23330, 68844,
        42966, 0, 0, 2054, 53804, 0, 0, 0, 20765, 12483, 17727, 6690, 14217, 60864, 0, 29991, 31855, 2439, 37289, 0, 0,
        60315, 0, 0, 32688, 57193, 73048, 0, 0, 0, 0, 0, 1026, 61073, 0, 0, 0, 17208, 0, 0, 0, 31769, 6567, 0, 0, 36359,
        0, 0, 0, 0, 59048, 0, 0, 0, 7181, 0, 18589, 0, 0, 25623, 57650, 0, 0, 0, 53661, 60597, 9241, 50547, 55936,
        63182, 32851, 70450, 0, 0, 72229, 22075, 0, 0, 0, 0, 0, 22060, 0, 3224, 54284, 74901, 0, 0, 0, 6418, 46821,
        65558, 8862, 15057, 33274, 48450, 0, 0, 25266, 14232, 0, 0, 0, 27236, 0, 0, 34688, 46063, 0, 0, 0, 0, 0, 0,
        62188, 0, 12209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36391, 3321, 35382, 0, 71516, 13563, 16973, 0, 0, 0, 0, 75326, 0,
        25590, 54186, 19539, 41084, 76065, 0, 0, 0, 0, 0, 0, 0, 35112, 70923, 56662, 0, 0, 12498, 36773, 59234, 27700,
        50926, 5642, 71500, 73696, 0, 41816, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 39663, 35197, 53325, 57173, 55879,
        62167, 10727, 68474, 75839, 38771, 0, 28395, 51871, 12603, 68344, 0, 61638, 0, 0, 24708, 38228, 0, 0, 36458, 0,
        44901, 19647, 43865, 66206, 66141, 0, 31817, 7790, 0, 49391, 67196, 5376, 0, 0, 40728, 0, 30811, 66152, 0, 0, 0,
        34559, 17023, 0, 0, 5531, 0, 0, 0, 0, 0, 21839, 54314, 3012, 0, 19596, 51479, 13548, 30422, 6463, 23067, 0, 0,
        0, 14502, 28985, 0, 5193, 0, 15867, 6925, 6550, 0, 66087, 0, 0, 0, 62856, 39356, 0, 5859, 12588, 53073, 0, 0,
        26918, 32368, 39865, 60087, 64151, 67718, 0, 0, 0, 61880, 0, 45571, 0, 0, 0, 0, 73925, 0, 0, 0, 63264, 0, 6234,
        60375, 73998, 0, 0, 0, 46437, 49794, 21669, 14517, 48116, 53259, 45607, 50062, 0, 63810, 0, 0, 0, 0, 43849, 0,
        0, 0, 24578, 0, 0, 0, 20811, 18977, 0, 20672, 24626, 49204, 45738, 51678, 62485, 24400, 0, 0, 0, 0, 63911,
        43621, 44276, 0, 0, 0, 0, 12253, 50213, 0, 0, 0, 0, 0, 0, 20523, 26396, 38264, 0, 0, 14487, 65787, 0, 40971,
        39046, 13473, 0, 68229, 0, 0, 35665, 19297, 52034, 0, 18122, 0, 4119, 33537, 24766, 0, 0, 47301, 64968, 39679,
        0, 0, 0, 68922, 20261, 0, 0, 0, 0, 41320, 0, 0, 0, 0, 0, 0, 0, 51372, 0, 18627, 0, 28881, 0, 49105, 10792,
        44754, 0, 0, 0, 12573, 0, 63411, 0, 68766, 74444, 0, 29226, 48395, 0, 35410, 0, 0, 0, 0, 0, 69596, 0, 0, 0,
        60634, 0, 64285, 69073, 0, 42052, 51631, 60845, 0, 64129, 0, 70516, 0, 35712, 0, 0, 14322, 0, 71258, 0, 0, 0,
        4991, 27679, 34311, 42660, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53822, 0, 0, 0, 0, 0, 0, 0, 7874, 2350, 8371, 14532,
        33621, 0, 50790, 0, 0, 0, 0, 44581, 42258, 0, 0, 21242, 74288, 12558, 0, 0, 0, 28897, 29793, 29119, 37506,
        50971, 32014, 48255, 0, 0, 75709, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51205, 0, 0, 52303, 0, 19121, 5832,
        17876, 0, 0, 0, 0, 0, 0, 31908, 56055, 0, 0, 0, 48844, 0, 0, 33361, 41180, 0, 0, 0, 15027, 0, 6766, 0, 0, 17974,
        56789, 18311, 39539, 0, 0, 73799, 75585, 26870, 11811, 22607, 58953, 0, 5628, 43514, 73381, 0, 52699, 0, 0, 0,
        0, 1142, 0, 0, 0, 49083, 0, 71868, 0, 0, 0, 0, 69534, 20507, 50480, 9657, 50776, 69382, 0, 33422, 13458, 38358,
        66802, 74400, 0, 0, 0, 0, 21616, 56811, 46990, 0, 37105, 62053, 49551, 14472, 30113, 39287, 67155, 72483, 74022,
        0, 11657, 48711, 65985, 0, 0, 751, 37480, 0, 1367, 3174, 24889, 0, 0, 23135, 25792, 0, 0, 0, 4860, 0, 0, 59545,
        40939, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1730, 54986, 52841, 0, 0, 0, 17446, 7429, 18829, 0, 75141,
        0, 0, 0, 28531, 0, 0, 0, 0, 50954, 8743, 60674, 0, 0, 15957, 0, 0, 27405, 8911, 0, 0, 0, 13068, 72865, 7521, 0,
        0, 36633, 5800, 0, 0, 0, 0, 16423, 4626, 12348, 0, 0, 5484, 0, 0, 0, 72691, 0, 70105, 0, 14562, 52170, 0, 6075,
        42302, 0, 0, 0, 11891, 0, 41262, 8294, 60241, 61320, 65504, 0, 0, 0, 29274, 0, 0, 0, 41846, 45513, 0, 0, 0,
        5403, 35028, 35319, 0, 0, 56593, 0, 0, 0, 1957, 14022, 65282, 0, 0, 0, 16166, 0, 0, 0, 0, 73427, 0, 8238, 0, 0,
        50673, 53555, 33856, 36430, 14247, 0, 0, 0, 0, 0, 31368, 44148, 0, 0, 0, 0, 0, 20790, 49132, 8840, 57311, 58572,
        35233, 62892, 0, 0, 32240, 61187, 70012, 71466, 0, 0, 74731, 50847, 58892, 0, 13413, 0, 0, 0, 0, 68179, 0,
        45524, 0, 0, 0, 71204, 68784, 75800, 0, 60111, 0, 8960, 0, 0, 12134, 0, 67294, 0, 0, 0, 0, 0, 60220, 0, 0,
        47981, 24862, 58415, 0, 4062, 0, 0, 0, 0, 0, 0, 0, 0, 0, 43889, 4535, 40851, 58880, 33044, 56539, 75677, 0, 0,
        0, 46423, 18683, 41754, 53345, 9637, 33775, 12453, 12798, 28581, 368, 29383, 29900, 45020, 55010, 62373, 4031,
        66916, 49248, 64686, 70752, 41832, 19409, 74885, 0, 0, 0, 22911, 0, 0, 10646, 20176, 62750, 0, 74171, 29776, 0,
        0, 55952, 1554, 32943, 0, 0, 7174, 0, 34531, 16643, 0, 13098, 0, 0, 0, 36884, 58251, 0, 0, 30913, 34849, 48893,
        51354, 61665, 767, 0, 0, 0, 64990, 5564, 0, 0, 38849, 4930, 10423, 48204, 60419, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        53204, 0, 18723, 35104, 19565, 34171, 61202, 36833, 50820, 0, 5204, 0, 69503, 0, 0, 0, 0, 0, 21179, 66696, 0,
        6034, 0, 0, 0, 390, 32898, 0, 0, 0, 0, 0, 20473, 72296, 4552, 12363, 15147, 33331, 54046, 73649, 0, 0, 0, 0,
        1298, 30332, 0, 0, 18520, 40269, 41164, 61726, 1863, 56142, 26886, 54677, 44175, 52388, 0, 48147, 64882, 0, 0,
        0, 7193, 0, 0, 0, 0, 41865, 39206, 16238, 69101, 0, 0, 0, 63397, 27847, 55833, 0, 0, 0, 0, 0, 0, 15417, 73141,
        0, 0, 0, 29083, 14352, 0, 5054, 0, 0, 0, 0, 27966, 65832, 0, 0, 53606, 30130, 18650, 72327, 12963, 58550, 51296,
        0, 2504, 55917, 1220, 22487, 36818, 70406, 69473, 69108, 0, 0, 46253, 0, 0, 0, 0, 0, 58096, 0, 0, 47868, 4716,
        5671, 32866, 65386, 0, 0, 0, 0, 30400, 42911, 832, 0, 0, 0, 17383, 23346, 0, 0, 69056, 0, 41799, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 66474, 0, 15582, 0, 0, 0, 0, 16549, 0, 0, 0, 0, 0, 75988, 0, 0, 63382, 7016, 56210, 69120, 72819,
        0, 65081, 10879, 48633, 0, 12084, 65935, 18461, 8168, 71592, 75157, 44118, 0, 0, 0, 0, 51580, 0, 0, 0, 0, 0,
        34473, 35432, 1830, 46527, 67388, 70434, 0, 0, 0, 0, 0, 0, 0, 12948, 40366, 0, 50178, 67440, 0, 0, 56370, 17359,
        0, 0, 0, 23614, 15432, 4591, 0, 6111, 70264, 26839, 0, 36407, 0, 56094, 36045, 75179, 0, 35089, 0, 59791, 54258,
        69171, 2456, 52326, 67797, 73157, 0, 9897, 3098, 46336, 0, 0, 0, 33940, 12319, 20593, 38979, 50142, 13923, 0,
        54010, 0, 0, 0, 0, 0, 0, 0, 0, 0, 46643, 0, 0, 54896, 40156, 34036, 4395, 0, 18760, 3752, 0, 0, 0, 58483, 0, 0,
        0, 43254, 0, 0, 36086, 16074, 51177, 6123, 8645, 29416, 44672, 44926, 1038, 3665, 33757, 32840, 57466, 0, 0, 0,
        0, 69144, 0, 0, 0, 0, 15567, 31313, 59440, 0, 0, 0, 0, 26552, 53377, 74600, 0, 30687, 0, 70374, 72951, 73564, 0,
        192, 0, 65434, 569, 7301, 0, 0, 18271, 0, 46708, 0, 0, 3205, 0, 12693, 36650, 3045, 29251, 37838, 32124, 44936,
        49232, 70822, 0, 4485, 5785, 53279, 0, 0, 0, 0, 0, 24458, 24958, 62527, 62122, 0, 31511, 0, 0, 0, 61282, 0,
        2025, 10008, 0, 73747, 0, 0, 41345, 49362, 0, 53726, 48858, 0, 0, 0, 60778, 0, 0, 0, 38556, 0, 0, 13833, 44521,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 54374, 44867, 0, 0, 0, 33302, 11390, 53868, 56754, 59250, 62624, 0, 0, 25821, 0,
        71409, 32167, 21227, 4107, 13593, 12678, 68746, 0, 0, 0, 0, 0, 0, 30743, 16492, 42068, 58733, 0, 0, 0, 0, 0,
        49615, 66677, 0, 401, 48226, 0, 37398, 0, 57992, 15522, 27072, 3309, 62655, 66957, 0, 0, 0, 0, 73489, 0, 48569,
        6973, 10823, 0, 0, 0, 35041, 66188, 28761, 23189, 48499, 70804, 21088, 9305, 30183, 67876, 40106, 72936, 0,
        61304, 0, 0, 0, 0, 0, 0, 45994, 27910, 24685, 4848, 24841, 45421, 61006, 4183, 72359, 8465, 7776, 25671, 7074,
        51333, 0, 74319, 15492, 0, 0, 16918, 30998, 56107, 0, 0, 19953, 0, 0, 0, 10956, 0, 59652, 0, 0, 0, 0, 0, 27925,
        13578, 24325, 11044, 49526, 71148, 33491, 18060, 62794, 0, 0, 0, 0, 0, 0, 0, 55466, 10266, 0, 34831, 0, 0, 0, 0,
        0, 0, 0, 19756, 27006, 45904, 27554, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26750, 43042, 0, 13848, 0, 0, 0, 75518, 0,
        70224, 2305, 0, 17529, 59846, 68982, 3516, 14637, 35579, 42196, 0, 2078, 62763, 0, 0, 64857, 2995, 38398, 0, 0,
        0, 0, 69159, 0, 32108, 0, 34439, 28019, 39490, 13728, 38914, 0, 0, 7930, 0, 48617, 0, 0, 0, 45716, 6046, 0, 0,
        15942, 21984, 18101, 64074, 0, 33405, 0, 0, 0, 0, 0, 19266, 71571, 42095, 54407, 49663, 51499, 209, 54847, 0,
        53445, 0, 21938, 62012, 68629, 75045, 0, 10368, 0, 0, 1324, 0, 56520, 32762, 58767, 68810, 24080, 0, 0, 0, 0,
        22382, 3617, 74249, 0, 56892, 28275, 0, 0, 0, 0, 0, 0, 49816, 60905, 57265, 0, 34401, 32448, 0, 0, 0, 26737,
        48798, 57809, 0, 25450, 11571, 29533, 32029, 53896, 69917, 27713, 24657, 40382, 64545, 71040, 71242, 0, 11249,
        0, 11550, 0, 0, 0, 5093, 0, 75972, 0, 36572, 58591, 0, 40634, 0, 0, 0, 0, 0, 0, 0, 9834, 0, 41483, 7846, 9994,
        17093, 38153, 49538, 55617, 56779, 38525, 74155, 29887, 75605, 0, 0, 0, 0, 0, 0, 5425, 0, 13818, 919, 45892,
        74137, 23472, 11632, 31166, 44779, 0, 17060, 10082, 18185, 36749, 0, 0, 0, 0, 0, 27774, 32384, 54204, 0, 0, 0,
        31328, 15747, 38461, 40787, 64570, 73817, 22808, 0, 73087, 0, 0, 0, 0, 0, 51719, 44629, 0, 35475, 47509, 56985,
        0, 0, 0, 45846, 59366, 11506, 46720, 11771, 1, 24431, 19666, 71397, 35143, 35299, 0, 0, 45148, 0, 1944, 4832,
        58824, 0, 0, 14457, 0, 0, 0, 0, 3658, 0, 33198, 2235, 0, 0, 0, 0, 0, 0, 39523, 0, 23925, 0, 30988, 0, 0, 0, 0,
        2875, 24005, 71064, 0, 0, 0, 24610, 31710, 0, 0, 0, 861, 0, 0, 0, 44649, 10307, 73951, 29725, 43082, 36123,
        69561, 16090, 74216, 0, 0, 30231, 38444, 0, 0, 0, 0, 0, 0, 0, 3190, 23971, 72130, 0, 49405, 18407, 16864, 33089,
        47323, 0, 61024, 68362, 13083, 57371, 0, 0, 0, 0, 0, 0, 0, 7755, 0, 7464, 16218, 0, 27485, 72876, 0, 0, 0, 695,
        41545, 0, 0, 43214, 21770, 0, 72837, 0, 0, 0, 53485, 22400, 52801, 0, 0, 23786, 11098, 26255, 134, 68905, 0, 0,
        0, 0, 0, 0, 26026, 44189, 0, 29574, 15642, 13293, 25940, 29364, 47407, 61599, 0, 0, 40056, 50698, 25706, 42026,
        48781, 0, 49917, 0, 0, 0, 0, 0, 0, 64229, 0, 0, 0, 0, 37226, 0, 70357, 73230, 0, 0, 0, 22778, 31802, 0, 30712,
        0, 63596, 23646, 0, 0, 0, 0, 13158, 17745, 45404, 0, 0, 14037, 18549, 58614, 71821, 0, 59761, 0, 67466, 0, 0, 0,
        11298, 32308, 39299, 45193, 13368, 45653, 72964, 0, 26239, 29100, 52598, 10320, 38081, 0, 0, 0, 67982, 0, 65425,
        0, 29432, 0, 0, 31210, 0, 8807, 72429, 30348, 45791, 64207, 75083, 0, 0, 6486, 68213, 0, 0, 0, 0, 12468, 51647,
        0, 0, 42155, 0, 0, 0, 0, 37755, 41647, 0, 0, 0, 4918, 0, 0, 0, 0, 0, 26809, 0, 70176, 0, 55597, 7888, 5390,
        32336, 0, 0, 11105, 13623, 0, 34982, 33998, 19682, 0, 0, 44243, 0, 0, 59342, 0, 0, 0, 0, 73173, 62248, 0, 0,
        39010, 35774, 0, 0, 16017, 2563, 27190, 41201,
    ]
}
