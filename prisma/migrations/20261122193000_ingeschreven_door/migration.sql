-- AlterTable
ALTER TABLE "Inschrijving" ADD COLUMN     "ingeschrevenDoorId" UUID;

-- CreateIndex
CREATE INDEX "Inschrijving_ingeschrevenDoorId_idx" ON "Inschrijving"("ingeschrevenDoorId");

-- AddForeignKey
ALTER TABLE "Inschrijving" ADD CONSTRAINT "Inschrijving_ingeschrevenDoorId_fkey" FOREIGN KEY ("ingeschrevenDoorId") REFERENCES "Gebruiker"("id") ON DELETE SET NULL ON UPDATE CASCADE;
