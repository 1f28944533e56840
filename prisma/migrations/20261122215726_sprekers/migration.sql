-- CreateEnum
CREATE TYPE "Opnamebereik" AS ENUM ('INGESCHREVENEN', 'LEDEN', 'OPENBAAR');

-- CreateEnum
CREATE TYPE "Opnameakkoord" AS ENUM ('NIET_GEVRAAGD', 'GEVRAAGD', 'JA', 'NEE', 'INGETROKKEN');

-- CreateTable
CREATE TABLE "Spreker" (
    "id" UUID NOT NULL,
    "scholingId" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "functie" TEXT,
    "email" TEXT,
    "gebruikerId" UUID,
    "akkoord" "Opnameakkoord" NOT NULL DEFAULT 'NIET_GEVRAAGD',
    "gevraagdBereik" "Opnamebereik",
    "gevraagdTot" DATE,
    "gevraagdOp" TIMESTAMPTZ(3),
    "akkoordBereik" "Opnamebereik",
    "akkoordTot" DATE,
    "antwoordOp" TIMESTAMPTZ(3),
    "tokenHash" TEXT,
    "tokenTot" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Spreker_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Spreker_tokenHash_key" ON "Spreker"("tokenHash");

-- CreateIndex
CREATE INDEX "Spreker_scholingId_idx" ON "Spreker"("scholingId");

-- CreateIndex
CREATE INDEX "Spreker_gebruikerId_idx" ON "Spreker"("gebruikerId");

-- AddForeignKey
ALTER TABLE "Spreker" ADD CONSTRAINT "Spreker_scholingId_fkey" FOREIGN KEY ("scholingId") REFERENCES "Scholing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Spreker" ADD CONSTRAINT "Spreker_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was agreed is there exactly when somebody said yes, and never more than what was asked.
ALTER TABLE "Spreker" ADD CONSTRAINT spreker_akkoord CHECK (
  ("akkoord" = 'JA') = ("akkoordBereik" IS NOT NULL)
  AND ("akkoord" = 'JA') = ("akkoordTot" IS NOT NULL)
  AND ("akkoord" = 'NIET_GEVRAAGD') = ("gevraagdOp" IS NULL)
  AND ("gevraagdOp" IS NULL) = ("gevraagdBereik" IS NULL)
  AND ("gevraagdOp" IS NULL) = ("gevraagdTot" IS NULL)
  AND ("akkoordBereik" IS NULL OR "akkoordBereik" <= "gevraagdBereik")
  AND ("akkoordTot" IS NULL OR "akkoordTot" <= "gevraagdTot")
);
ALTER TABLE "Spreker" ADD CONSTRAINT spreker_link CHECK (("tokenHash" IS NULL) = ("tokenTot" IS NULL));
