-- CreateEnum
CREATE TYPE "AanwezigheidWijze" AS ENUM ('LIJST', 'CODE');

-- AlterTable
ALTER TABLE "Inschrijving" ADD COLUMN     "aanwezigDoor" "AanwezigheidWijze",
ADD COLUMN     "aanwezigOp" TIMESTAMPTZ(3),
ADD COLUMN     "certificaatcode" TEXT;

-- AlterTable
ALTER TABLE "Scholing" ADD COLUMN     "deelnamecode" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Inschrijving_certificaatcode_key" ON "Inschrijving"("certificaatcode");

-- Attendance is one fact: when, how and the code of the certificate come and go together.
ALTER TABLE "Inschrijving" ADD CONSTRAINT inschrijving_aanwezig CHECK (num_nonnulls("aanwezigOp", "aanwezigDoor", "certificaatcode") IN (0, 3));
