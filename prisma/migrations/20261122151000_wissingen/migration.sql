-- CreateTable
CREATE TABLE "Wissing" (
    "soort" TEXT NOT NULL,
    "itemId" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Wissing_pkey" PRIMARY KEY ("soort","itemId")
);

ALTER TABLE "Wissing" ADD CONSTRAINT wissing_soort CHECK ("soort" ~ '^[a-z]{1,40}$');

-- An erasure is for good, so the list only grows.
CREATE FUNCTION wissing_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the list of erasures is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER wissing_append_only BEFORE UPDATE OR DELETE ON "Wissing" FOR EACH ROW EXECUTE FUNCTION wissing_append_only();
CREATE TRIGGER wissing_no_truncate BEFORE TRUNCATE ON "Wissing" FOR EACH STATEMENT EXECUTE FUNCTION wissing_append_only();

-- Who was erased before there was a list.
INSERT INTO "Wissing" ("soort", "itemId", "op") SELECT 'gebruiker', id, "gewistOp" FROM "Gebruiker" WHERE "gewistOp" IS NOT NULL;
