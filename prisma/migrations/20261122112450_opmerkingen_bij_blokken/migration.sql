-- AlterTable
ALTER TABLE "Opmerking" ADD COLUMN     "blok" TEXT,
ADD COLUMN     "fragment" TEXT,
ADD COLUMN     "gemaildOp" TIMESTAMPTZ(3),
ADD COLUMN     "houderId" UUID,
ADD COLUMN     "item" TEXT,
ADD COLUMN     "onderId" UUID,
ADD COLUMN     "opgelostDoorId" UUID,
ADD COLUMN     "opgelostOp" TIMESTAMPTZ(3),
ADD COLUMN     "veld" TEXT;

-- CreateTable
CREATE TABLE "Aanwezigheid" (
    "gebruikerId" UUID NOT NULL,
    "publicatieId" UUID NOT NULL,
    "plek" TEXT NOT NULL,
    "sinds" TIMESTAMPTZ(3) NOT NULL,
    "gezienOp" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Aanwezigheid_pkey" PRIMARY KEY ("gebruikerId","plek")
);

-- CreateIndex
CREATE INDEX "Aanwezigheid_publicatieId_idx" ON "Aanwezigheid"("publicatieId");

-- CreateIndex
CREATE INDEX "Aanwezigheid_gezienOp_idx" ON "Aanwezigheid"("gezienOp");

-- CreateIndex
CREATE INDEX "Opmerking_onderId_idx" ON "Opmerking"("onderId");

-- CreateIndex
CREATE INDEX "Opmerking_houderId_idx" ON "Opmerking"("houderId");

-- AddForeignKey
ALTER TABLE "Opmerking" ADD CONSTRAINT "Opmerking_houderId_fkey" FOREIGN KEY ("houderId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opmerking" ADD CONSTRAINT "Opmerking_opgelostDoorId_fkey" FOREIGN KEY ("opgelostDoorId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opmerking" ADD CONSTRAINT "Opmerking_onderId_fkey" FOREIGN KEY ("onderId") REFERENCES "Opmerking"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Aanwezigheid" ADD CONSTRAINT "Aanwezigheid_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Aanwezigheid" ADD CONSTRAINT "Aanwezigheid_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A remark with a step back, a remark on a block, or an answer: never something in between.
ALTER TABLE "Opmerking" ADD CONSTRAINT opmerking_soort CHECK (
  CASE WHEN "item" IS NULL
    THEN num_nonnulls("veld", "blok", "fragment", "houderId", "opgelostOp", "opgelostDoorId") = 0
    ELSE num_nulls("veld", "blok", "fragment", "houderId") = 0 AND "onderId" IS NULL
      AND ("opgelostOp" IS NULL) = ("opgelostDoorId" IS NULL)
  END);

-- An open remark waits for somebody, so it may not stand in the name of a closed account. A trigger of its own beside
-- gebruiker_sluiten: one per kind of work, so that each can come and go without writing the others anew.
CREATE TRIGGER op_naam_opmerking BEFORE INSERT OR UPDATE OF "houderId" ON "Opmerking"
  FOR EACH ROW WHEN (NEW."opgelostOp" IS NULL) EXECUTE FUNCTION op_naam_van_open_account('houderId');
CREATE FUNCTION gebruiker_sluiten_opmerkingen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Opmerking" WHERE "houderId" = NEW.id AND "opgelostOp" IS NULL) THEN
    RAISE EXCEPTION 'gebruiker % still has open remarks in its name', NEW.id USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gebruiker_sluiten_opmerkingen BEFORE UPDATE OF "gedeactiveerdOp" ON "Gebruiker"
  FOR EACH ROW WHEN (OLD."gedeactiveerdOp" IS NULL AND NEW."gedeactiveerdOp" IS NOT NULL)
  EXECUTE FUNCTION gebruiker_sluiten_opmerkingen();

-- What was written before there were mails about it needs none.
UPDATE "Opmerking" SET "gemaildOp" = "createdAt";
