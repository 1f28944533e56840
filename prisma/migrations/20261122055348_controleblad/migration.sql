-- CreateEnum
CREATE TYPE "Controleuitkomst" AS ENUM ('KLOPT_NOG', 'AANPASSEN', 'ANDER');

-- AlterTable
ALTER TABLE "Themadossier" ADD COLUMN     "controleMaanden" INTEGER NOT NULL DEFAULT 12;

-- AlterTable
ALTER TABLE "Controle" ADD COLUMN     "getoond" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "gezienTot" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "uitkomst" "Controleuitkomst" NOT NULL DEFAULT 'KLOPT_NOG';

-- Controles of before this day showed no list; what they had before them is what stood there at that moment.
UPDATE "Controle" SET "gezienTot" = "createdAt";

ALTER TABLE "Themadossier" ADD CONSTRAINT themadossier_maanden CHECK ("controleMaanden" BETWEEN 1 AND 36);
-- Who says that somebody else must look, says who or at what.
ALTER TABLE "Controle" ADD CONSTRAINT controle_ander_zin CHECK (
  uitkomst <> 'ANDER' OR (opmerking IS NOT NULL AND btrim(opmerking) <> ''));
