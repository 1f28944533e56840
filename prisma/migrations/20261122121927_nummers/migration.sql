-- A controle is about a dossier or about a consultatielijn. A dossier has the id of its Publicatie, so what was stored stays.
ALTER TABLE "Controle" DROP CONSTRAINT "Controle_themadossierId_fkey";
ALTER TABLE "Controle" RENAME COLUMN "themadossierId" TO "publicatieId";
ALTER INDEX "Controle_themadossierId_createdAt_idx" RENAME TO "Controle_publicatieId_createdAt_idx";

-- AlterTable
ALTER TABLE "Consultatielijn" ADD COLUMN     "controleMaanden" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "laatstGecontroleerdOp" DATE,
ADD COLUMN     "verantwoordelijkeId" UUID,
ADD COLUMN     "vervangerId" UUID,
ADD COLUMN     "volgendeControleOp" DATE;

-- CreateIndex
CREATE INDEX "Consultatielijn_verantwoordelijkeId_idx" ON "Consultatielijn"("verantwoordelijkeId");

-- CreateIndex
CREATE INDEX "Consultatielijn_vervangerId_idx" ON "Consultatielijn"("vervangerId");

-- AddForeignKey
ALTER TABLE "Consultatielijn" ADD CONSTRAINT "Consultatielijn_verantwoordelijkeId_fkey" FOREIGN KEY ("verantwoordelijkeId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultatielijn" ADD CONSTRAINT "Consultatielijn_vervangerId_fkey" FOREIGN KEY ("vervangerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Controle" ADD CONSTRAINT "Controle_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The same rules as for a dossier.
ALTER TABLE "Consultatielijn" ADD CONSTRAINT consultatielijn_maanden CHECK ("controleMaanden" BETWEEN 1 AND 36);
ALTER TABLE "Consultatielijn" ADD CONSTRAINT consultatielijn_vervanger CHECK (
  "vervangerId" IS NULL OR "vervangerId" IS DISTINCT FROM "verantwoordelijkeId");
ALTER TABLE "Consultatielijn" ADD CONSTRAINT consultatielijn_controle CHECK (
  "laatstGecontroleerdOp" IS NULL OR "volgendeControleOp" IS NULL OR "volgendeControleOp" > "laatstGecontroleerdOp");

-- Lines that are there already get their first controle three months from now: nobody promised one before this day.
UPDATE "Consultatielijn" SET "volgendeControleOp" = (now() AT TIME ZONE 'Europe/Amsterdam')::date + interval '3 months';

CREATE TRIGGER op_naam_verantwoordelijke BEFORE INSERT OR UPDATE OF "verantwoordelijkeId" ON "Consultatielijn"
  FOR EACH ROW EXECUTE FUNCTION op_naam_van_open_account('verantwoordelijkeId');
CREATE TRIGGER op_naam_vervanger BEFORE INSERT OR UPDATE OF "vervangerId" ON "Consultatielijn"
  FOR EACH ROW EXECUTE FUNCTION op_naam_van_open_account('vervangerId');

-- Beside gebruiker_sluiten, as for remarks: one trigger per kind of work.
CREATE FUNCTION gebruiker_sluiten_lijnen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Consultatielijn" WHERE "verantwoordelijkeId" = NEW.id OR "vervangerId" = NEW.id) THEN
    RAISE EXCEPTION 'gebruiker % still looks after a consultatielijn', NEW.id USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gebruiker_sluiten_lijnen BEFORE UPDATE OF "gedeactiveerdOp" ON "Gebruiker"
  FOR EACH ROW WHEN (OLD."gedeactiveerdOp" IS NULL AND NEW."gedeactiveerdOp" IS NOT NULL)
  EXECUTE FUNCTION gebruiker_sluiten_lijnen();
