-- AlterTable
ALTER TABLE "Opname" ADD COLUMN     "wissenOp" DATE;

-- AlterTable
ALTER TABLE "Spreker" ADD COLUMN     "gemeldOp" TIMESTAMPTZ(3),
ADD COLUMN     "gevraagdDoorId" UUID;

-- CreateIndex
CREATE INDEX "Spreker_gevraagdDoorId_idx" ON "Spreker"("gevraagdDoorId");

-- AddForeignKey
ALTER TABLE "Spreker" ADD CONSTRAINT "Spreker_gevraagdDoorId_fkey" FOREIGN KEY ("gevraagdDoorId") REFERENCES "Gebruiker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was answered before today stood on the page already: nobody gets a mail about it now.
UPDATE "Spreker" SET "gemeldOp" = "antwoordOp";
