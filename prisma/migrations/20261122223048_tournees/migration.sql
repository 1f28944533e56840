-- CreateEnum
CREATE TYPE "HalteStatus" AS ENUM ('GEVRAAGD', 'TOEGEZEGD', 'AFGEWEZEN');

-- CreateTable
CREATE TABLE "Tournee" (
    "id" UUID NOT NULL,
    "reeksId" UUID NOT NULL,
    "scholingId" UUID NOT NULL,
    "toelichting" TEXT,
    "gestoptOp" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Tournee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Halte" (
    "id" UUID NOT NULL,
    "tourneeId" UUID NOT NULL,
    "netwerkId" UUID NOT NULL,
    "status" "HalteStatus" NOT NULL DEFAULT 'GEVRAAGD',
    "periode" TEXT NOT NULL,
    "bericht" TEXT,
    "aanvragerId" UUID,
    "gevraagdOp" TIMESTAMPTZ(3) NOT NULL,
    "antwoord" TEXT,
    "beantwoordOp" TIMESTAMPTZ(3),

    CONSTRAINT "Halte_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Tournee_reeksId_key" ON "Tournee"("reeksId");

-- CreateIndex
CREATE UNIQUE INDEX "Tournee_scholingId_key" ON "Tournee"("scholingId");

-- CreateIndex
CREATE INDEX "Halte_netwerkId_idx" ON "Halte"("netwerkId");

-- CreateIndex
CREATE INDEX "Halte_aanvragerId_idx" ON "Halte"("aanvragerId");

-- CreateIndex
CREATE UNIQUE INDEX "Halte_tourneeId_netwerkId_key" ON "Halte"("tourneeId", "netwerkId");

-- AddForeignKey
ALTER TABLE "Tournee" ADD CONSTRAINT "Tournee_reeksId_fkey" FOREIGN KEY ("reeksId") REFERENCES "Reeks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tournee" ADD CONSTRAINT "Tournee_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Halte" ADD CONSTRAINT "Halte_tourneeId_fkey" FOREIGN KEY ("tourneeId") REFERENCES "Tournee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Halte" ADD CONSTRAINT "Halte_netwerkId_fkey" FOREIGN KEY ("netwerkId") REFERENCES "Netwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Halte" ADD CONSTRAINT "Halte_aanvragerId_fkey" FOREIGN KEY ("aanvragerId") REFERENCES "Gebruiker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Tournee" ADD CONSTRAINT tournee_toelichting CHECK (length("toelichting") <= 1000);
ALTER TABLE "Halte" ADD CONSTRAINT halte_woorden CHECK (length("periode") BETWEEN 1 AND 120 AND length("bericht") <= 1000 AND length("antwoord") <= 1000);
-- An answer has its moment, and a no its word.
ALTER TABLE "Halte" ADD CONSTRAINT halte_beantwoord CHECK (("status" = 'GEVRAAGD') = ("beantwoordOp" IS NULL));
ALTER TABLE "Halte" ADD CONSTRAINT halte_afgewezen CHECK ("status" <> 'AFGEWEZEN' OR "antwoord" IS NOT NULL);

-- What refers to a netwerk that went into another one is about that other one.
CREATE TRIGGER "volg_samenvoeging_netwerkId" BEFORE INSERT OR UPDATE OF "netwerkId" ON "Halte"
  FOR EACH ROW EXECUTE FUNCTION volg_samenvoeging('netwerkId', '"Netwerk"');
