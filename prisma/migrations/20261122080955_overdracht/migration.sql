-- AlterTable
ALTER TABLE "Gebruiker" ADD COLUMN     "gewistOp" TIMESTAMPTZ(3);

-- Erasing is for accounts that are closed, and for good.
ALTER TABLE "Gebruiker" ADD CONSTRAINT gebruiker_gewist CHECK ("gewistOp" IS NULL OR "gedeactiveerdOp" IS NOT NULL);

-- Nothing that waits for somebody may stand in the name of an account that is closed. Closing and giving lock the same
-- row, so of the two at once the second sees what the first did. serialization_failure: the command is tried again, and
-- then says in a sentence what is the matter.
CREATE FUNCTION op_naam_van_open_account() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wie uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid; gesloten timestamptz;
BEGIN
  IF wie IS NULL OR (TG_OP = 'UPDATE' AND wie IS NOT DISTINCT FROM (to_jsonb(OLD) ->> TG_ARGV[0])::uuid) THEN RETURN NEW; END IF;
  SELECT "gedeactiveerdOp" INTO gesloten FROM "Gebruiker" WHERE id = wie FOR SHARE;
  IF gesloten IS NOT NULL THEN
    RAISE EXCEPTION '% of % cannot be %: the account is closed', TG_ARGV[0], TG_TABLE_NAME, wie USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER op_naam_verantwoordelijke BEFORE INSERT OR UPDATE OF "verantwoordelijkeId" ON "Themadossier"
  FOR EACH ROW EXECUTE FUNCTION op_naam_van_open_account('verantwoordelijkeId');
CREATE TRIGGER op_naam_vervanger BEFORE INSERT OR UPDATE OF "vervangerId" ON "Themadossier"
  FOR EACH ROW EXECUTE FUNCTION op_naam_van_open_account('vervangerId');
CREATE TRIGGER op_naam_auteur BEFORE INSERT OR UPDATE OF "auteurId" ON "Publicatie"
  FOR EACH ROW WHEN (NEW.status IN ('CONCEPT', 'TER_BEOORDELING')) EXECUTE FUNCTION op_naam_van_open_account('auteurId');
CREATE TRIGGER op_naam_klad BEFORE INSERT OR UPDATE OF "gebruikerId" ON "Klad"
  FOR EACH ROW EXECUTE FUNCTION op_naam_van_open_account('gebruikerId');

CREATE FUNCTION gebruiker_sluiten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Themadossier" WHERE "verantwoordelijkeId" = NEW.id OR "vervangerId" = NEW.id)
    OR EXISTS (SELECT 1 FROM "Publicatie" WHERE "auteurId" = NEW.id AND status IN ('CONCEPT', 'TER_BEOORDELING'))
    OR EXISTS (SELECT 1 FROM "Klad" WHERE "gebruikerId" = NEW.id) THEN
    RAISE EXCEPTION 'gebruiker % still has work in its name', NEW.id USING ERRCODE = 'serialization_failure';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER gebruiker_sluiten BEFORE UPDATE OF "gedeactiveerdOp" ON "Gebruiker"
  FOR EACH ROW WHEN (OLD."gedeactiveerdOp" IS NULL AND NEW."gedeactiveerdOp" IS NOT NULL) EXECUTE FUNCTION gebruiker_sluiten();

-- The logboek stays append-only, but for one thing: the name of somebody who was erased becomes what remains of it.
CREATE OR REPLACE FUNCTION logboek_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'actor' = to_jsonb(OLD) - 'actor'
    AND NEW.actor = (SELECT naam FROM "Gebruiker" WHERE id = OLD."actorId" AND "gewistOp" IS NOT NULL) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the logboek is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

-- How a person stands with what was done: the same as lib/domain/publicatie/historienaam.ts, for statements written by hand.
CREATE FUNCTION historienaam(g "Gebruiker") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN g."gewistOp" IS NOT NULL THEN 'een ' || wat WHEN g."gedeactiveerdOp" IS NOT NULL THEN g.naam || ' (oud-' || wat || ')' ELSE g.naam END
  FROM (SELECT CASE WHEN 'REDACTIE' = ANY (rollen) THEN 'redacteur' WHEN 'BEHEER' = ANY (rollen) THEN 'beheerder'
      WHEN 'NETWERKCOORDINATOR' = ANY (rollen) THEN 'netwerkcoördinator' WHEN 'HOSPICEMEDEWERKER' = ANY (rollen) THEN 'hospicemedewerker'
      ELSE 'gebruiker' END AS wat
    FROM (SELECT array_agg(r.rol::text) AS rollen FROM "GebruikerRol" r WHERE r."gebruikerId" = g.id) van) aanduiding
$$;
