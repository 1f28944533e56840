-- CreateTable
CREATE TABLE "Werktoewijzing" (
    "wat" TEXT NOT NULL,
    "itemId" UUID NOT NULL,
    "gebruikerId" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Werktoewijzing_pkey" PRIMARY KEY ("wat","itemId")
);

-- CreateIndex
CREATE INDEX "Werktoewijzing_gebruikerId_idx" ON "Werktoewijzing"("gebruikerId");

-- AddForeignKey
ALTER TABLE "Werktoewijzing" ADD CONSTRAINT "Werktoewijzing_gebruikerId_fkey" FOREIGN KEY ("gebruikerId") REFERENCES "Gebruiker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
