-- Rules that must hold whatever program writes.

-- The status machine of lib/domain/publicatie/publicatiestatus.ts.
CREATE FUNCTION publicatie_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = OLD.status OR (OLD.status, NEW.status) IN (
    ('CONCEPT', 'TER_BEOORDELING'), ('TER_BEOORDELING', 'CONCEPT'),
    ('CONCEPT', 'GEPUBLICEERD'), ('TER_BEOORDELING', 'GEPUBLICEERD'), ('GEPUBLICEERD', 'CONCEPT'),
    ('CONCEPT', 'GEARCHIVEERD'), ('TER_BEOORDELING', 'GEARCHIVEERD'), ('GEPUBLICEERD', 'GEARCHIVEERD'),
    ('GEARCHIVEERD', 'CONCEPT')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'status % cannot become %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER publicatie_status BEFORE UPDATE OF status ON "Publicatie" FOR EACH ROW EXECUTE FUNCTION publicatie_status();

-- A story is never published by its own author (security.md R8).
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_tweede_lezer CHECK (
  soort <> 'PRAKTIJKVERHAAL' OR status <> 'GEPUBLICEERD' OR "auteurId" IS NULL OR "redacteurId" IS NULL OR "auteurId" <> "redacteurId");
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120);
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_titel CHECK (btrim(titel) <> '');
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_versie CHECK (versie >= 1);
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_verhaal_netwerk CHECK (soort <> 'PRAKTIJKVERHAAL' OR "netwerkId" IS NOT NULL);

ALTER TABLE "Gebruiker" ADD CONSTRAINT gebruiker_email CHECK (email = lower(email) AND email ~ '^[^@\s]+@[^@\s]+$');
ALTER TABLE "Themadossier" ADD CONSTRAINT themadossier_vervanger CHECK (
  "vervangerId" IS NULL OR "vervangerId" IS DISTINCT FROM "verantwoordelijkeId");
ALTER TABLE "Themadossier" ADD CONSTRAINT themadossier_controle CHECK (
  "laatstGecontroleerdOp" IS NULL OR "volgendeControleOp" IS NULL OR "volgendeControleOp" > "laatstGecontroleerdOp");
ALTER TABLE "Scholing" ADD CONSTRAINT scholing_getallen CHECK (
  "kostenCent" >= 0 AND "voorbereidingMinuten" >= 0 AND (capaciteit IS NULL OR capaciteit > 0));
ALTER TABLE "Bijeenkomst" ADD CONSTRAINT bijeenkomst_periode CHECK (einde > begin AND einde < begin + interval '31 days');
ALTER TABLE "Niveau" ADD CONSTRAINT niveau_nummer CHECK (nummer BETWEEN 2 AND 8);
ALTER TABLE "Synoniemgroep" ADD CONSTRAINT synoniemgroep_termen CHECK (cardinality(termen) >= 2);
ALTER TABLE "Netwerk" ADD CONSTRAINT netwerk_beloften CHECK ("verhalenPerJaar" >= 0 AND "webinarsPerJaar" >= 0);
CREATE UNIQUE INDEX consultatielijn_eerste_keus ON "Consultatielijn" ("eersteKeus") WHERE "eersteKeus";

-- Never more participants than places: the scholing is locked before counting (security.md P5, K3).
CREATE FUNCTION inschrijving_capaciteit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE plaatsen int; bezet int;
BEGIN
  IF NEW.status <> 'BEVESTIGD' OR (TG_OP = 'UPDATE' AND OLD.status = 'BEVESTIGD' AND OLD."scholingId" = NEW."scholingId") THEN
    RETURN NEW;
  END IF;
  SELECT capaciteit INTO plaatsen FROM "Scholing" WHERE id = NEW."scholingId" FOR UPDATE;
  IF plaatsen IS NULL THEN RETURN NEW; END IF;
  SELECT count(*) INTO bezet FROM "Inschrijving" WHERE "scholingId" = NEW."scholingId" AND status = 'BEVESTIGD' AND id <> NEW.id;
  IF bezet >= plaatsen THEN
    RAISE EXCEPTION 'scholing % is full', NEW."scholingId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER inschrijving_capaciteit BEFORE INSERT OR UPDATE ON "Inschrijving" FOR EACH ROW EXECUTE FUNCTION inschrijving_capaciteit();

CREATE FUNCTION scholing_capaciteit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.capaciteit IS NOT NULL AND NEW.capaciteit <
    (SELECT count(*) FROM "Inschrijving" WHERE "scholingId" = NEW.id AND status = 'BEVESTIGD') THEN
    RAISE EXCEPTION 'scholing % has more participants than %', NEW.id, NEW.capaciteit USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER scholing_capaciteit BEFORE UPDATE OF capaciteit ON "Scholing" FOR EACH ROW EXECUTE FUNCTION scholing_capaciteit();

-- The logboek is append-only (ASVS 16.4.2).
CREATE FUNCTION logboek_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the logboek is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER logboek_append_only BEFORE UPDATE OR DELETE ON "Logboekregel" FOR EACH ROW EXECUTE FUNCTION logboek_append_only();
CREATE TRIGGER logboek_no_truncate BEFORE TRUNCATE ON "Logboekregel" FOR EACH STATEMENT EXECUTE FUNCTION logboek_append_only();

-- Dutch full text without accents, weighted title > in het kort > text.
CREATE TEXT SEARCH CONFIGURATION nederlands (COPY = dutch);
ALTER TEXT SEARCH CONFIGURATION nederlands ALTER MAPPING FOR hword, hword_part, word WITH unaccent, dutch_stem;
CREATE FUNCTION zoekdocument_vector() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.vector := setweight(to_tsvector('nederlands', NEW.titel), 'A') || setweight(to_tsvector('nederlands', NEW.kort), 'B')
    || setweight(to_tsvector('nederlands', NEW.tekst), 'C') || setweight(to_tsvector('nederlands', NEW.woorddelen), 'D');
  RETURN NEW;
END $$;
CREATE TRIGGER zoekdocument_vector BEFORE INSERT OR UPDATE ON "Zoekdocument" FOR EACH ROW EXECUTE FUNCTION zoekdocument_vector();
