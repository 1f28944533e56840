-- AlterTable
ALTER TABLE "Publicatie" ADD COLUMN     "eindigtOp" TIMESTAMPTZ(3),
ADD COLUMN     "goedgekeurd" INTEGER,
ADD COLUMN     "goedkeurderId" UUID,
ADD COLUMN     "nogTeLezenSinds" TIMESTAMPTZ(3),
ADD COLUMN     "plaatserId" UUID,
ADD COLUMN     "plaatsreden" TEXT,
ADD COLUMN     "planbericht" TEXT,
ADD COLUMN     "publicerenOp" TIMESTAMPTZ(3),
ADD COLUMN     "tweedeLezerId" UUID;

-- CreateTable
CREATE TABLE "Intrekking" (
    "publicatieId" UUID NOT NULL,
    "uitleg" TEXT NOT NULL,
    "zichtbaarheid" "Zichtbaarheid" NOT NULL,
    "vervangerId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Intrekking_pkey" PRIMARY KEY ("publicatieId")
);

-- CreateIndex
CREATE INDEX "Intrekking_vervangerId_idx" ON "Intrekking"("vervangerId");

-- CreateIndex
CREATE INDEX "Publicatie_publicerenOp_idx" ON "Publicatie"("publicerenOp");

-- CreateIndex
CREATE INDEX "Publicatie_eindigtOp_idx" ON "Publicatie"("eindigtOp");

-- CreateIndex
CREATE INDEX "Publicatie_nogTeLezenSinds_idx" ON "Publicatie"("nogTeLezenSinds");

-- AddForeignKey
ALTER TABLE "Publicatie" ADD CONSTRAINT "Publicatie_goedkeurderId_fkey" FOREIGN KEY ("goedkeurderId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publicatie" ADD CONSTRAINT "Publicatie_plaatserId_fkey" FOREIGN KEY ("plaatserId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Publicatie" ADD CONSTRAINT "Publicatie_tweedeLezerId_fkey" FOREIGN KEY ("tweedeLezerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intrekking" ADD CONSTRAINT "Intrekking_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Intrekking" ADD CONSTRAINT "Intrekking_vervangerId_fkey" FOREIGN KEY ("vervangerId") REFERENCES "Publicatie"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What is planned waits in a status from which it can be published, with the name of who approved it and what.
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_planning CHECK ("publicerenOp" IS NULL OR (
  status IN ('CONCEPT', 'TER_BEOORDELING') AND "goedkeurderId" IS NOT NULL AND goedgekeurd IS NOT NULL));
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_einde CHECK ("eindigtOp" > "publicerenOp");
-- A story is not approved for a moment by its own author either, and the second reader is never the first one.
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_goedkeurder CHECK (
  soort <> 'PRAKTIJKVERHAAL' OR "publicerenOp" IS NULL OR "auteurId" IS DISTINCT FROM "goedkeurderId");
ALTER TABLE "Publicatie" ADD CONSTRAINT publicatie_nagelezen CHECK (
  "tweedeLezerId" IS NULL OR ("tweedeLezerId" IS DISTINCT FROM "auteurId" AND "tweedeLezerId" IS DISTINCT FROM "plaatserId"));
