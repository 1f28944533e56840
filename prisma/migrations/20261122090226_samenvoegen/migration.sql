-- CreateTable
CREATE TABLE "Samenvoeging" (
    "vanId" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "vanSlug" TEXT NOT NULL,
    "naarId" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Samenvoeging_pkey" PRIMARY KEY ("vanId")
);

-- CreateIndex
CREATE INDEX "Samenvoeging_naarId_idx" ON "Samenvoeging"("naarId");

-- CreateIndex
CREATE UNIQUE INDEX "Samenvoeging_soort_vanSlug_key" ON "Samenvoeging"("soort", "vanSlug");

-- Every column that refers to a table: where, which column, and of a link table between two nouns the other column.
CREATE FUNCTION verwijzingen_naar(tabel regclass) RETURNS TABLE (waar regclass, kolom name, andere name) LANGUAGE sql STABLE AS $$
  SELECT c.conrelid::regclass, a.attname, ander.attname
  FROM pg_constraint c
  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
  JOIN pg_class t ON t.oid = c.conrelid
  LEFT JOIN pg_attribute ander ON ander.attrelid = c.conrelid AND t.relname LIKE '\_%' AND ander.attname IN ('A', 'B') AND ander.attname <> a.attname
  WHERE c.contype = 'f' AND c.confrelid = tabel AND cardinality(c.conkey) = 1
  ORDER BY t.relname, a.attname
$$;

CREATE FUNCTION tel_verwijzingen(tabel regclass, wie uuid) RETURNS TABLE (waar text, aantal int) LANGUAGE plpgsql STABLE AS $$
DECLARE v record;
BEGIN
  FOR v IN SELECT * FROM verwijzingen_naar(tabel) LOOP
    RETURN QUERY EXECUTE format('SELECT %L::text, count(*)::int FROM %s WHERE %I = $1', v.waar::text, v.waar, v.kolom) USING wie;
  END LOOP;
END $$;

-- Makes every reference to `oud` one to `nieuw`. Out: the rows that changed; of a link table the row at the other end.
CREATE FUNCTION verplaats_verwijzingen(tabel regclass, oud uuid, nieuw uuid) RETURNS TABLE (waar text, rij uuid) LANGUAGE plpgsql AS $$
DECLARE v record;
BEGIN
  FOR v IN SELECT * FROM verwijzingen_naar(tabel) LOOP
    IF v.andere IS NULL THEN
      RETURN QUERY EXECUTE format('UPDATE %s SET %I = $2 WHERE %I = $1 RETURNING %L::text, id', v.waar, v.kolom, v.kolom, v.waar::text) USING oud, nieuw;
    ELSE
      EXECUTE format('INSERT INTO %1$s (%2$I, %3$I) SELECT $2, %3$I FROM %1$s WHERE %2$I = $1 ON CONFLICT DO NOTHING', v.waar, v.kolom, v.andere) USING oud, nieuw;
      RETURN QUERY EXECUTE format('DELETE FROM %s WHERE %I = $1 RETURNING %L::text, %I', v.waar, v.kolom, v.waar::text, v.andere) USING oud;
    END IF;
  END LOOP;
END $$;

-- A form that was open, an old versie that is put back, an import: what they say about an entry that went into another one
-- is about that other one. The lock waits for a merge that is going on.
CREATE FUNCTION volg_samenvoeging() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE wie uuid := (to_jsonb(NEW) ->> TG_ARGV[0])::uuid; nu uuid;
BEGIN
  IF wie IS NULL OR (TG_OP = 'UPDATE' AND wie IS NOT DISTINCT FROM (to_jsonb(OLD) ->> TG_ARGV[0])::uuid) THEN RETURN NEW; END IF;
  EXECUTE format('SELECT 1 FROM %s WHERE id = $1 FOR KEY SHARE', TG_ARGV[1]::regclass) USING wie;
  SELECT "naarId" INTO nu FROM "Samenvoeging" WHERE "vanId" = wie;
  IF nu IS NULL THEN RETURN NEW; END IF;
  RETURN jsonb_populate_record(NEW, jsonb_build_object(TG_ARGV[0], nu));
END $$;

-- What went into another entry does not come back into use by itself.
CREATE FUNCTION samengevoegd_blijft_uit_gebruik() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.actief := NEW.actief AND NOT EXISTS (SELECT 1 FROM "Samenvoeging" WHERE "vanId" = NEW.id);
  RETURN NEW;
END $$;

DO $$
DECLARE tabel text; v record;
BEGIN
  FOREACH tabel IN ARRAY ARRAY['"Doelgroep"', '"Werkvorm"', '"Discipline"', '"Niveau"', '"Domein"', '"Netwerk"', '"Organisatie"', '"Synoniemgroep"'] LOOP
    EXECUTE format('CREATE TRIGGER samengevoegd_blijft_uit_gebruik BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION samengevoegd_blijft_uit_gebruik()', tabel);
    FOR v IN SELECT * FROM verwijzingen_naar(tabel::regclass) LOOP
      EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OF %I ON %s FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging(%L, %L)',
        'volg_samenvoeging_' || v.kolom, v.kolom, v.waar, v.kolom, tabel);
    END LOOP;
  END LOOP;
END $$;
