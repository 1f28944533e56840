-- CreateTable
CREATE TABLE "Docent" (
    "id" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "zin" TEXT NOT NULL,
    "laatstGegeven" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Docent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_DocentToDoelgroep" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DocentToDoelgroep_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DocentToWerkvorm" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DocentToWerkvorm_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DocentToNiveau" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DocentToNiveau_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_DocentToNetwerk" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_DocentToNetwerk_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Docent_gebruikerId_key" ON "Docent"("gebruikerId");

-- CreateIndex
CREATE INDEX "_DocentToDoelgroep_B_index" ON "_DocentToDoelgroep"("B");

-- CreateIndex
CREATE INDEX "_DocentToWerkvorm_B_index" ON "_DocentToWerkvorm"("B");

-- CreateIndex
CREATE INDEX "_DocentToNiveau_B_index" ON "_DocentToNiveau"("B");

-- CreateIndex
CREATE INDEX "_DocentToNetwerk_B_index" ON "_DocentToNetwerk"("B");

-- AddForeignKey
ALTER TABLE "Docent" ADD CONSTRAINT "Docent_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocentToDoelgroep" ADD CONSTRAINT "_DocentToDoelgroep_A_fkey" FOREIGN KEY ("A") REFERENCES "Docent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocentToDoelgroep" ADD CONSTRAINT "_DocentToDoelgroep_B_fkey" FOREIGN KEY ("B") REFERENCES "Doelgroep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocentToWerkvorm" ADD CONSTRAINT "_DocentToWerkvorm_A_fkey" FOREIGN KEY ("A") REFERENCES "Docent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocentToWerkvorm" ADD CONSTRAINT "_DocentToWerkvorm_B_fkey" FOREIGN KEY ("B") REFERENCES "Werkvorm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocentToNiveau" ADD CONSTRAINT "_DocentToNiveau_A_fkey" FOREIGN KEY ("A") REFERENCES "Docent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocentToNiveau" ADD CONSTRAINT "_DocentToNiveau_B_fkey" FOREIGN KEY ("B") REFERENCES "Niveau"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocentToNetwerk" ADD CONSTRAINT "_DocentToNetwerk_A_fkey" FOREIGN KEY ("A") REFERENCES "Docent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_DocentToNetwerk" ADD CONSTRAINT "_DocentToNetwerk_B_fkey" FOREIGN KEY ("B") REFERENCES "Netwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What somebody teaches follows an entry of a list that went into another one.
CREATE TRIGGER "volg_samenvoeging_B" BEFORE INSERT OR UPDATE OF "B" ON "_DocentToDoelgroep"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('B', '"Doelgroep"');
CREATE TRIGGER "volg_samenvoeging_B" BEFORE INSERT OR UPDATE OF "B" ON "_DocentToWerkvorm"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('B', '"Werkvorm"');
CREATE TRIGGER "volg_samenvoeging_B" BEFORE INSERT OR UPDATE OF "B" ON "_DocentToNiveau"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('B', '"Niveau"');
CREATE TRIGGER "volg_samenvoeging_B" BEFORE INSERT OR UPDATE OF "B" ON "_DocentToNetwerk"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('B', '"Netwerk"');
