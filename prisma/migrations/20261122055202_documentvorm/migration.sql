-- AlterTable
ALTER TABLE "Zoekdocument" ADD COLUMN     "documentvorm" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Zoekdocument_documentvorm_idx" ON "Zoekdocument"("documentvorm");
