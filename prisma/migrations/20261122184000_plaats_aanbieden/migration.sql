-- AlterEnum
ALTER TYPE "InschrijvingStatus" ADD VALUE 'AANGEBODEN';

-- AlterTable
ALTER TABLE "Inschrijving" ADD COLUMN     "aanbodTot" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Inschrijving_aanbodTot_idx" ON "Inschrijving"("aanbodTot");

-- As text, because a new value of an enum cannot be used in the transaction that adds it.
ALTER TABLE "Inschrijving" ADD CONSTRAINT inschrijving_aanbod CHECK ((status::text = 'AANGEBODEN') = ("aanbodTot" IS NOT NULL));

-- A place that is offered is held: it counts as taken (security.md P5).
CREATE OR REPLACE FUNCTION inschrijving_capaciteit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE plaatsen int; bezet int;
BEGIN
  IF NEW.status NOT IN ('BEVESTIGD', 'AANGEBODEN') OR (TG_OP = 'UPDATE' AND OLD.status IN ('BEVESTIGD', 'AANGEBODEN') AND OLD."scholingId" = NEW."scholingId") THEN
    RETURN NEW;
  END IF;
  SELECT capaciteit INTO plaatsen FROM "Scholing" WHERE id = NEW."scholingId" FOR UPDATE;
  IF plaatsen IS NULL THEN RETURN NEW; END IF;
  SELECT count(*) INTO bezet FROM "Inschrijving" WHERE "scholingId" = NEW."scholingId" AND status IN ('BEVESTIGD', 'AANGEBODEN') AND id <> NEW.id;
  IF bezet >= plaatsen THEN
    RAISE EXCEPTION 'scholing % is full', NEW."scholingId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION scholing_capaciteit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.capaciteit IS NOT NULL AND NEW.capaciteit <
    (SELECT count(*) FROM "Inschrijving" WHERE "scholingId" = NEW.id AND status IN ('BEVESTIGD', 'AANGEBODEN')) THEN
    RAISE EXCEPTION 'scholing % has more participants than %', NEW.id, NEW.capaciteit USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
