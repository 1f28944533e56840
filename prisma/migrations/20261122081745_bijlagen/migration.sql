-- CreateEnum
CREATE TYPE "BijlageSoort" AS ENUM ('AFBEELDING', 'PDF', 'WORD', 'POWERPOINT', 'EXCEL', 'AUDIO', 'VIDEO');

-- CreateTable
CREATE TABLE "Bestand" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "sleutel" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "mediatype" TEXT NOT NULL,
    "opgeslagenOp" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Bestand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bijlage" (
    "id" UUID NOT NULL,
    "publicatieId" UUID NOT NULL,
    "bestandId" UUID NOT NULL,
    "soort" "BijlageSoort" NOT NULL,
    "titel" TEXT NOT NULL,
    "bestandsnaam" TEXT NOT NULL,
    "alt" TEXT,
    "toegankelijk" BOOLEAN,
    "andereVorm" TEXT,
    "breedte" INTEGER,
    "hoogte" INTEGER,
    "tekst" TEXT,
    "inTekst" BOOLEAN NOT NULL DEFAULT false,
    "gebruikerId" UUID,
    "verwijderdOp" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Bijlage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Bestand_sha256_key" ON "Bestand"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "Bestand_sleutel_key" ON "Bestand"("sleutel");

-- CreateIndex
CREATE INDEX "Bijlage_publicatieId_verwijderdOp_idx" ON "Bijlage"("publicatieId", "verwijderdOp");

-- CreateIndex
CREATE INDEX "Bijlage_bestandId_idx" ON "Bijlage"("bestandId");

-- CreateIndex
CREATE INDEX "Bijlage_gebruikerId_idx" ON "Bijlage"("gebruikerId");

-- AddForeignKey
ALTER TABLE "Bijlage" ADD CONSTRAINT "Bijlage_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bijlage" ADD CONSTRAINT "Bijlage_bestandId_fkey" FOREIGN KEY ("bestandId") REFERENCES "Bestand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bijlage" ADD CONSTRAINT "Bijlage_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always hold.
ALTER TABLE "Bestand" ADD CONSTRAINT "Bestand_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Bestand" ADD CONSTRAINT "Bestand_bytes_check" CHECK ("bytes" > 0);
ALTER TABLE "Bijlage" ADD CONSTRAINT "Bijlage_alt_check" CHECK ("soort" <> 'AFBEELDING' OR length(btrim("alt")) > 0);
ALTER TABLE "Bijlage" ADD CONSTRAINT "Bijlage_inTekst_check" CHECK (NOT "inTekst" OR "soort" = 'AFBEELDING');

-- Stories have no attachments (security.md F3): a photo or a letter says who somebody is.
CREATE FUNCTION bijlage_niet_bij_verhaal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Publicatie" WHERE id = NEW."publicatieId" AND soort = 'PRAKTIJKVERHAAL') THEN
    RAISE EXCEPTION 'a praktijkverhaal has no bijlagen' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bijlage_niet_bij_verhaal BEFORE INSERT OR UPDATE OF "publicatieId" ON "Bijlage"
  FOR EACH ROW EXECUTE FUNCTION bijlage_niet_bij_verhaal();
