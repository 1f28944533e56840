-- CreateTable
CREATE TABLE "Verwijzing" (
    "tekstId" UUID NOT NULL,
    "vanId" UUID NOT NULL,
    "naarId" UUID NOT NULL,

    CONSTRAINT "Verwijzing_pkey" PRIMARY KEY ("tekstId","naarId")
);

-- CreateIndex
CREATE INDEX "Verwijzing_vanId_idx" ON "Verwijzing"("vanId");

-- CreateIndex
CREATE INDEX "Verwijzing_naarId_idx" ON "Verwijzing"("naarId");

-- AddForeignKey
ALTER TABLE "Verwijzing" ADD CONSTRAINT "Verwijzing_vanId_fkey" FOREIGN KEY ("vanId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verwijzing" ADD CONSTRAINT "Verwijzing_naarId_fkey" FOREIGN KEY ("naarId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Keeps the links of a text beside it, whoever writes the text: a form, a proposal that is taken over, the seed. The
-- argument names the column with the item that the text belongs to. An id of nothing is left out: it leads nowhere.
CREATE FUNCTION volg_verwijzingen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM "Verwijzing" WHERE "tekstId" = OLD.id;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN NULL;
  END IF;
  INSERT INTO "Verwijzing" ("tekstId", "vanId", "naarId")
  SELECT NEW.id, (to_jsonb(NEW) ->> TG_ARGV[0])::uuid, p.id FROM "Publicatie" p
  WHERE p.id IN (
    SELECT (naar #>> '{}')::uuid FROM jsonb_path_query(to_jsonb(NEW),
      'strict $.**.naar ? (@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")') naar
  );
  RETURN NULL;
END $$;
CREATE TRIGGER verwijzingen AFTER INSERT OR UPDATE OF inleiding, "inHetKort", "waarBeginJe" OR DELETE ON "Themadossier"
  FOR EACH ROW EXECUTE FUNCTION volg_verwijzingen('id');
CREATE TRIGGER verwijzingen AFTER INSERT OR UPDATE OF inhoud OR DELETE ON "Onderdeel"
  FOR EACH ROW EXECUTE FUNCTION volg_verwijzingen('themadossierId');
CREATE TRIGGER verwijzingen AFTER INSERT OR UPDATE OF inhoud OR DELETE ON "Kenniskaart"
  FOR EACH ROW EXECUTE FUNCTION volg_verwijzingen('themadossierId');
CREATE TRIGGER verwijzingen AFTER INSERT OR UPDATE OF inhoud OR DELETE ON "Nieuwsbericht"
  FOR EACH ROW EXECUTE FUNCTION volg_verwijzingen('id');
CREATE TRIGGER verwijzingen AFTER INSERT OR UPDATE OF beschrijving OR DELETE ON "Scholing"
  FOR EACH ROW EXECUTE FUNCTION volg_verwijzingen('id');
CREATE TRIGGER verwijzingen AFTER INSERT OR UPDATE OF casus, aanpak, uitkomst, aandachtspunten, gespreksvragen OR DELETE
  ON "Praktijkverhaal" FOR EACH ROW EXECUTE FUNCTION volg_verwijzingen('id');
