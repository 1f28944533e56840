-- AlterTable
ALTER TABLE "Zoekdocument" ADD COLUMN     "vindbaarTot" DATE;

-- What the speakers of a scholing together allow of its recording, as the index needs it: no row while it is locked.
CREATE FUNCTION opname_grens(scholing uuid) RETURNS TABLE (bereik "Opnamebereik", tot date) LANGUAGE sql STABLE AS $$
  SELECT min(s."akkoordBereik"), min(s."akkoordTot") FROM "Spreker" s
  WHERE s."scholingId" = scholing AND EXISTS (SELECT FROM "Opname" o WHERE o."scholingId" = scholing AND o.beschikbaar)
  HAVING count(*) > 0 AND bool_and(s.akkoord = 'JA' AND s."akkoordBereik" IS NOT NULL AND s."akkoordTot" IS NOT NULL)
$$;

-- As before; and what is said in a recording is never found by more people than its speakers allow, nor longer. Who was
-- enrolled is not known to search, so of a recording for them only nothing is found.
CREATE OR REPLACE FUNCTION zoekdocument_vector() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item record;
  grens record;
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
  IF starts_with(NEW.ref, 'opname/') THEN
    SELECT bereik, tot INTO grens FROM opname_grens(NEW."bronId");
    NEW."vindbaarTot" := grens.tot;
    NEW.vindbaar := NEW.vindbaar AND coalesce(grens.bereik <> 'INGESCHREVENEN', false);
    IF NEW.zichtbaarheid = 'OPENBAAR' AND grens.bereik IS DISTINCT FROM 'OPENBAAR' THEN
      NEW.zichtbaarheid := 'LEDEN';
    END IF;
  END IF;
  RETURN NEW;
END $$;

-- At once, and not when the index comes round: a speaker who takes a yes back counts on the next question.
CREATE FUNCTION spreker_vindbaar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Zoekdocument" SET vindbaar = vindbaar
    WHERE "bronId" = coalesce(NEW."scholingId", OLD."scholingId") AND starts_with(ref, 'opname/');
  RETURN NULL;
END $$;
CREATE TRIGGER spreker_vindbaar AFTER INSERT OR DELETE OR UPDATE OF akkoord, "akkoordBereik", "akkoordTot" ON "Spreker"
  FOR EACH ROW EXECUTE FUNCTION spreker_vindbaar();

-- Other words, or no recording any more: the old ones wait for nothing.
CREATE FUNCTION opname_vindbaar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.ondertiteling IS DISTINCT FROM OLD.ondertiteling OR NEW.beschikbaar IS DISTINCT FROM OLD.beschikbaar THEN
    DELETE FROM "Zoekdocument" WHERE "bronId" = OLD."scholingId" AND starts_with(ref, 'opname/');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER opname_vindbaar AFTER UPDATE OR DELETE ON "Opname" FOR EACH ROW EXECUTE FUNCTION opname_vindbaar();
