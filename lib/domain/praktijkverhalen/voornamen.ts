import 'server-only'

/** First names that people in our hospices often have: Dutch, Turkish, Moroccan, Surinamese, Polish and more. */
export const VOORNAMEN: ReadonlySet<string> = new Set(
  `Aafke Aagje Aaltje Abdel Abdelkader Abdullah Abraham Achmed Ada Adam Adri Adriaan Adriana Adrianus Agata Agnes
  Agnieszka Ahmed Ahmet Aicha Aïcha Aisha Albert Alexander Alexandra Ali Alice Alida Alie Alina Alwin Amber Amin Amina
  Amira Anand Andrea Andreas Andrzej André Angela Angelique Anil Anita Anja Anke Ankie Ann Anna Anne Anneke Annelies Annemarie
  Annemieke Annet Annette Annie Anniek Anouk Ans Anton Antonia Antonius Antoon Appie Arend Ariane Arie Arjan Arjen Arnold
  Arnoud Arno Astrid Atilla Auke Ayşe Ayse Aziz Barbara Bart Bas Bastiaan Bea Beatrix Beatrice Bep Bernadette Bernard
  Bernhard Bert Bertha Betsy Betty Bianca Bilal Björn Bob Boris Bouchra Bram Brahim Brenda Brigitte Bruno Carel Carla
  Carlo Carlos Carmen Carolien Carolina Caroline Cas Catharina Cees Cemal Chantal Charlotte Chris Christa Christel
  Christiaan Christian Christien Christina Christine Claudia Claire Coby Cokkie Conny Constant Cor Cora Coen Corinne
  Cornelia Cornelis Corrie Cynthia Daan Daniel Daniël Daniëlle Danny Danuta David Debby Dennis Derk Desi Diana Dick
  Diederik Dieuwertje Dini Dinie Dirk Dolf Dominique Dorien Doris Driss Eddy Edith Edwin Eefje Egbert Elena
  Eline Elisabeth Elise Elke Ella Ellen Elly Els Elsa Elsbeth Else Emiel Emilia Emine Emma Emmy Eric Erik Erika Erna
  Ernst Erwin Esmee Esther Etienne Eva Evelien Evelyn Ewa Fadime Farid Farida Fatima Fatiha Fatma Fatoumata Felix Femke
  Ferdinand Fien Fleur Florian Floris Fons Foppe Franciscus Francisca Françoise Frank Freddy Frederik Frida Frits
  Froukje Gea Geert Geertje Geertruida Gemma Gerard Gerarda Gerda Gerhard Gerrie Gerrit Gerry Gert Gertjan Gertrude
  Gerwin Gijs Gijsbert Giel Ginette Giovanni Gonda Gonny Govert Grace Greet Greetje Grietje Guido Guus Gülay Hakan
  Halima Hamza Hanna Hannah Hanneke Hannie Hans Harm Harrie Harry Hasan Hassan Hatice Hedwig Heidi Heleen Helena Helga
  Hendrik Hendrika Hendrikus Henk Hennie Henny Henri Henriëtte Herbert Herman Hermina Hettie Hilde Hubert Huib Hugo
  Hülya Ibrahim İbrahim Ida Ilona Ilse Imane Ineke Inge Ingeborg Ingrid Irene Irina Iris Irma Isa Isabel Ismail Ivan
  Ivonne Jaap Jack Jacob Jacoba Jacobus Jacqueline Jacques Jaimy Jamila Jan Janna Janneke Jannetje Jannie Janny Janus
  Jasmin Jasmijn Jasper Jean Jeanette Jeanne Jelle Jenneke Jenny Jeroen Jessica Jet Jo Joan Jochem Joep Joeri Johan
  Johanna Johannes John Jolanda Jolien Jolijn Joke Jonathan Joop Joost Jopie Jordy Jorien Joris Jos José Josef Josephine
  Josien Joyce Judith Julia Julian Juliana Jurgen Jurriaan Justin Kamal Karel Karen Karim Karima Karin Karolina
  Katarzyna Kees Kevin Khadija Khalid Kim Kirsten Klaas Klara Klaske Koen Koenraad Koos Kristel Krystyna Krzysztof Lars
  Latifa Laura Lea Leila Lena Lennart Leo Leonard Leonie Leontien Levi Lex Lia Lian Liam Lidia Lidwien Lien Lies
  Liesbeth Lieke Linda Lisa Lisette Lizzy Loes Loek Lotte Lou Louis Louisa Louise Lourens Luc Lucas Lucia Ludo
  Luuk Lydia Maaike Maarten Maartje Machteld Magda Malika Manon Marc Marcel Marcella Marco Margaretha Margo Margot
  Margriet Maria Marian Marianne Marie Mariëlle Marieke Marijke Marijn Marika Marina Mario Marion Mariska Marja Marjan
  Marjo Marjolein Marlies Marloes Marta Martha Martijn Martin Martina Martine Mary Maryam Marzena Mathijs Matthijs
  Maud Maureen Maurice Maurits Max Mehmet Melanie Melissa Meryem Mia Michael Michel Michelle Michiel Mieke Mien Mientje
  Mies Mike Milan Mina Mira Miranda Mireille Miriam Mirjam Mohamed Mohammed Mohammad Moniek Monique Moustafa Murat
  Mustafa Myra Myriam Nabil Nadia Nadine Naima Najat Natalia Natasja Nathalie Neeltje Nel Nellie Nelleke Nicky Nico
  Nicole Nicolaas Niek Niels Nienke Nina Noah Noor Noortje Nora Norbert Nynke Oda Olaf Olga Olivier Omar Onno Osman
  Oscar Özlem Pascal Patricia Patrick Patty Paul Paula Pauline Peggy Petra Petronella Petrus Philip Piet Pieter Pieternel
  Pim Priya Rachel Rachid Rachida Radha Rafael Rajesh Ralph Ramon Ramona Raymond Rebecca Regina Reinier Reinoud Rémon
  Remco Renate Rene René Renée Rens Ria Richard Rick Rie Riek Rien Riet Rik Rina Rinus Rita Rob Robbert Robert Robin
  Roel Roeland Roelof Roger Roland Rolf Romy Ron Ronald Rosa Rosalie Rosemarie Ruben Rudi Rudolf Rudy Ruth Ruud
  Sabine Sabrina Said Saïd Sacha Salima Samantha Samir Samira Sander Sandra Sanne Sara Sarah Sarita Saskia Sebastiaan
  Selma Semra Serge Shanti Sharda Sharon Sheila Siebe Siem Sietske Sigrid Silvia Simon Simone Sita Sjaak Sjef Sjoerd
  Sjors Soraya Sofia Sofie Sophie Stan Stanisław Stefan Stefanie Stella Stephan Steven Suleyman Süleyman Susan Susanna
  Suzan Suzanne Sven Sylvia Tamara Tanja Tara Teun Teunis Thea Theo Theodorus Theresia Thijs Thomas Tim Timo Tineke
  Tiny Tjeerd Toos Tom Tomasz Tonnie Tonny Trees Trudy Truus Ursula Valentina Vera Veronica Victor Victoria Vincent
  Virginia Wanda Wendy Werner Wesley Wiebe Wiesje Wilbert Wilhelmina Wilhelmus Willeke Willem Willemijn Willemina
  Willemien Willy Wilma Wim Wout Wouter Xander Yasmin Yasmina Yolanda Younes Youssef Yusuf Yvette Yvonne Zahra Zeynep
  Zohra`.split(/\s+/),
)

/** Names that are also ordinary words: only a name when a surname follows. */
export const VOORNAAM_OF_WOORD: ReadonlySet<string> = new Set(
  'Ben Beer Bloem Floor Frans Joy Leen Lot Mark Mees Rein Roos Rust Storm Ton Toon Wil Will'.split(' '),
)
