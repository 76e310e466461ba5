"""Full names composed by hand of given and family names that are common in their countries; no name means a person.

They are the honest test of a detector whose word list may come from the package that generates the other names.
"""

FULL_NAMES = """
James Wilson; Mary Thompson; Robert Anderson; Patricia Walker; Michael Harris; Linda Robinson; David Clarke
Jennifer Lewis; William Turner; Elizabeth Hughes; Thomas Edwards; Susan Bennett; Christopher Ward; Karen Foster
Daniel Murphy; Sarah Campbell; Matthew Stewart; Emily Watson; Andrew Morgan; Jessica Cooper; Joshua Bailey
Charlotte Richardson; George Howard; Olivia Parker; Harry Collins; Amelia Shaw; Jack Mitchell; Sophie Palmer
Latoya Washington; DeShawn Jackson; Hannah Goldberg; Aaron Rosenberg; Siobhan Gallagher; Eoin Fitzgerald
Niamh Doyle; Conor Brennan; Fergus MacDonald; Ailsa Mackenzie; Gareth Llewellyn; Rhys Griffiths
Hans Schneider; Ursula Becker; Wolfgang Hoffmann; Sabine Schulz; Jürgen Krüger; Petra Zimmermann; Stefan Köhler
Monika Vogel; Andreas Lehmann; Katharina Huber; Matthias Gruber; Johanna Steiner; Lukas Moser; Anna Pichler
Florian Keller; Claudia Baumgartner; Uwe Hartmann; Heike Schäfer; Markus Brandt; Julia Winkler
Pierre Dubois; Marie Lefebvre; Jean Moreau; Nathalie Girard; François Mercier; Isabelle Fournier; Julien Lambert
Camille Rousseau; Antoine Chevalier; Élodie Garnier; Mathieu Boyer; Aurélie Perrin; Nicolas Blanchard; Chloé Marchand
Luc Tremblay; Geneviève Gagnon; Étienne Bouchard; Mélanie Côté
Giuseppe Russo; Maria Ferrari; Antonio Esposito; Giulia Romano; Marco Colombo; Francesca Ricci; Luca Marino
Chiara Greco; Alessandro Conti; Elena Gallo; Matteo Barbieri; Sara Fontana; Davide Rinaldi; Valentina Caruso
Carlos García; María Rodríguez; José Martínez; Carmen López; Antonio Sánchez; Lucía Fernández; Javier Gómez
Ana Torres; Miguel Ramírez; Laura Morales; Alejandro Ortiz; Sofía Castillo; Fernando Vargas; Gabriela Mendoza
Ricardo Herrera; Valeria Guzmán; Diego Rojas; Camila Paredes; Jorge Quispe; Rosa Huamán; Pablo Sepúlveda
Catalina Muñoz; Ignacio Fuentes; Martina Silva; Joaquín Pereira; Florencia Acosta
João Silva; Ana Souza; Pedro Oliveira; Mariana Costa; Lucas Pereira; Beatriz Carvalho; Rafael Almeida; Juliana Ribeiro
Tiago Ferreira; Inês Santos; Rui Marques; Catarina Lopes; Thiago Barbosa; Larissa Araújo
Jan de Vries; Sanne Jansen; Pieter van den Berg; Anouk Bakker; Daan Visser; Femke Smit; Bram Mulder; Lotte Peeters
Wouter Claes; Lien Maes; Joris Willems; Elke Jacobs
Lars Johansson; Ingrid Andersson; Erik Lindqvist; Astrid Nilsson; Mikkel Jensen; Freja Nielsen; Søren Kristensen
Mette Rasmussen; Ola Nordmann; Kari Hansen; Magnus Berge; Silje Haugen; Matti Virtanen; Aino Korhonen
Jukka Mäkinen; Sari Nieminen
Piotr Kowalski; Anna Nowak; Krzysztof Wiśniewski; Agnieszka Wójcik; Tomasz Kamiński; Katarzyna Lewandowska
Marek Zieliński; Magdalena Szymańska; Jan Novák; Petra Svobodová; Jiří Dvořák; Lucie Procházková; Martin Kováč
Zuzana Horváthová; Nagy László; Szabó Katalin; Gábor Tóth; Eszter Varga; Ion Popescu; Elena Ionescu
Andrei Dumitru; Ivan Horvat; Ana Kovačević; Marko Petrović; Jelena Jovanović; Georgi Dimitrov; Maria Ivanova
Nikos Papadopoulos; Eleni Georgiou; Dimitris Vlachos; Mehmet Yılmaz; Ayşe Demir; Mustafa Kaya; Zeynep Çelik
Ivan Petrov; Olga Smirnova; Dmitry Kuznetsov; Tatiana Sokolova; Oleksandr Shevchenko; Natalia Kovalenko
Rajesh Kumar; Priya Sharma; Amit Patel; Sunita Gupta; Vikram Singh; Ananya Iyer; Arjun Reddy; Deepa Nair
Mohammed Rahman; Fatima Begum; Ahmed Hassan; Layla Mansour; Omar Khalil; Yusuf Al-Farsi; Aisha Siddiqui; Bilal Qureshi
Wei Zhang; Li Na Wang; Xiaoming Chen; Mei Ling Tan; Jun Hao Lim; Siew Mei Wong; Hiroshi Tanaka; Yuki Sato
Kenji Nakamura; Haruka Suzuki; Min-jun Kim; Seo-yeon Park; Ji-hoon Lee; Nguyen Van Minh; Tran Thi Lan; Pham Quang Huy
Budi Santoso; Siti Rahayu; Agus Wijaya; Dewi Lestari; Jose Dela Cruz; Maria Santos; Somchai Jaidee; Nurul Aisyah
Chinedu Okafor; Ngozi Eze; Kwame Mensah; Abena Owusu; Thabo Nkosi; Lerato Dlamini; Wanjiru Kamau; Tendai Moyo
Haile Tesfaye; Amina Diallo; Mamadou Traoré; Zanele Khumalo
""".replace("\n", ";").split(";")
FULL_NAMES = [name.strip() for name in FULL_NAMES if name.strip()]

# Common Japanese family and given names as they are written.
JAPANESE_FAMILY = "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本".split()
JAPANESE_GIVEN = "太郎 花子 翔太 陽子 健一 美咲 大輔 さくら 拓也 結衣 直樹 愛 誠 由美子 隆 恵子 浩 久美子 学 真由美 和也 智子 亮 彩 剛 優子 純 葵 蓮 陽菜 悠真 莉子".split()
