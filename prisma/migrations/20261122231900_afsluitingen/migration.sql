-- CreateEnum
CREATE TYPE "Aanwezigheidstand" AS ENUM ('BIJGEWERKT', 'NIEMAND');

-- AlterEnum
ALTER TYPE "MeldingSoort" ADD VALUE 'INZICHT';

-- CreateTable
CREATE TABLE "Afsluiting" (
    "scholingId" UUID NOT NULL,
    "geenOpname" TEXT,
    "aanwezigheid" "Aanwezigheidstand",
    "geenInzicht" TEXT,
    "meldingId" UUID,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Afsluiting_pkey" PRIMARY KEY ("scholingId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Afsluiting_meldingId_key" ON "Afsluiting"("meldingId");

-- AddForeignKey
ALTER TABLE "Afsluiting" ADD CONSTRAINT "Afsluiting_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Afsluiting" ADD CONSTRAINT "Afsluiting_meldingId_fkey" FOREIGN KEY ("meldingId") REFERENCES "Melding"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An insight, or the word that there is none: never both.
ALTER TABLE "Afsluiting" ADD CONSTRAINT afsluiting_inzicht CHECK ("meldingId" IS NULL OR "geenInzicht" IS NULL);
