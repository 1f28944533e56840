-- AlterTable
ALTER TABLE "Bijlage" ADD COLUMN     "isOpname" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "Bijlage" ADD CONSTRAINT "Bijlage_isOpname_check" CHECK (NOT "isOpname" OR "soort" = 'VIDEO');
-- One recording per scholing.
CREATE UNIQUE INDEX "Bijlage_opname_key" ON "Bijlage"("publicatieId") WHERE "isOpname" AND "verwijderdOp" IS NULL;
