-- Every column with rich text. The links in these columns follow a begrip that goes into another one.
CREATE FUNCTION tekstvelden() RETURNS TABLE (tabel regclass, kolommen text[]) LANGUAGE sql STABLE AS $$
  VALUES ('"Themadossier"'::regclass, ARRAY['inleiding', 'inHetKort', 'waarBeginJe']),
    ('"Onderdeel"', ARRAY['inhoud']),
    ('"Kenniskaart"', ARRAY['inhoud']),
    ('"Nieuwsbericht"', ARRAY['inhoud']),
    ('"Scholing"', ARRAY['beschrijving']),
    ('"Praktijkverhaal"', ARRAY['casus', 'aanpak', 'uitkomst', 'aandachtspunten', 'gespreksvragen'])
$$;

-- The text with its links to `oud`, by id or by one of `adressen`, as links to `nieuw`, or to `adres`. A quotation mark that
-- somebody typed stands there with a backslash, so these words are always a link and never a sentence about one.
CREATE FUNCTION vervang_links(tekst jsonb, oud uuid, nieuw uuid, adressen text[], adres text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE uit text := replace(tekst::text, '"naar": "' || oud || '"', '"naar": "' || nieuw || '"'); een text;
BEGIN
  FOREACH een IN ARRAY adressen LOOP
    uit := replace(uit, '"href": ' || to_jsonb(een)::text, '"href": ' || to_jsonb(adres)::text);
  END LOOP;
  RETURN uit::jsonb;
END $$;

-- The texts with a link to an item, by its id or by one of its addresses.
CREATE FUNCTION teksten_met_link(wie uuid, adressen text[]) RETURNS TABLE (waar text, rij uuid) LANGUAGE plpgsql STABLE AS $$
DECLARE v record;
BEGIN
  FOR v IN SELECT tabel, (SELECT string_agg(quote_ident(k), ', ') FROM unnest(kolommen) k) AS velden FROM tekstvelden() LOOP
    RETURN QUERY EXECUTE format(
      'SELECT %L::text, id FROM %s WHERE id IN (SELECT "tekstId" FROM "Verwijzing" WHERE "naarId" = $1)
        OR EXISTS (SELECT FROM unnest($2) een WHERE position(''"href": '' || to_jsonb(een)::text IN concat(%s)) > 0)',
      v.tabel::text, v.tabel, v.velden) USING wie, adressen;
  END LOOP;
END $$;

-- Makes those links lead to another item. Out: how many texts changed.
CREATE FUNCTION verplaats_links(oud uuid, nieuw uuid, adressen text[], adres text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE v record; aantal int := 0;
BEGIN
  FOR v IN SELECT t.waar, t.rij, (
      SELECT string_agg(format('%1$I = vervang_links(%1$I, $2, $3, $4, $5)', k), ', ')
      FROM tekstvelden() f, unnest(f.kolommen) k WHERE f.tabel::text = t.waar
    ) AS zet FROM teksten_met_link(oud, adressen) t
  LOOP
    EXECUTE format('UPDATE %s SET %s WHERE id = $1', v.waar, v.zet) USING v.rij, oud, nieuw, adressen, adres;
    aantal := aantal + 1;
  END LOOP;
  RETURN aantal;
END $$;

-- A form that was open, an old versie that is put back, a file that is taken over: a link in them to a begrip that went into
-- another one leads to that other one. The lock waits for a merge that is going on.
CREATE FUNCTION volg_samenvoeging_in_tekst() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE kolom text; tekst jsonb; ids uuid[]; v record;
BEGIN
  SELECT array_agg(DISTINCT (naar #>> '{}')::uuid) INTO ids FROM unnest(TG_ARGV) k, jsonb_path_query(to_jsonb(NEW) -> k,
    'strict $.**.naar ? (@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")') naar;
  IF ids IS NULL THEN RETURN NEW; END IF;
  PERFORM FROM "Publicatie" WHERE id = ANY (ids) AND soort = 'BEGRIP' ORDER BY id FOR KEY SHARE;
  FOR v IN SELECT "vanId", "naarId" FROM "Samenvoeging" WHERE "vanId" = ANY (ids) LOOP
    FOREACH kolom IN ARRAY TG_ARGV LOOP
      tekst := vervang_links(to_jsonb(NEW) -> kolom, v."vanId", v."naarId", '{}', '');
      NEW := jsonb_populate_record(NEW, jsonb_build_object(kolom, tekst));
    END LOOP;
  END LOOP;
  RETURN NEW;
END $$;

DO $$
DECLARE v record;
BEGIN
  FOR v IN SELECT tabel, (SELECT string_agg(quote_ident(k), ', ') FROM unnest(kolommen) k) AS velden,
      (SELECT string_agg(quote_literal(k), ', ') FROM unnest(kolommen) k) AS namen FROM tekstvelden() LOOP
    EXECUTE format('CREATE TRIGGER volg_samenvoeging BEFORE INSERT OR UPDATE OF %s ON %s FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging_in_tekst(%s)',
      v.velden, v.tabel, v.namen);
  END LOOP;
END $$;

-- Somebody was writing to us about a begrip that went into another one meanwhile.
CREATE TRIGGER volg_samenvoeging BEFORE INSERT OR UPDATE OF "publicatieId" ON "Melding"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('publicatieId', '"Publicatie"');

-- A group of words names what it leads to by its ref.
CREATE FUNCTION volg_samenvoeging_van_groep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Publicatie" WHERE ref = NEW."verwijstNaar" FOR KEY SHARE;
  NEW."verwijstNaar" := coalesce((
    SELECT naar.ref FROM "Publicatie" van
    JOIN "Samenvoeging" s ON s."vanId" = van.id
    JOIN "Publicatie" naar ON naar.id = s."naarId"
    WHERE van.ref = NEW."verwijstNaar"
  ), NEW."verwijstNaar");
  RETURN NEW;
END $$;
CREATE TRIGGER volg_samenvoeging BEFORE INSERT OR UPDATE OF "verwijstNaar" ON "Synoniemgroep"
  FOR EACH ROW WHEN (NEW."verwijstNaar" IS NOT NULL) EXECUTE FUNCTION volg_samenvoeging_van_groep();
