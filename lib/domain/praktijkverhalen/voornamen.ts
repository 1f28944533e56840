import 'server-only'

/** First names that people in our hospices often have: Dutch, Turkish, Moroccan, Surinamese, Polish and more. */
export const VOORNAMEN: ReadonlySet<string> = new Set(
  `Aad Aafke Aagje Aaltje Aart Abdel Abdelhakim Abdelkader Abdellah Abderrahim Abderrahman Abdi Abdirahman Abdou Abdul
  Abdullah Abdulrahman Abel Abraham Achmed Ada Adam Adil Adnan Adri Adriaan Adriaantje Adriana Adrianus Adrie Adrien
  Afra Agata Agatha Agnes Agnieszka Ahmed Ahmet Aicha Aisha Akke Akram Alan Albert Albertus Aldert Aleid Aleida Alex
  Alexander Alexandra Alfons Alfred Ali Alice Alida Alie Alim Alina Allard Alma Alphons Altan Alwin Amal Amanda Amber
  Amin Amina Amir Amira Amy Amélie Anand Anas Anastasia Andre Andrea Andreas Andrew Andries Andrzej André Angela
  Angelina Angelique Angelo Aniek Anil Anique Anissa Anita Anja Anjali Ank Anke Ankie Ann Anna Annabel Anne Annechien
  Anneke Annelien Annelies Anneloes Annelot Annemarie Annemiek Annemieke Annerieke Annet Annette Annie Anniek Annika
  Anny Anoek Anouk Ans Ansje Antje Antoine Antoinette Anton Antonia Antonie Antonio Antonius Antoon Appie Araya Arend
  Ariane Arie Arjan Arjen Arno Arnold Arnoud Aron Arthur Artur Ashraf Ashwin Assia Astrid Atie Atilla Augustinus Auke
  Aukje Aurora Aya Aylin Ayoub Ayse Ayşe Aziz Azra Aïcha Bahar Barbara Barend Barry Bart Bartel Bartosz Bas Bassam
  Bastiaan Bastian Batoul Bea Beata Beatrice Beatrijs Beatrix Belinda Benjamin Benno Bep Berend Berendina Berhane
  Berna Bernadette Bernard Bernardus Bernhard Bernice Berry Bert Berta Bertha Bertus Betje Bets Betsie Betsy Bettina
  Betty Bianca Bibi Bilal Birgit Bjorn Björn Bob Bogdan Bogusław Bonnie Boris Bouchra Boudewijn Boujemaa Bouke Bożena
  Brahim Bram Brechje Brecht Brechtje Brenda Brigitte Britt Bruno Burak Burcu Burhan Büşra Carel Carina Carine Carl
  Carla Carlo Carlos Carmelita Carmen Carola Carolien Carolina Caroline Cas Caspar Casper Catelijne Catharina
  Catherine Cato Cecile Cecilia Cees Celia Cemal Cengiz Ceren Chaima Chandra Chantal Charles Charlie Charlotte
  Chayenne Chiara Chiel Chloé Chris Christa Christel Christiaan Christian Christianne Christien Christina Christine
  Christophe Ciska Claartje Claire Clara Clarissa Clasina Claudia Claus Clemens Coba Cobie Coby Coen Cok Cokkie
  Colette Colinda Conny Constant Coosje Cootje Cor Cora Corien Corinna Corinne Cornelia Cornelie Cornelis Corné
  Corrie Corrien Corry Cristina Cynthia Céline Daan Dafne Dagmar Daisy Dalia Damian Daniel Danielle Danique Daniël
  Daniëlle Danny Danuta Daphne Daria David Dawid Dawit Debby Debora Deborah Delano Demi Denise Deniz Dennis Derk
  Derya Desi Desiree Devi Dewi Diana Dick Diederik Dientje Dieuwertje Dini Dinie Diny Dionne Dirk Ditte Djamila
  Djoeke Dolf Dominik Dominique Donald Donny Dora Dorien Doris Dorota Dorothea Dorothee Douwe Driek Driekske Driss
  Duco Dunja Dursun Dymphna Désirée Ebru Eddy Edith Eduard Edwin Eef Eefje Eelco Eelke Efraim Egbert Ekaterina Elbert
  Elena Eleni Eleonora Elham Elia Eliane Elias Elien Elif Eline Elisa Elisabeth Elise Elja Elke Ella Ellen Ellie Elly
  Elma Elmar Elmira Els Elsa Elsbeth Else Elsemieke Elsje Elske Elvira Emanuel Emel Emiel Emile Emilia Emily Emin
  Emine Emir Emma Emmie Emmy Enes Enrico Enver Erdal Eric Erica Erik Erika Erkan Erna Ernst Ersin Ertan Erwin Esma
  Esmee Esmeralda Esmée Esra Estelle Ester Esther Etienne Eugenie Eva Evelien Eveline Evelyn Everdina Evert Evi Ewa
  Ewald Ewoud Ezra Fabian Fabienne Fadime Fadma Fadoua Faisal Farah Fardau Farid Farida Fatiha Fatima Fatma Fatoumata
  Fedde Fedor Feike Felicia Felix Femke Fenna Ferdi Ferdinand Ferhat Ferry Fieke Fien Fientje Filip Filiz Finn Fiona
  Fleur Floortje Florence Florentine Florian Florien Floris Fokke Fons Foppe Fouad Franca Francien Francina Francis
  Francisca Francisco Franciscus Franciska Frank Franka Frankie Fransje Françoise Freddy Frederik Frederike
  Frederique Freek Freya Frida Frieda Friso Frits Froukje Gabriel Gabriela Gabriella Gabriël Gabriëlle Gangadei Gea
  Geert Geertje Geertrui Geertruida Geesje Gemma Geoffrey Georg George Gerald Geraldine Gerard Gerarda Gerardus
  Gerben Gerda Gerdien Gerdina Gerhard Gerjan Germaine Gerold Gerrie Gerrit Gerritje Gerry Gert Gertie Gertjan
  Gertruda Gertrude Gerwin Ghassan Ghislaine Gideon Giel Gijs Gijsbert Gilbert Gina Ginette Giorgio Giovanni Gisela
  Gitte Giulia Glenn Gloria Godelieve Godfried Gonda Gonny Goran Gosse Govert Graciela Graham Grażyna Greet Greetje
  Gregor Griet Grietje Guido Gulsen Gustaaf Guus Guusje Gwen Gyan Gé Gülay Gülsüm Gülten Gülşen Habib Habiba Hadewych
  Hafida Hafsa Hakan Hakim Halil Halima Halina Hamid Hamida Hamza Hana Hanaa Hanan Handan Hanke Hanna Hannah Hanneke
  Hannelore Hannie Hans Hansje Harald Hardeo Harm Harmen Harmke Harold Harrie Harriet Harry Hasan Hassan Hassania
  Hatice Hayat Hedwig Heidi Hein Heinrich Heintje Heleen Helen Helena Helga Hellen Helmut Henderika Hendrien Hendrik
  Hendrika Hendrikje Hendrikus Henk Hennie Henny Henri Henricus Henrietta Henriette Henriëtte Herbert Herman Hermanus
  Hermien Hermina Hermine Hessel Hester Hettie Hicham Hidde Hilda Hilde Hilleke Hillie Hiske Hnia Houda Hubert
  Huberta Hubertus Hugo Huib Huibert Huibje Huong Huseyin Hülya Hümeyra Hüseyin Ibrahim Ibtisam Ida Idris Ietje Iftin
  Igor Ikram Ilham Ilias Ilja Ilona Ilse Ilyas Imane Imran Indra Ineke Ines Inez Inge Ingeborg Ingrid Inès Ioana
  Irena Irene Irfan Irina Iris Irma Irmgard Isa Isaac Isabel Isabella Isabelle Ismael Ismail Issam Ivan Ivana Ivar
  Ivo Ivonne Izaak Izabela Izak İbrahim Jaan Jaap Jacintha Jack Jaco Jacob Jacoba Jacobien Jacobina Jacobus Jacoline
  Jacomien Jacomina Jacqueline Jacques Jadwiga Jaimy Jakob Jalal Jamal James Jamila Jan Jana Jane Janet Janina Janine
  Janna Janneke Jannes Jannetje Jannetta Jannie Jannigje Janny Jans Jantina Jantine Jantje Janus Jarno Jarosław
  Jasmijn Jasmin Jasmina Jasmine Jason Jasper Javier Jayden Jean Jeanette Jeanne Jeannette Jeannine Jeffrey Jelena
  Jelle Jelmer Jelske Jenneke Jennie Jennifer Jenny Jens Jente Jeroen Jerom Jerry Jerzy Jesper Jesse Jessica Jette
  Jikke Jikkemina Jill Jim Jimmy Jitske Jo Joachim Joan Joanna Jobje Jochem Jochum Joep Joeri Johan Johanna Johanneke
  Johannes John Johnny Joke Jolanda Jolanta Jolien Jolijn Jonas Jonathan Jonne Joop Joost Jopie Jordy Jorge Jorien
  Jorinde Jorine Joris Jorrit Jos Josef Joseph Josephine Joshua Josien Josine Josje José Joséphine Jouke Joyce Jozef
  Jozefa Jozina Juan Juanita Judith Julia Julian Juliana Julie Juliet Juliette Julius Juliëtte Jur Jurgen Jurjen
  Jurre Jurriaan Justin Justine Justyna Juul Kaatje Kadir Kadriye Kaj Kamal Kamil Kamila Kaoutar Karel Karen Karianne
  Karijn Karim Karima Karin Karina Karlijn Karol Karolina Karsten Kasia Kasper Katarzyna Kate Kathelijne Kathinka
  Kathleen Katinka Katja Katrien Katrijn Kayleigh Kazimiera Kees Keesje Keetje Kelly Kelvin Kemal Kenan Kenneth Kenny
  Kerem Kevin Khadija Khadra Khaled Khalid Kiki Kim Kirsten Kitty Klaas Klara Klasina Klaske Klazien Klazina Ko Koba
  Kobus Koen Koenraad Koos Kootje Kornelia Kornelis Krelis Krijn Krijna Krina Kris Kristel Kristien Kristina Kristof
  Krystyna Krzysztof Kyra Kübra Lahcen Laila Lambert Lambertus Lamia Lammert Lana Lara Larissa Lars Latifa Laura
  Laurens Laurent Laurie Laurien Layla Lea Leendert Leentje Leila Leintje Lena Lenie Lennart Lenneke Lenny Leny Leo
  Leon Leona Leonard Leonardo Leonie Leonoor Leonora Leontien Leroy Lesley Leslie Leuntje Levent Levi Levina Lex
  Lhoucine Li-Hua Lia Liam Lian Lianne Lidia Liduina Lidwien Lidwina Lieke Lien Lieneke Lies Liesbeth Lieselot
  Lieselotte Liesje Lieve Lieven Lijntje Lijsbeth Lilian Liliane Lily Linda Lindsay Lindy Lineke Linette Linus Lisa
  Lisanne Lise Lisette Livia Liza Lizzy Lobke Lodewijk Loek Loeki Loes Lola Lonneke Lorena Lorenzo Loretta Lotje
  Lotte Loubna Louis Louisa Louise Louk Lourens Lous Lowie Lubbert Lubna Luc Luca Lucas Lucia Luciano Lucie Lucien
  Lucienne Lucinda Ludo Ludovicus Ludwig Luigi Luis Luka Lukas Luna Lutske Luuk Lyanne Lyda Lydia Lynn Maaike Maarten
  Maartje Machteld Madeleine Madelief Madelon Magda Magdalena Mahdi Maher Mahmoud Mahmut Maik Maikel Maja Majid Malik
  Malika Manfred Manon Manuel Manuela Mara Marc Marcel Marcella Marcin Marco Mareike Marek Maret Margareta Margareth
  Margaretha Margarita Margo Margot Margreet Margret Margriet Marguerite Maria Mariam Mariama Marian Mariana Marianna
  Marianne Marie Marieke Marietje Marijke Marijn Marika Mariken Marilyn Marina Marinka Marinus Mario Marion Mariska
  Marit Marita Marius Mariusz Mariëlle Mariëtte Marja Marjan Marjanne Marjet Marjo Marjolein Marjolijn Marjorie
  Markus Marleen Marlene Marlies Marlinda Marloes Marlou Marly Marnix Maroesja Marouane Marrigje Marry Marsha Marta
  Marten Martha Marthe Martijn Martin Martina Martine Martinus Martje Marwa Marwan Mary Maryam Marzena Masja Mathias
  Mathieu Mathijs Mathilde Mats Matteo Mattheus Matthew Matthias Matthijs Mattijs Maud Maureen Maurice Maurits Max
  Maya Mayra Małgorzata Mbarka Mechteld Medine Megan Mehdi Mehmet Meindert Meintje Melanie Melek Melissa Melle Mels
  Melvin Menno Merel Merijn Merlijn Merve Meryem Metin Mia Michael Michaela Michal Michaël Michał Michel Michelle
  Michiel Mick Mieke Mien Mieneke Mienke Mientje Miep Mies Miet Mika Mikael Mikail Mike Mila Milan Milou Mimoun Mina
  Mindert Ming Mira Miranda Mireille Mirella Miriam Mirjam Mirre Mitchell Mitra Moerad Moha Mohamad Mohamed Mohammad
  Mohammed Mohand Moira Monica Moniek Monika Monique Morris Mounir Mourad Moussa Moustafa Muhammad Muhammed Muhammet
  Mukesh Murat Mustafa Myra Myriam Nabil Nabila Nadia Nadine Nadir Nadja Naima Najat Nancy Nanda Nanne Naomi Narges
  Nasim Nasrin Nassim Natalia Natascha Natasha Natasja Nathalie Nathan Naïma Neel Neeltje Nel Nela Nelis Nelleke
  Nellie Nelly Nermin Nesrin Nettie Nevin Ngoc Nick Nicky Nico Nicola Nicolaas Nicolas Nicole Nicolette Nicolien Niek
  Niels Nienke Nikita Nikki Nikolai Nilgün Nils Nimo Nina Nisrine Nizar Noa Noah Noam Noelle Nol Nolda Noor Noortje
  Nora Norbert Nordin Noud Nour Noura Noël Nuha Nuray Nurcan Nuria Nurten Nynke Oda Odette Odilia Oksana Olaf Oleg
  Olena Olga Olivia Olivier Omar Omer Onno Onur Oscar Osman Ottilie Otto Oumaima Oussama Pablo Pamela Paola Paolo
  Pascal Patrice Patricia Patrick Patty Paul Paula Paulien Paulina Pauline Pauwel Pawel Paweł Pedro Peggy Pelle Penny
  Perihan Peter Petra Petrie Petronella Petrus Philip Philippe Philomena Pia Pien Pierre Piet Pieter Pieternel
  Pieternella Pietje Pim Piotr Pleun Pleuni Pleuntje Prem Priya Przemysław Puck Quincy Quinten Quirijn Rabia Rachel
  Rachid Rachida Radboud Radha Radhika Radj Rafael Rahma Rahmouna Raimond Raisa Rajae Rajendra Rajesh Ralph Ramazan
  Ramesh Ramon Ramona Randy Rania Raoul Raquel Rashid Ravi Rayan Raymond Rebecca Rebekka Redouan Redouane Regien
  Regina Regine Reinhilde Reinier Reinoud Reinout Relinde Remco Remi Remy Renate Renato Rene Renny Rens Renske René
  Renée Ria Riad Rianne Ricardo Richard Rick Rida Rie Riek Rieke Rieks Rien Rieneke Riet Rieta Rihab Rik Rina Rinie
  Rinske Rinus Rinuske Rishi Rita Ritske Rkia Roald Rob Robbert Robbie Robby Robert Roberta Roberto Robin Robine
  Roderick Rodney Roel Roeland Roelfien Roelie Roelof Roeltje Roepnarain Roger Rogier Roja Roland Rolanda Rolf Romana
  Romina Rommy Romy Romée Ron Ronald Ronja Ronnie Rosa Rosalie Rosaline Rosan Rosanne Rosemarie Rosina Rosita Rowan
  Rowena Roxanne Roy Rozemarijn Ruben Rudi Rudolf Rudolph Rudy Rukiye Rutger Ruth Ruud Ruurd Ryan Rémon Saar Saartje
  Sabah Sabiha Sabine Sabri Sabrina Sacha Sadia Safae Safiya Sahar Said Saliha Salima Sally Salma Salman Saloua Sam
  Samantha Samer Sami Samia Samir Samira Sammy Samuel Samuël Sander Sandor Sandra Sandy Saniye Sanjay Sanna Sanne
  Sanneke Santosh Sara Sarah Sarina Sarita Saskia Satish Satı Savita Saïd Schelte Sebas Sebastiaan Sebastian Selam
  Selim Selin Selina Selma Semra Senna Serdar Serena Serge Sergej Serhat Servaas Sevda Sevgi Shabnam Shadi Shaima
  Shani Shannon Shanti Sharda Sharon Sharona Sheila Sherida Sherita Sherwin Shirin Shirley Siebe Siegfried Siem Sien
  Sientje Siets Sietse Sietske Sieuwdath Sigrid Silke Silvana Silvia Simon Simone Sinan Sinem Siny Siska Sita Sjaak
  Sjaan Sjaantje Sjan Sjanie Sjannie Sjef Sjefke Sjeng Sjoerd Sjon Sjors Sjoukje Soenita Soeshila Sofia Sofian Sofie
  Sohail Solange Songül Sonia Sonja Sonny Sooi Sophie Soraya Souad Soufian Stan Stanislaw Stanisław Stef Stefan
  Stefanie Steffie Stella Stephan Stephanie Steven Stien Stijn Stijntje Stoffel Stéphanie Suat Suleika Suleyman Sunil
  Sunita Suresh Susan Susanna Susanne Suzan Suzanne Suzette Sven Svetlana Swaantje Sybille Sybrand Sybren Sylvana
  Sylvia Sylvie Szymon Süleyman Sümeyye Tabitha Taco Talitha Tamar Tamara Tania Tanja Tanneke Tannetje Taoufik Tara
  Tarik Tariq Tatiana Tatjana Ted Teddy Tess Tessa Teun Teuna Teunis Teuntje Thamar Thea Thelma Theo Theodoor
  Theodora Theodorus Thera Theresa Theresia Theunis Thijmen Thijs Thirza Thomas Thérèse Tiara Tiemen Tiffany Tigist
  Tijmen Tijn Tilly Tim Timo Timothy Tina Tineke Tinka Tinus Tiny Titia Titus Tjalling Tjeerd Tjitske Tobias Toby
  Toine Toke Tolga Tom Tomas Tomasz Tommie Tommy Toni Tonia Tonko Tonnie Tonny Tony Toontje Toos Toosje Trees Trijn
  Trijntje Trinus Tristan Trix Trudy Trui Truitje Truus Tuyen Twan Tyler Türkan Ugur Umar Umut Ursula Uğur Valentijn
  Valentina Valentino Valerie Vanessa Vedat Veerle Vera Veronica Veysel Victor Victoria Victorine Vijay Viktor
  Vincent Vincenzo Virginia Vita Vito Vivian Viviane Volkan Wafaa Wahid Waldemar Walid Wally Walter Walther Wanda
  Warner Wasim Weike Wendelien Wendy Werner Wesley Wessel Wia Wibo Wicher Widad Wiebe Wiebren Wieger Wieke Wies
  Wiesje Wieske Wiesława Wietse Wietske Wilbert Wilco Wilfred Wilhelm Wilhelmien Wilhelmina Wilhelmus Willeke Willem
  Willemien Willemijn Willemina Willempje Willibrord Willie Willy Wilma Wim Winand Winnie Wojciech Wolter Wout Wouter
  Wubbo Wybe Wytske Wytze Xander Xavier Xiu Yael Yaman Yamina Yannick Yara Yasemin Yaser Yasin Yasmin Yasmina Yasmine
  Yasser Yassin Yassine Yazan Ying Ylva Ymke Yoeri Yohannes Yolanda Yonas Yordanos Yosef Younes Youri Yousef Yousra
  Youssef Yunus Yusuf Yvette Yvo Yvon Yvonne Zaher Zahra Zainab Zakaria Zara Zbigniew Zdzisław Zehra Zeki Zekiye
  Zeliha Zeynep Zina Zita Zofia Zohra Zoran Zoubida Zoë Zuzanna Zülfiye Ömer Ömür Özlem Ümmü Łukasz Şerife Şükran`.split(
    /\s+/,
  ),
)

/** Names that are also ordinary words: only a name when a surname follows. */
export const VOORNAAM_OF_WOORD: ReadonlySet<string> = new Set(
  `Age An Art Awa Beer Ben Bloem Bo Bruin Can Dan Door Engel Fay Floor Flora Frans Gem Grace Gust Iben Ids Jet Joy
  Kumar Leen Line Lot Lou Mans Mare Mark Mees Mercedes Meta Mohan Nada Nell Peer Primo Raaf Rana Rein Reza Roman Roos
  Rust Sil Storm Sultan Takkie Ton Toon Tuba Urban Ute Viola Violet Wea Wil Will Wolf`.split(/\s+/),
)
