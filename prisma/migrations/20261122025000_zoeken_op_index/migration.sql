-- What a document is counted under, as one value: counting tens of thousands of hits by six columns takes a second,
-- by one a few milliseconds. soort;doelgroepen;netwerken;werkvorm;vorm;year of the last controle, lists with commas.
ALTER TABLE "Zoekdocument" ADD COLUMN "facetten" TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE FUNCTION zoekdocument_facetten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.facetten := concat_ws(';', NEW.soort, array_to_string(NEW.doelgroepen, ','), array_to_string(NEW.netwerken, ','),
    coalesce(NEW.werkvorm, ''), coalesce(NEW.vorm, ''), coalesce(extract(year FROM NEW."gecontroleerdOp")::text, ''));
  RETURN NEW;
END $$;
CREATE TRIGGER zoekdocument_facetten BEFORE INSERT OR UPDATE ON "Zoekdocument" FOR EACH ROW EXECUTE FUNCTION zoekdocument_facetten();
UPDATE "Zoekdocument" SET facetten = '';

-- A question that half of the documents answer must not be answered by reading every document: the planner knows too
-- little of tsvectors to choose the index for it, and these functions leave it no other choice.
CREATE FUNCTION zoek_gevonden(vraag tsquery, mag "Zichtbaarheid"[])
RETURNS TABLE (ref text, facetten text, gewicht double precision, bijgewerkt timestamptz)
LANGUAGE sql STABLE PARALLEL SAFE ROWS 1000 SET enable_seqscan = off SET work_mem = '64MB' AS $$
  SELECT z.ref, z.facetten, z.gewicht, z.bijgewerkt
  FROM "Zoekdocument" z WHERE z.vector @@ vraag AND z.vindbaar AND z.zichtbaarheid = ANY (mag)
$$;

CREATE FUNCTION zoek_in_kop(vraag tsquery, mag "Zichtbaarheid"[], hoogstens integer) RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE ROWS 200 SET enable_seqscan = off SET work_mem = '64MB' AS $$
  SELECT z.ref FROM "Zoekdocument" z WHERE z.kop @@ vraag AND z.vindbaar AND z.zichtbaarheid = ANY (mag)
  ORDER BY z.gewicht DESC, z.bijgewerkt DESC, z.ref LIMIT hoogstens
$$;

CREATE FUNCTION zoek_in_tekst(vraag tsquery, mag "Zichtbaarheid"[], hoogstens integer) RETURNS SETOF text
LANGUAGE sql STABLE PARALLEL SAFE ROWS 200 SET enable_seqscan = off SET work_mem = '64MB' AS $$
  SELECT z.ref FROM "Zoekdocument" z WHERE z.vector @@ vraag AND z.vindbaar AND z.zichtbaarheid = ANY (mag)
  ORDER BY z.gewicht DESC, z.bijgewerkt DESC, z.ref LIMIT hoogstens
$$;

CREATE FUNCTION zoek_aantal(vraag tsquery, mag "Zichtbaarheid"[]) RETURNS integer
LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off SET work_mem = '64MB' AS $$
  SELECT count(*)::integer FROM "Zoekdocument" z WHERE z.vector @@ vraag AND z.vindbaar AND z.zichtbaarheid = ANY (mag)
$$;

ALTER TABLE "Zoekdocument" ALTER COLUMN "kop" SET STORAGE EXTERNAL;
