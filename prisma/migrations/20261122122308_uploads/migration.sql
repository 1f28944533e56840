-- CreateTable
CREATE TABLE "Upload" (
    "id" UUID NOT NULL,
    "publicatieId" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "gewijzigd" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "ontvangen" INTEGER NOT NULL DEFAULT 0,
    "delen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "plaatsen" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Upload_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Upload_gebruikerId_publicatieId_idx" ON "Upload"("gebruikerId", "publicatieId");

-- CreateIndex
CREATE INDEX "Upload_publicatieId_idx" ON "Upload"("publicatieId");

-- CreateIndex
CREATE INDEX "Upload_updatedAt_idx" ON "Upload"("updatedAt");

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_publicatieId_fkey" FOREIGN KEY ("publicatieId") REFERENCES "Publicatie"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always hold.
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_ontvangen_check" CHECK ("bytes" > 0 AND "ontvangen" BETWEEN 0 AND "bytes");
