-- CreateEnum
CREATE TYPE "MeldingSoort" AS ENUM ('NUMMER_KLOPT_NIET', 'INHOUD_KLOPT_NIET', 'LINK_WERKT_NIET', 'VRAAG');

-- CreateEnum
CREATE TYPE "MeldingStatus" AS ENUM ('OPEN', 'AANGEPAST', 'GEBLEVEN', 'GESLOTEN');

-- CreateTable
CREATE TABLE "Melding" (
    "id" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "publicatieId" UUID,
    "organisatieId" UUID,
    "deel" TEXT,
    "nummer" TEXT,
    "soort" "MeldingSoort" NOT NULL,
    "tekst" TEXT,
    "status" "MeldingStatus" NOT NULL DEFAULT 'OPEN',
    "antwoord" TEXT,
    "afgehandeldDoorId" UUID,
    "afgehandeldOp" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Melding_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Melding_status_soort_createdAt_idx" ON "Melding"("status", "soort", "createdAt");

-- CreateIndex
CREATE INDEX "Melding_gebruikerId_createdAt_idx" ON "Melding"("gebruikerId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "Melding_publicatieId_status_idx" ON "Melding"("publicatieId", "status");

-- CreateIndex
CREATE INDEX "Melding_organisatieId_status_idx" ON "Melding"("organisatieId", "status");

-- CreateIndex
CREATE INDEX "Melding_afgehandeldDoorId_idx" ON "Melding"("afgehandeldDoorId");

-- AddForeignKey
ALTER TABLE "Melding" ADD CONSTRAINT "Melding_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Melding" ADD CONSTRAINT "Melding_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Melding" ADD CONSTRAINT "Melding_organisatieId_fkey" FOREIGN KEY ("organisatieId") REFERENCES "Organisatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Melding" ADD CONSTRAINT "Melding_afgehandeldDoorId_fkey" FOREIGN KEY ("afgehandeldDoorId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Melding" ADD CONSTRAINT melding_onderwerp CHECK (num_nonnulls("publicatieId", "organisatieId") = 1);
ALTER TABLE "Melding" ADD CONSTRAINT melding_nummer CHECK (
  (soort = 'NUMMER_KLOPT_NIET') = (nummer IS NOT NULL) AND (nummer IS NULL OR length(nummer) BETWEEN 2 AND 60));
-- Who says no more than that a number is wrong has said enough; anything else needs words.
ALTER TABLE "Melding" ADD CONSTRAINT melding_tekst CHECK (
  length(tekst) <= 500 AND (soort = 'NUMMER_KLOPT_NIET' OR (tekst IS NOT NULL AND btrim(tekst) <> '')));
-- Nothing is dealt with without a name, a moment and a sentence for the reader.
ALTER TABLE "Melding" ADD CONSTRAINT melding_afgehandeld CHECK (
  CASE WHEN status = 'OPEN'
    THEN num_nonnulls(antwoord, "afgehandeldDoorId", "afgehandeldOp") = 0
    ELSE num_nonnulls(antwoord, "afgehandeldDoorId", "afgehandeldOp") = 3 AND btrim(antwoord) <> ''
  END);
-- One warning per person per number, also when somebody presses twice at once.
CREATE UNIQUE INDEX melding_nummer_per_persoon ON "Melding" ("gebruikerId", nummer, coalesce("publicatieId", "organisatieId"))
  WHERE status = 'OPEN' AND nummer IS NOT NULL;
