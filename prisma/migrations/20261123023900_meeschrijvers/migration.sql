-- CreateEnum
CREATE TYPE "Meeschrijfstand" AS ENUM ('GEVRAAGD', 'JA', 'NEE', 'GESTOPT');

-- CreateTable
CREATE TABLE "Meeschrijver" (
    "id" UUID NOT NULL,
    "publicatieId" UUID NOT NULL,
    "stand" "Meeschrijfstand" NOT NULL DEFAULT 'GEVRAAGD',
    "email" TEXT,
    "gebruikerId" UUID,
    "gevraagdDoorId" UUID,
    "gevraagdOp" TIMESTAMPTZ(3) NOT NULL,
    "antwoordOp" TIMESTAMPTZ(3),
    "woord" TEXT,
    "jaOp" TIMESTAMPTZ(3),

    CONSTRAINT "Meeschrijver_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Meeschrijver_gebruikerId_idx" ON "Meeschrijver"("gebruikerId");

-- CreateIndex
CREATE INDEX "Meeschrijver_gevraagdDoorId_idx" ON "Meeschrijver"("gevraagdDoorId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeschrijver_publicatieId_gebruikerId_key" ON "Meeschrijver"("publicatieId", "gebruikerId");

-- CreateIndex
CREATE UNIQUE INDEX "Meeschrijver_publicatieId_email_key" ON "Meeschrijver"("publicatieId", "email");

-- AddForeignKey
ALTER TABLE "Meeschrijver" ADD CONSTRAINT "Meeschrijver_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeschrijver" ADD CONSTRAINT "Meeschrijver_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeschrijver" ADD CONSTRAINT "Meeschrijver_gevraagdDoorId_fkey" FOREIGN KEY ("gevraagdDoorId") REFERENCES "Gebruiker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An address is kept until there is an answer, and an answer is somebody's; yes is remembered after stopping.
ALTER TABLE "Meeschrijver" ADD CONSTRAINT "meeschrijver_stand" CHECK (
  CASE stand
    WHEN 'GEVRAAGD' THEN email IS NOT NULL AND "antwoordOp" IS NULL AND woord IS NULL
    ELSE email IS NULL AND "gebruikerId" IS NOT NULL AND "antwoordOp" IS NOT NULL
      AND (stand = 'NEE' OR "jaOp" IS NOT NULL)
  END
);
