-- CreateEnum
CREATE TYPE "Reflectieuitkomst" AS ENUM ('GELUKT', 'DEELS', 'NOG_NIET');

-- CreateEnum
CREATE TYPE "Vraagmoment" AS ENUM ('NA_2_WEKEN', 'NA_8_WEKEN');

-- AlterTable
ALTER TABLE "Reflectie" ADD COLUMN     "stil" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Reflectieantwoord" (
    "reflectieId" UUID NOT NULL,
    "moment" "Vraagmoment" NOT NULL,
    "gevraagdOp" TIMESTAMPTZ(3),
    "uitkomst" "Reflectieuitkomst",
    "woord" TEXT,
    "beantwoordOp" TIMESTAMPTZ(3),

    CONSTRAINT "Reflectieantwoord_pkey" PRIMARY KEY ("reflectieId","moment")
);

-- CreateTable
CREATE TABLE "Opbrengst" (
    "id" UUID NOT NULL,
    "scholingId" UUID,
    "themadossierId" UUID,
    "gelukt" INTEGER NOT NULL,
    "deels" INTEGER NOT NULL,
    "nogNiet" INTEGER NOT NULL,
    "verborgen" BOOLEAN NOT NULL DEFAULT false,
    "geteldOp" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Opbrengst_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Opbrengst_scholingId_key" ON "Opbrengst"("scholingId");

-- CreateIndex
CREATE UNIQUE INDEX "Opbrengst_themadossierId_key" ON "Opbrengst"("themadossierId");

-- CreateIndex
CREATE INDEX "Reflectie_createdAt_idx" ON "Reflectie"("createdAt");

-- AddForeignKey
ALTER TABLE "Reflectieantwoord" ADD CONSTRAINT "Reflectieantwoord_reflectieId_fkey" FOREIGN KEY ("reflectieId") REFERENCES "Reflectie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opbrengst" ADD CONSTRAINT "Opbrengst_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opbrengst" ADD CONSTRAINT "Opbrengst_themadossierId_fkey" FOREIGN KEY ("themadossierId") REFERENCES "Themadossier"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An answer is of a moment, and a word goes with an answer.
ALTER TABLE "Reflectieantwoord" ADD CONSTRAINT "Reflectieantwoord_beantwoord_check"
  CHECK (("uitkomst" IS NULL) = ("beantwoordOp" IS NULL) AND ("woord" IS NULL OR "uitkomst" IS NOT NULL));

-- Of a scholing or of a dossier, and of five people at least.
ALTER TABLE "Opbrengst" ADD CONSTRAINT "Opbrengst_waarvan_check" CHECK (num_nonnulls("scholingId", "themadossierId") = 1);
ALTER TABLE "Opbrengst" ADD CONSTRAINT "Opbrengst_aantal_check"
  CHECK ("gelukt" >= 0 AND "deels" >= 0 AND "nogNiet" >= 0 AND "gelukt" + "deels" + "nogNiet" >= 5);
