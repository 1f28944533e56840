-- AlterTable
ALTER TABLE "Synoniemgroep" ADD COLUMN     "eenrichting" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Zoekdocument" ADD COLUMN     "gecontroleerdOp" DATE,
ADD COLUMN     "hersteld" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "kop" tsvector,
ADD COLUMN     "kopdelen" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "vindbaar" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "vorm" TEXT,
ADD COLUMN     "werkvorm" TEXT;

-- CreateIndex
CREATE INDEX "Zoekdocument_kop_idx" ON "Zoekdocument" USING GIN ("kop");

-- Many hits are counted for each question: their rows stay narrow, long columns live beside the table.
ALTER TABLE "Zoekdocument" SET (toast_tuple_target = 256);
ALTER TABLE "Zoekdocument" ALTER COLUMN "tekst" SET STORAGE EXTERNAL, ALTER COLUMN "vector" SET STORAGE EXTERNAL;

-- What search knows of an item is never wider than the item itself, whoever writes it and however late.
CREATE OR REPLACE FUNCTION zoekdocument_vector() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item record;
BEGIN
  NEW.kop := setweight(to_tsvector('nederlands', NEW.titel), 'A')
    || setweight(to_tsvector('nederlands', NEW.kort || ' . ' || NEW.kopdelen), 'B');
  NEW.vector := NEW.kop || setweight(to_tsvector('nederlands', NEW.tekst), 'C')
    || setweight(to_tsvector('nederlands', NEW.woorddelen), 'D');
  SELECT status, zichtbaarheid INTO item FROM "Publicatie" WHERE id = NEW."bronId";
  IF FOUND THEN
    NEW.vindbaar := item.status = 'GEPUBLICEERD';
    NEW.zichtbaarheid := item.zichtbaarheid;
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION publicatie_vindbaar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM "Zoekdocument" WHERE "bronId" = OLD.id;
    RETURN OLD;
  END IF;
  -- An item that is published again waits for its new text: what is left from last time stays hidden.
  IF NEW.status <> 'GEPUBLICEERD' THEN
    DELETE FROM "Zoekdocument" WHERE "bronId" = NEW.id;
  ELSIF NEW.zichtbaarheid <> OLD.zichtbaarheid THEN
    UPDATE "Zoekdocument" SET zichtbaarheid = NEW.zichtbaarheid WHERE "bronId" = NEW.id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publicatie_vindbaar AFTER UPDATE OF status, zichtbaarheid OR DELETE ON "Publicatie"
  FOR EACH ROW EXECUTE FUNCTION publicatie_vindbaar();
