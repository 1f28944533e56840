-- AlterEnum
ALTER TYPE "MeldingSoort" ADD VALUE 'REACTIE';

-- AlterTable
ALTER TABLE "Gebruiker" ADD COLUMN     "reactiemail" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Melding" ADD COLUMN     "reactieId" UUID;

-- CreateTable
CREATE TABLE "Reactie" (
    "id" UUID NOT NULL,
    "verhaalId" UUID NOT NULL,
    "auteurId" UUID NOT NULL,
    "onderId" UUID,
    "tekst" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "bewerktOp" TIMESTAMPTZ(3),
    "verwijderdOp" TIMESTAMPTZ(3),
    "verborgenOp" TIMESTAMPTZ(3),
    "verborgenDoorId" UUID,
    "reden" TEXT,

    CONSTRAINT "Reactie_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Gespreksstilte" (
    "verhaalId" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,

    CONSTRAINT "Gespreksstilte_pkey" PRIMARY KEY ("gebruikerId","verhaalId")
);

-- CreateIndex
CREATE INDEX "Reactie_verhaalId_createdAt_idx" ON "Reactie"("verhaalId", "createdAt");

-- CreateIndex
CREATE INDEX "Reactie_createdAt_idx" ON "Reactie"("createdAt");

-- CreateIndex
CREATE INDEX "Reactie_auteurId_idx" ON "Reactie"("auteurId");

-- CreateIndex
CREATE INDEX "Reactie_onderId_idx" ON "Reactie"("onderId");

-- CreateIndex
CREATE INDEX "Reactie_verborgenDoorId_idx" ON "Reactie"("verborgenDoorId");

-- CreateIndex
CREATE INDEX "Gespreksstilte_verhaalId_idx" ON "Gespreksstilte"("verhaalId");

-- CreateIndex
CREATE INDEX "Melding_reactieId_idx" ON "Melding"("reactieId");

-- AddForeignKey
ALTER TABLE "Melding" ADD CONSTRAINT "Melding_reactieId_fkey" FOREIGN KEY ("reactieId") REFERENCES "Reactie"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactie" ADD CONSTRAINT "Reactie_verhaalId_fkey" FOREIGN KEY ("verhaalId") REFERENCES "Praktijkverhaal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactie" ADD CONSTRAINT "Reactie_auteurId_fkey" FOREIGN KEY ("auteurId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactie" ADD CONSTRAINT "Reactie_onderId_fkey" FOREIGN KEY ("onderId") REFERENCES "Reactie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reactie" ADD CONSTRAINT "Reactie_verborgenDoorId_fkey" FOREIGN KEY ("verborgenDoorId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gespreksstilte" ADD CONSTRAINT "Gespreksstilte_verhaalId_fkey" FOREIGN KEY ("verhaalId") REFERENCES "Praktijkverhaal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gespreksstilte" ADD CONSTRAINT "Gespreksstilte_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Reactie" ADD CONSTRAINT reactie_tekst CHECK (
  length("tekst") <= 1000 AND ("verwijderdOp" IS NULL OR "tekst" = '')
  AND ("tekst" <> '' OR "verwijderdOp" IS NOT NULL OR "verborgenOp" IS NOT NULL)
);
ALTER TABLE "Reactie" ADD CONSTRAINT reactie_verborgen CHECK (num_nonnulls("verborgenOp", "verborgenDoorId", "reden") IN (0, 3));
ALTER TABLE "Reactie" ADD CONSTRAINT reactie_reden CHECK (length("reden") BETWEEN 1 AND 300);

-- One deep, and under the same story.
CREATE FUNCTION reactie_een_diep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "Reactie" r WHERE r.id = NEW."onderId" AND r."onderId" IS NULL AND r."verhaalId" = NEW."verhaalId"
  ) THEN
    RAISE EXCEPTION 'reactie % answers an answer, or another story', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER een_diep BEFORE INSERT OR UPDATE OF "onderId", "verhaalId" ON "Reactie"
  FOR EACH ROW WHEN (NEW."onderId" IS NOT NULL) EXECUTE FUNCTION reactie_een_diep();
