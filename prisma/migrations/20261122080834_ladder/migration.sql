-- CreateEnum
CREATE TYPE "Controletrede" AS ENUM ('VOORAF', 'OP_DE_DAG', 'NA_14_DAGEN', 'NA_30_DAGEN', 'NA_60_DAGEN');

-- AlterTable
ALTER TABLE "Gebruiker" ADD COLUMN     "afwezigTot" DATE;

-- CreateTable
CREATE TABLE "Herinnering" (
    "id" UUID NOT NULL,
    "publicatieId" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "vervaltOp" DATE NOT NULL,
    "trede" "Controletrede" NOT NULL,
    "gemaildOp" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Herinnering_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Herinnering_gebruikerId_gemaildOp_idx" ON "Herinnering"("gebruikerId", "gemaildOp");

-- CreateIndex
CREATE UNIQUE INDEX "Herinnering_publicatieId_vervaltOp_trede_gebruikerId_key" ON "Herinnering"("publicatieId", "vervaltOp", "trede", "gebruikerId");

-- AddForeignKey
ALTER TABLE "Herinnering" ADD CONSTRAINT "Herinnering_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Herinnering" ADD CONSTRAINT "Herinnering_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
