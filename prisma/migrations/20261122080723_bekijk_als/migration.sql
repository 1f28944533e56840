-- CreateEnum
CREATE TYPE "Kijkrol" AS ENUM ('HOSPICEMEDEWERKER', 'NETWERKCOORDINATOR', 'BEZOEKER');

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "kijktAls" "Kijkrol",
ADD COLUMN     "kijktNetwerkId" UUID,
ADD COLUMN     "voorbeeldId" UUID;

-- CreateIndex
CREATE INDEX "Session_kijktNetwerkId_idx" ON "Session"("kijktNetwerkId");

-- CreateIndex
CREATE INDEX "Session_voorbeeldId_idx" ON "Session"("voorbeeldId");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_kijktNetwerkId_fkey" FOREIGN KEY ("kijktNetwerkId") REFERENCES "Netwerk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_voorbeeldId_fkey" FOREIGN KEY ("voorbeeldId") REFERENCES "Publicatie"("id") ON DELETE SET NULL ON UPDATE CASCADE;
